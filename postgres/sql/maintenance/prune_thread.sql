-- One thread, asked for by name.
CREATE OR REPLACE PROCEDURE gth.prune_thread(
    p_tenant_id uuid,
    p_thread_id text,
    p_keep integer DEFAULT 10,
    p_idle interval DEFAULT '1 hour',
    INOUT rows_affected bigint DEFAULT 0
)
LANGUAGE plpgsql
AS $$
DECLARE
    v_state text;
BEGIN
    CALL gth.require_autocommit('Call gth.prune_thread() on its own, outside BEGIN and COMMIT.');
    PERFORM gth.require_positive('p_keep', p_keep);
    CALL gth.prune_thread_batches(
        p_tenant_id, p_thread_id, p_keep, pg_catalog.clock_timestamp() - p_idle, rows_affected, v_state
    );
    CASE v_state
        WHEN 'delta' THEN
            RAISE EXCEPTION 'thread "%" has a DeltaChannel and cannot be pruned', p_thread_id
                USING ERRCODE = 'feature_not_supported',
                      HINT = 'Its latest value is made of older checkpoints. CALL gth.erase_thread(…) removes all of it.';
        WHEN 'held' THEN
            RAISE EXCEPTION 'thread "%" is of a user under legal hold or restricted processing', p_thread_id
                USING ERRCODE = 'object_not_in_prerequisite_state',
                      HINT = 'Lift users.legal_hold_until or users.processing_restricted_at first.';
        WHEN 'in use' THEN
            RAISE NOTICE 'thread "%" is in use, nothing was pruned', p_thread_id;
        ELSE NULL;
    END CASE;
END
$$;
COMMENT ON PROCEDURE gth.prune_thread(uuid, text, integer, interval, bigint) IS
'Leaves the newest so many checkpoints per namespace of one thread, unless it was written within the idle time; refuses a '
'thread with a DeltaChannel or under hold; returns the rows removed.';
