-- Dropping a month writes next to nothing, where deleting its rows writes all of them to the log once more.
CREATE OR REPLACE FUNCTION gth.remove_partition(p_run_id uuid, p_partition regclass)
RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_old  record;
    v_rows bigint;
    v_held boolean;
BEGIN
    PERFORM gth.require_maintenance_rights();
    -- only what is expired, whoever asks
    SELECT * INTO v_old FROM gth.expired_partitions() AS e WHERE e.partition = p_partition;
    IF NOT FOUND THEN
        RETURN 0;
    END IF;
    EXECUTE format(
        'SELECT EXISTS (SELECT FROM ONLY %s AS t WHERE NOT (%s))', p_partition, gth.hold_condition(p_partition)
    ) INTO v_held;
    IF v_held THEN
        -- its other rows are deleted one by one
        RETURN 0;
    END IF;
    EXECUTE format('SELECT count(*) FROM ONLY %s', p_partition) INTO v_rows;
    PERFORM gth.lock_partitions(v_old.parent);
    INSERT INTO gth.purge_log (run_id, policy, table_name, action, cutoff, rows_affected)
    VALUES (
        p_run_id,
        v_old.policy,
        p_partition::text,
        CASE v_old.action WHEN 'drop' THEN 'dropped' ELSE 'detached' END,
        v_old.cutoff,
        v_rows
    );
    EXECUTE CASE v_old.action
        WHEN 'drop' THEN format('DROP TABLE %s', p_partition)
        ELSE format('ALTER TABLE %s DETACH PARTITION %s', v_old.parent, p_partition)
    END;
    RETURN v_rows;
END
$$;
REVOKE ALL ON FUNCTION gth.remove_partition(uuid, regclass) FROM PUBLIC;
COMMENT ON FUNCTION gth.remove_partition(uuid, regclass) IS
'Drops or detaches one expired partition and logs it; returns its rows, 0 when it has rows that must be kept and so stays.';
