-- A month as a table of its own again, entered in the register so that erasures still find it.
CREATE OR REPLACE FUNCTION gth.detach_partition(
    p_parent regclass,
    p_partition regclass,
    p_lower timestamptz,
    p_upper timestamptz,
    p_action text
)
RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_policy gth.partition_policy;
    v_place  text;
    v_item   record;
BEGIN
    SELECT * INTO STRICT v_policy FROM gth.partition_policy AS p WHERE p.parent = p_parent;
    -- Somebody made the month again, and did not bring it back: what is there of it already would be forgotten, or overwritten.
    SELECT e.place INTO v_place
    FROM gth.months_elsewhere(p_parent) AS e
    INNER JOIN gth.detached_partition AS d ON d.parent = e.parent AND d.lower_bound = e.lower_bound
    WHERE e.lower_bound = p_lower AND d.restored_at IS NULL AND d.partition IS DISTINCT FROM p_partition;
    IF FOUND THEN
        RAISE EXCEPTION '% is not all of its month: the other rows are in %', p_partition, v_place
            USING ERRCODE = 'duplicate_table',
                  HINT = 'Detach and rename it by hand, bring the others back, insert its rows into their month, then drop it.';
    END IF;
    PERFORM gth.lock_family(p_parent, p_partition, gth.referenced_tables(p_parent));
    EXECUTE format('ALTER TABLE %s DETACH PARTITION %s', p_parent, p_partition);
    -- As a table of its own its keys would forbid to erase the people and conversations they lead to.
    FOR v_item IN SELECT conname FROM pg_constraint WHERE conrelid = p_partition AND contype = 'f' LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', p_partition, v_item.conname);
    END LOOP;
    IF v_policy.optimise = 'drop_indexes' THEN
        FOR v_item IN
            SELECT i.indexrelid::regclass AS index_name
            FROM pg_index AS i
            INNER JOIN pg_class AS c ON c.oid = i.indexrelid
            INNER JOIN pg_am AS m ON m.oid = c.relam
            WHERE i.indrelid = p_partition
                AND m.amname <> 'brin'
                AND NOT EXISTS (SELECT FROM pg_constraint AS k WHERE k.conindid = i.indexrelid)
        LOOP
            EXECUTE format('DROP INDEX %s', v_item.index_name);
        END LOOP;
    END IF;
    IF v_policy.archive_schema IS NOT NULL THEN
        EXECUTE format('ALTER TABLE %s SET SCHEMA %I', p_partition, v_policy.archive_schema);
    END IF;
    INSERT INTO gth.detached_partition AS d (parent, lower_bound, upper_bound, partition, action)
    VALUES (p_parent, p_lower, p_upper, p_partition, p_action)
    ON CONFLICT ON CONSTRAINT detached_partition_parent_lower_bound_pkey DO UPDATE
    SET partition = excluded.partition,
        action = excluded.action,
        detached_at = excluded.detached_at,
        -- a file that this month once came back from stays known to erasures, unless it is about to be written again
        archived_at = CASE WHEN excluded.action = 'detach' THEN d.archived_at END,
        archive_file = CASE WHEN excluded.action = 'detach' THEN d.archive_file END,
        archive_sha256 = CASE WHEN excluded.action = 'detach' THEN d.archive_sha256 END,
        archived_rows = CASE WHEN excluded.action = 'detach' THEN d.archived_rows END,
        erasures_until = CASE WHEN excluded.action = 'detach' THEN d.erasures_until END,
        restored_at = NULL,
        kept_until = NULL;
END
$$;
COMMENT ON FUNCTION gth.detach_partition(regclass, regclass, timestamptz, timestamptz, text) IS
'Detaches a month without its foreign keys, and without secondary indexes and into another schema where the policy says so.';
