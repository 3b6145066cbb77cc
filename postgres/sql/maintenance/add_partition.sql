-- One month, committed on its own, so that a kill anywhere leaves something the next run finishes.
CREATE OR REPLACE PROCEDURE gth.add_partition(
    p_parent regclass,
    p_lower timestamptz,
    p_strays bigint,
    INOUT moved bigint DEFAULT NULL
)
LANGUAGE plpgsql
AS $$
DECLARE
    v_attempts CONSTANT integer := 7;
    -- Rows that were moved are worth keeping while the locks are asked for again; a month that is empty begins anew.
    v_inside   CONSTANT integer := CASE WHEN p_strays > 1000 THEN v_attempts ELSE 1 END;
    v_done     boolean := false;
BEGIN
    FOR v_attempt IN v_inside..v_attempts LOOP
        CALL gth.exclude_month(p_parent, p_lower, p_strays);
        BEGIN
            moved := gth.attach_partition(p_parent, p_lower, v_inside);
            v_done := true;
        EXCEPTION
            WHEN lock_not_available OR deadlock_detected THEN
                v_done := false;
        END;
        COMMIT;
        EXIT WHEN v_done OR v_attempt = v_attempts;
        PERFORM gth.back_off(v_attempt);
    END LOOP;
    IF NOT v_done THEN
        RAISE EXCEPTION '% got no partition for %: its locks were taken in % attempts',
            p_parent, pg_catalog.to_char(p_lower AT TIME ZONE 'UTC', 'YYYY-MM'), v_attempts
            USING ERRCODE = 'lock_not_available',
                  HINT = 'Nothing was lost, the next run tries again. Who holds them: SELECT * FROM pg_locks WHERE granted.';
    END IF;
    IF moved > 0 THEN
        RAISE NOTICE '%: % rows moved from the default partition to %',
            p_parent, moved, pg_catalog.to_char(p_lower AT TIME ZONE 'UTC', 'YYYY-MM');
    END IF;
END
$$;
COMMENT ON PROCEDURE gth.add_partition(regclass, timestamptz, bigint, bigint) IS
'Adds one UTC month: gives up its locks after 150 ms, tries again with growing pauses, and raises an error after about 12 s. '
'Returns the rows it moved, NULL when the month was there.';
