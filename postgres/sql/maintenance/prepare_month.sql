-- Worth its locks only where ATTACH would have much to read: it checks 20,000 rows in about 10 ms.
CREATE OR REPLACE PROCEDURE gth.prepare_month(p_parent regclass, p_lower timestamptz, p_strays bigint)
LANGUAGE plpgsql
AS $$
BEGIN
    IF p_strays < 20000 THEN
        RETURN;
    END IF;
    FOR v_attempt IN 1..7 LOOP
        BEGIN
            PERFORM gth.prepare_with_keys(p_parent, p_lower);
            EXIT;
        EXCEPTION
            WHEN lock_not_available OR deadlock_detected THEN
                -- given back before the pause; without it the attach checks the keys itself
                NULL;
            WHEN duplicate_table THEN
                -- attach_partition() finds the same, and reports it
                EXIT;
        END;
        COMMIT;
        PERFORM gth.back_off(v_attempt);
    END LOOP;
    COMMIT;
END
$$;
COMMENT ON PROCEDURE gth.prepare_month(regclass, timestamptz, bigint) IS
'Before a month of many strays is moved: its table, with foreign keys, so that ATTACH does not have to check them.';
