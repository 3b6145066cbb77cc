-- The daily job: every thread that has more than it needs.
CREATE OR REPLACE PROCEDURE gth.prune_checkpoints(
    p_keep integer DEFAULT 10, p_idle interval DEFAULT '1 hour', INOUT rows_affected bigint DEFAULT 0
)
LANGUAGE plpgsql
AS $$
DECLARE
    v_cutoff CONSTANT timestamptz := pg_catalog.clock_timestamp() - p_idle;
    v_tenant uuid := '00000000-0000-0000-0000-000000000000';
    v_thread text := '';
    v_next   record;
    v_rows   bigint;
    v_state  text;
    v_seen   integer;
    v_counts integer[] := '{0,0,0}';
BEGIN
    CALL gth.require_autocommit('Call gth.prune_checkpoints() on its own, outside BEGIN and COMMIT.');
    PERFORM gth.require_positive('p_keep', p_keep);
    rows_affected := 0;
    LOOP
        v_seen := 0;
        FOR v_next IN SELECT * FROM gth.threads_to_prune(p_keep, v_tenant, v_thread, 500) LOOP
            v_seen := v_seen + 1;
            v_tenant := v_next.tenant_id;
            v_thread := v_next.thread_id;
            CONTINUE WHEN NOT v_next.is_due;
            CALL gth.prune_thread_batches(v_tenant, v_thread, p_keep, v_cutoff, v_rows, v_state);
            rows_affected := rows_affected + v_rows;
            v_counts[1] := v_counts[1] + (v_state = 'in use')::integer;
            v_counts[2] := v_counts[2] + (v_state = 'delta')::integer;
            v_counts[3] := v_counts[3] + (v_state = 'held')::integer;
        END LOOP;
        COMMIT;
        EXIT WHEN v_seen = 0;
        CALL gth.yield_to_load();
    END LOOP;
    RAISE NOTICE '% rows removed; threads left alone: % in use, % with a DeltaChannel, % under hold',
        rows_affected, v_counts[1], v_counts[2], v_counts[3];
END
$$;
COMMENT ON PROCEDURE gth.prune_checkpoints(integer, interval, bigint) IS
'Leaves the newest so many checkpoints per namespace of every thread, with their writes and blobs, in committed batches; skips '
'threads written within the idle time, locked, with a DeltaChannel or under hold; returns the rows removed.';
