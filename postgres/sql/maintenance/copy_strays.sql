-- Copies ahead of the move, so that the locks of attach_partition() are held for the differences only.
CREATE OR REPLACE FUNCTION gth.copy_strays(p_parent regclass, p_lower timestamptz, p_first_block bigint)
RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    v_partition CONSTANT regclass := gth.prepare_partition(p_parent, p_lower);
    -- 2 MiB: some thousand rows, a tenth of a second
    v_end       CONSTANT bigint := p_first_block + 256;
    v_default   regclass;
BEGIN
    SELECT p.partition INTO STRICT v_default FROM gth.partitions(p_parent) AS p WHERE p.is_default;
    EXECUTE format(
        'INSERT INTO %s (%3$s)
        SELECT %3$s FROM ONLY %2$s
        WHERE ctid >= ''(%5$s,0)'' AND ctid < ''(%6$s,0)'' AND %4$I >= $1 AND %4$I < $2
        ON CONFLICT DO NOTHING',
        v_partition, v_default, gth.stored_columns(v_partition), gth.partition_key(p_parent), p_first_block, v_end
    ) USING p_lower, p_lower + interval '1 month';
    IF v_end * current_setting('block_size')::bigint >= pg_relation_size(v_default) THEN
        EXECUTE format('ANALYZE %s', v_partition);
        RETURN NULL;
    END IF;
    RETURN v_end;
END
$$;
REVOKE ALL ON FUNCTION gth.copy_strays(regclass, timestamptz, bigint) FROM PUBLIC;
COMMENT ON FUNCTION gth.copy_strays(regclass, timestamptz, bigint) IS
'Copies one month''s rows from 2 MiB of the default partition, skipping rows copied before; returns the block to go on '
'with, NULL at the end.';
