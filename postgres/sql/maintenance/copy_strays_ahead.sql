-- Many strays are copied in batches first; the table is not attached yet, so readers still see the originals, once.
CREATE OR REPLACE PROCEDURE gth.copy_strays_ahead(p_parent regclass, p_lower timestamptz, p_strays bigint)
LANGUAGE plpgsql
AS $$
DECLARE
    -- moved under lock in about 0.1 s
    v_few       CONSTANT integer := 2000;
    v_blocks    CONSTANT integer := 256;
    v_partition regclass;
    v_default   regclass;
    v_last      bigint;
    v_block     bigint := 0;
BEGIN
    IF p_strays <= v_few THEN
        RETURN;
    END IF;
    v_partition := gth.prepare_partition(p_parent, p_lower);
    SELECT p.partition INTO STRICT v_default FROM gth.partitions(p_parent) AS p WHERE p.is_default;
    v_last := pg_catalog.pg_relation_size(v_default) / pg_catalog.current_setting('block_size')::bigint;
    COMMIT;
    WHILE v_block <= v_last LOOP
        PERFORM gth.copy_strays(v_default, v_partition, gth.partition_key(p_parent), p_lower, v_block, v_blocks);
        COMMIT;
        v_block := v_block + v_blocks;
    END LOOP;
    EXECUTE pg_catalog.format('ANALYZE %s', v_partition);
    COMMIT;
END
$$;
COMMENT ON PROCEDURE gth.copy_strays_ahead(regclass, timestamptz, bigint) IS
'Fills the table of one UTC month with copies of its rows in the default partition, a commit per 256 blocks.';
