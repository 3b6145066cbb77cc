-- The constraint is added and validated in two transactions: validating then lets readers and writers pass.
CREATE OR REPLACE PROCEDURE gth.exclude_month(p_parent regclass, p_lower timestamptz, p_strays bigint)
LANGUAGE plpgsql
AS $$
DECLARE
    v_default regclass;
BEGIN
    IF p_strays > 0 THEN
        RETURN;
    END IF;
    BEGIN
        v_default := gth.exclude_from_default(p_parent, p_lower);
    EXCEPTION
        WHEN lock_not_available OR deadlock_detected THEN
            -- the attach will meet the same lock, and wait with growing pauses
            RETURN;
    END;
    COMMIT;
    IF v_default IS NULL THEN
        RETURN;
    END IF;
    PERFORM gth.validate_exclusion(v_default, p_lower);
    COMMIT;
END
$$;
COMMENT ON PROCEDURE gth.exclude_month(regclass, timestamptz, bigint) IS
'Proves to a coming ATTACH that a large default partition holds no row of a month ahead.';
