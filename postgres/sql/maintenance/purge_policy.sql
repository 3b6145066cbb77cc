-- One policy to its end, a commit per batch.
CREATE OR REPLACE PROCEDURE gth.purge_policy(
    p_run_id uuid,
    p_policy text,
    INOUT rows_affected bigint DEFAULT 0,
    INOUT failure text DEFAULT NULL
)
LANGUAGE plpgsql
AS $$
DECLARE
    v_target  record;
    v_reached timestamptz;
    v_failed  jsonb;
    v_known   jsonb;
    v_rows    bigint;
    v_vain    integer;
BEGIN
    rows_affected := 0;
    FOR v_target IN SELECT * FROM gth.purge_targets(p_policy) LOOP
        v_reached := '-infinity';
        v_failed := '{}';
        v_vain := 0;
        LOOP
            v_known := v_failed;
            BEGIN
                SELECT b.rows_affected, b.reached, b.failed INTO v_rows, v_reached, v_failed
                FROM gth.purge_batch(p_run_id, p_policy, v_target.target, v_reached, v_failed) AS b;
            EXCEPTION
                WHEN OTHERS THEN
                    IF SQLSTATE = '42501' AND gth.is_ours(v_target.target) THEN
                        -- it is the caller's rights, and no other policy would fare better; a month that somebody attached is its owner's
                        RAISE;
                    END IF;
                    -- one policy's trouble must not keep the others from their work; the caller reports it
                    failure := pg_catalog.concat_ws(
                        '; ', failure, pg_catalog.format('%s on %s: %s', p_policy, v_target.target, SQLERRM)
                    );
                    v_rows := 0;
            END;
            COMMIT;
            EXIT WHEN v_rows = 0 AND v_failed = v_known;
            -- what refuses a thousand in turn refuses all, and the other policies have to have their time
            v_vain := CASE WHEN v_rows = 0 THEN v_vain + 1 ELSE 0 END;
            EXIT WHEN v_vain = 10;
            rows_affected := rows_affected + v_rows;
            CALL gth.yield_to_load();
        END LOOP;
        IF v_failed <> '{}' THEN
            failure := pg_catalog.concat_ws('; ', failure, (
                SELECT pg_catalog.format(
                    '%s on %s: %s (%s could not go, such as %s)',
                    p_policy, v_target.target, f.error, pg_catalog.count(*) OVER (), f.subject
                )
                FROM pg_catalog.jsonb_each_text(v_failed) AS f (subject, error)
                LIMIT 1
            ));
        END IF;
    END LOOP;
END
$$;
COMMENT ON PROCEDURE gth.purge_policy(uuid, text, bigint, text) IS
'Carries one retention policy out, batch by batch. What cannot go is passed over, named in a warning, and returned as the failure, '
'not raised, after all else is committed. Ten batches of which nothing could go end a table''s turn.';
