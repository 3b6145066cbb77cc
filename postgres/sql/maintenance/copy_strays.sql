-- Copies ahead of the move, so that the locks of attach_partition() are held for the differences only.
CREATE OR REPLACE FUNCTION gth.copy_strays(
    p_default regclass,
    p_partition regclass,
    p_key name,
    p_lower timestamptz,
    p_first_block bigint,
    p_blocks integer
)
RETURNS bigint
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    v_copied bigint;
BEGIN
    EXECUTE format(
        'INSERT INTO %s (%3$s)
        SELECT %3$s FROM ONLY %2$s
        WHERE ctid >= ''(%5$s,0)'' AND ctid < ''(%6$s,0)'' AND %4$I >= $1 AND %4$I < $2
        ON CONFLICT DO NOTHING',
        p_partition, p_default, gth.stored_columns(p_partition), p_key, p_first_block, p_first_block + p_blocks
    ) USING p_lower, p_lower + interval '1 month';
    GET DIAGNOSTICS v_copied = ROW_COUNT;
    RETURN v_copied;
END
$$;
COMMENT ON FUNCTION gth.copy_strays(regclass, regclass, name, timestamptz, bigint, integer) IS
'Copies one month''s rows from a range of the default partition''s blocks; rows copied before are skipped.';
