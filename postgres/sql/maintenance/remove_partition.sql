-- Dropping a month writes next to nothing, where deleting its rows writes all of them to the log once more.
CREATE OR REPLACE FUNCTION gth.remove_partition(p_run_id uuid, p_partition regclass)
RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
-- reading a whole month must not take every core from those who work
SET max_parallel_workers_per_gather = 0
AS $$
DECLARE
    v_parent CONSTANT regclass := (SELECT i.inhparent FROM pg_inherits AS i WHERE i.inhrelid = p_partition);
    v_old    record;
    v_rows   bigint;
BEGIN
    PERFORM gth.require_maintenance_rights();
    IF v_parent IS NULL THEN
        RETURN 0;
    END IF;
    PERFORM gth.require_read_committed('no month can be removed');
    PERFORM gth.lock_partitions(v_parent);
    -- only what is expired, whoever asks
    SELECT * INTO v_old FROM gth.expired_partitions() AS e WHERE e.partition = p_partition;
    IF NOT FOUND THEN
        RETURN 0;
    END IF;
    IF gth.has_held_rows(p_partition) THEN
        -- where months are dropped its other rows are deleted one by one
        RETURN 0;
    END IF;
    EXECUTE format('SELECT count(*) FROM ONLY %s', p_partition) INTO v_rows;
    -- A hold may have come since: now that the locks keep both rows and holds as they are, ask once more.
    PERFORM gth.lock_family(
        v_old.parent, p_partition, CASE WHEN v_old.action = 'drop' THEN '{}' ELSE gth.referenced_tables(v_old.parent) END
    );
    IF gth.has_held_rows(p_partition) THEN
        RETURN 0;
    END IF;
    INSERT INTO gth.purge_log (run_id, policy, table_name, action, cutoff, rows_affected)
    VALUES (
        p_run_id,
        v_old.policy,
        p_partition::text,
        CASE v_old.action WHEN 'drop' THEN 'dropped' ELSE 'detached' END,
        v_old.cutoff,
        v_rows
    );
    IF v_old.action = 'drop' THEN
        EXECUTE format('DROP TABLE %s', p_partition);
    ELSE
        PERFORM gth.detach_partition(v_old.parent, p_partition, v_old.lower_bound, v_old.upper_bound, v_old.action);
    END IF;
    RETURN v_rows;
END
$$;
REVOKE ALL ON FUNCTION gth.remove_partition(uuid, regclass) FROM PUBLIC;
COMMENT ON FUNCTION gth.remove_partition(uuid, regclass) IS
'Drops or detaches one expired partition and logs it; returns its rows, 0 when it has rows that must be kept and so stays.';
