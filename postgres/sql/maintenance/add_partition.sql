-- One month, committed on its own, so that a kill anywhere leaves something the next run finishes.
CREATE OR REPLACE PROCEDURE gth.add_partition(
    p_parent regclass,
    p_lower timestamptz,
    p_strays bigint,
    INOUT moved bigint DEFAULT NULL,
    INOUT failure jsonb DEFAULT NULL
)
LANGUAGE plpgsql
AS $$
DECLARE
    v_attempts CONSTANT integer := 7;
    -- Rows that were moved are worth keeping while the locks are asked for again; a month that is empty begins anew.
    v_inside   CONSTANT integer := CASE WHEN p_strays > 1000 THEN v_attempts ELSE 1 END;
    v_month    CONSTANT text := pg_catalog.to_char(p_lower AT TIME ZONE 'UTC', 'YYYY-MM');
    v_message  text;
    v_hint     text;
BEGIN
    FOR v_attempt IN v_inside..v_attempts LOOP
        CALL gth.exclude_month(p_parent, p_lower, p_strays);
        CALL gth.prepare_month(p_parent, p_lower, p_strays);
        failure := NULL;
        BEGIN
            moved := gth.attach_partition(p_parent, p_lower, v_inside);
        EXCEPTION
            WHEN lock_not_available OR deadlock_detected THEN
                failure := pg_catalog.jsonb_build_object(
                    'state', '55P03',
                    'message', pg_catalog.format(
                        '%s got no partition for %s: its locks were taken in %s attempts', p_parent, v_month, v_attempts
                    ),
                    'hint', 'Nothing was lost, the next run tries again. Who holds them: SELECT * FROM pg_locks WHERE granted.'
                );
            WHEN OTHERS THEN
                IF SQLSTATE = '42501' AND gth.is_ours(p_parent) THEN
                    -- no other month would fare better
                    RAISE;
                END IF;
                GET STACKED DIAGNOSTICS v_message = MESSAGE_TEXT, v_hint = PG_EXCEPTION_HINT;
                failure := pg_catalog.jsonb_build_object('state', SQLSTATE, 'message', v_message, 'hint', v_hint);
        END;
        COMMIT;
        EXIT WHEN failure IS NULL OR failure ->> 'state' <> '55P03' OR v_attempt = v_attempts;
        PERFORM gth.back_off(v_attempt);
    END LOOP;
    IF failure IS NOT NULL THEN
        CALL gth.readmit_month(p_parent, p_lower);
    END IF;
    IF moved > 0 THEN
        RAISE NOTICE '%: % rows moved from the default partition to %', p_parent, moved, v_month;
    END IF;
END
$$;
COMMENT ON PROCEDURE gth.add_partition(regclass, timestamptz, bigint, bigint, jsonb) IS
'Adds one UTC month: gives up its locks after 150 ms, tries again with growing pauses, and gives up after about 12 s. '
'Returns the rows it moved, NULL when the month was there, and why it failed (state, message, hint), NULL when it did not.';
