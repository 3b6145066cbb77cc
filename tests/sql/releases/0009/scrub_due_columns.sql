-- The row stays, what tells about a person goes.
CREATE OR REPLACE FUNCTION gth.scrub_due_columns(
    p_policy text,
    p_table regclass,
    p_age name,
    p_cutoff timestamptz,
    p_limit integer
)
RETURNS bigint
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    v_assignments text;
    v_unscrubbed  text;
    v_scrubbed    bigint;
BEGIN
    SELECT
        string_agg(format('%I = %s', s.column_name, s.value), ', '),
        string_agg(format('t.%I IS DISTINCT FROM %s', s.column_name, s.value), ' OR ')
    INTO v_assignments, v_unscrubbed
    FROM gth.scrubbed_values(p_table, p_policy) AS s;
    IF v_assignments IS NULL THEN
        RAISE EXCEPTION 'no column of % names the retention policy "%"', p_table, p_policy
            USING HINT = 'Name it in gth.personal_data_column.retention, or disable the policy.';
    END IF;
    EXECUTE format(
        'UPDATE ONLY %1$s AS t
        SET %4$s
        WHERE t.ctid = ANY (ARRAY(
            SELECT t.ctid FROM ONLY %1$s AS t
            WHERE t.%2$I < $1 AND (%5$s) AND %3$s
            LIMIT $2
            FOR UPDATE OF t SKIP LOCKED
        ))',
        p_table, p_age, gth.hold_condition(p_table), v_assignments, v_unscrubbed
    ) USING p_cutoff, p_limit;
    GET DIAGNOSTICS v_scrubbed = ROW_COUNT;
    RETURN v_scrubbed;
END
$$;
COMMENT ON FUNCTION gth.scrub_due_columns(text, regclass, name, timestamptz, integer) IS
'Empties the columns of one retention policy in at most so many rows whose age column lies before the cutoff.';
