-- Dropping a month writes next to nothing, where deleting its rows writes all of them to the log once more.
CREATE OR REPLACE FUNCTION gth.remove_partition(
    p_run_id uuid,
    p_parent regclass,
    p_partition regclass,
    p_action text,
    p_policy text,
    p_cutoff timestamptz
)
RETURNS bigint
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_rows bigint;
    v_held boolean;
BEGIN
    EXECUTE format('SELECT EXISTS (SELECT FROM ONLY %s AS t WHERE NOT (%s))', p_partition, gth.hold_condition(p_partition)) INTO v_held;
    IF v_held THEN
        -- its other rows are deleted one by one
        RETURN 0;
    END IF;
    EXECUTE format('SELECT count(*) FROM ONLY %s', p_partition) INTO v_rows;
    PERFORM gth.lock_partitions(p_parent);
    INSERT INTO gth.purge_log (run_id, policy, table_name, action, cutoff, rows_affected)
    VALUES (p_run_id, p_policy, p_partition::text, CASE p_action WHEN 'drop' THEN 'dropped' ELSE 'detached' END, p_cutoff, v_rows);
    EXECUTE CASE p_action
        WHEN 'drop' THEN format('DROP TABLE %s', p_partition)
        ELSE format('ALTER TABLE %s DETACH PARTITION %s', p_parent, p_partition)
    END;
    RETURN v_rows;
END
$$;
COMMENT ON FUNCTION gth.remove_partition(uuid, regclass, regclass, text, text, timestamptz) IS
'Drops or detaches one partition and logs it; returns its rows, 0 when it has rows that must be kept and so stays.';
