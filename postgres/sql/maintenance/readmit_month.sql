-- The opposite of exclude_month(), for a month that got no partition: the default one must take its rows when it comes.
CREATE OR REPLACE PROCEDURE gth.readmit_month(p_parent regclass, p_lower timestamptz)
LANGUAGE plpgsql
AS $$
BEGIN
    FOR v_attempt IN 1..3 LOOP
        BEGIN
            PERFORM gth.readmit_to_default(p_parent, p_lower);
            EXIT;
        EXCEPTION
            WHEN lock_not_available OR deadlock_detected THEN
                -- the next run, which meets the same month, tries again
                PERFORM gth.back_off(v_attempt);
        END;
    END LOOP;
    COMMIT;
END
$$;
COMMENT ON PROCEDURE gth.readmit_month(regclass, timestamptz) IS
'Removes what exclude_month() told the default partition, so that it takes rows of a month that could not be added.';
