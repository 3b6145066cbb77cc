-- The file has been read back, the table is still locked: now it may go.
CREATE OR REPLACE FUNCTION gth.finish_archive(
    p_parent regclass,
    p_lower timestamptz,
    p_file text,
    p_sha256 text,
    p_rows bigint
)
RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_month gth.detached_partition;
    v_rows  bigint;
BEGIN
    PERFORM gth.require_maintenance_rights();
    SELECT * INTO STRICT v_month
    FROM gth.detached_partition AS d
    WHERE d.parent = p_parent AND d.lower_bound = p_lower AND d.action = 'archive' AND d.archived_at IS NULL
    FOR UPDATE;
    EXECUTE format('SELECT count(*) FROM ONLY %s', v_month.partition) INTO v_rows;
    IF v_rows <> p_rows THEN
        RAISE EXCEPTION '% has % rows, its archive %', v_month.partition, v_rows, p_rows
            USING ERRCODE = 'data_corrupted', HINT = 'Nothing was dropped; the next run writes the archive again.';
    END IF;
    INSERT INTO gth.purge_log (run_id, policy, table_name, action, cutoff, rows_affected)
    SELECT gth.uuid_v7(), coalesce(p.retention, 'none'), v_month.partition::text, 'archived', v_month.upper_bound, p_rows
    FROM gth.partition_policy AS p
    WHERE p.parent = p_parent;
    UPDATE gth.detached_partition AS d
    SET partition = NULL,
        archived_at = now(),
        archive_file = p_file,
        archive_sha256 = p_sha256,
        archived_rows = p_rows,
        erasures_until = now()
    WHERE d.parent = p_parent AND d.lower_bound = p_lower;
    EXECUTE format('DROP TABLE %s', v_month.partition);
END
$$;
COMMENT ON FUNCTION gth.finish_archive(regclass, timestamptz, text, text, bigint) IS
'Drops a detached month whose archive was verified, and records where its rows are; refuses when the table has another number '
'of rows. The caller holds a lock that keeps writers out since before the export.';
