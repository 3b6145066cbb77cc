-- The row stays, what tells about a person goes.
-- As an earlier release had it: nothing calls it any more.
SELECT 'DROP FUNCTION gth.scrub_due_columns(text, regclass, name, timestamptz, integer)'
WHERE to_regprocedure('gth.scrub_due_columns(text, regclass, name, timestamptz, integer)') IS NOT NULL \gexec

CREATE OR REPLACE FUNCTION gth.scrub_due_columns(
    p_policy text,
    p_table regclass,
    p_age name,
    p_cutoff timestamptz,
    p_limit integer,
    INOUT failed jsonb,
    OUT done bigint
)
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    v_assignments text;
    v_unscrubbed  text;
    v_rows        tid[];
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
        'WITH due AS (
            SELECT t.ctid AS place FROM ONLY %1$s AS t
            WHERE t.%2$I < $1 AND (%4$s) AND NOT $3 ? concat_ws('' '', %1$L, t.ctid) AND %3$s
            LIMIT $2
            FOR UPDATE OF t SKIP LOCKED
        )
        SELECT array_agg(place) FROM due',
        p_table, p_age, gth.hold_condition(p_table), v_unscrubbed
    ) INTO v_rows USING p_cutoff, p_limit, failed;
    SELECT s.failed, s.done INTO failed, done
    FROM gth.purge_subjects(gth.scrub_statement(p_table, v_assignments), p_table, NULL, v_rows::text[], failed) AS s;
END
$$;
COMMENT ON FUNCTION gth.scrub_due_columns(text, regclass, name, timestamptz, integer, jsonb) IS
'Empties the columns of one retention policy in at most so many rows whose age column lies before the cutoff. Passes over '
'what failed before.';
