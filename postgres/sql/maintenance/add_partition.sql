-- One month with a commit per step, so that a kill anywhere leaves something the next run finishes.
CREATE OR REPLACE PROCEDURE gth.add_partition(
    p_parent regclass,
    p_lower timestamptz,
    p_strays bigint,
    INOUT added boolean DEFAULT false
)
LANGUAGE plpgsql
AS $$
DECLARE
    v_attempts CONSTANT integer := 7;
    v_moved    bigint;
    v_done     boolean := false;
BEGIN
    CALL gth.copy_strays_ahead(p_parent, p_lower, p_strays);
    FOR v_attempt IN 1..v_attempts LOOP
        CALL gth.exclude_month(p_parent, p_lower, p_strays);
        BEGIN
            v_moved := gth.attach_partition(p_parent, p_lower);
            v_done := true;
        EXCEPTION
            WHEN lock_not_available OR deadlock_detected THEN
                v_done := false;
        END;
        COMMIT;
        EXIT WHEN v_done OR v_attempt = v_attempts;
        PERFORM pg_catalog.pg_sleep(least(0.1 * 2 ^ v_attempt, 5));
    END LOOP;
    IF NOT v_done THEN
        RAISE EXCEPTION '% got no partition for %: its locks were taken in % attempts',
            p_parent, pg_catalog.to_char(p_lower AT TIME ZONE 'UTC', 'YYYY-MM'), v_attempts
            USING ERRCODE = 'lock_not_available',
                  HINT = 'Nothing was lost, the next run tries again. Who holds them: SELECT * FROM pg_locks WHERE granted.';
    END IF;
    added := v_moved IS NOT NULL;
    IF v_moved > 0 THEN
        RAISE NOTICE '%: % rows moved from the default partition to %',
            p_parent, v_moved, pg_catalog.to_char(p_lower AT TIME ZONE 'UTC', 'YYYY-MM');
    END IF;
END
$$;
COMMENT ON PROCEDURE gth.add_partition(regclass, timestamptz, bigint, boolean) IS
'Adds one UTC month: gives up a lock after 150 ms, tries again with growing pauses, and raises an error after about 12 s.';
