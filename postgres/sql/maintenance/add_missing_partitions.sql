-- What the three procedures that add months have in common.
CREATE OR REPLACE PROCEDURE gth.add_missing_partitions(
    p_parent regclass,
    p_reason text,
    INOUT partitions_created integer DEFAULT 0,
    INOUT rows_moved bigint DEFAULT 0
)
LANGUAGE plpgsql
AS $$
DECLARE
    v_month record;
    v_moved bigint;
BEGIN
    partitions_created := 0;
    rows_moved := 0;
    FOR v_month IN SELECT * FROM gth.missing_partitions(p_parent) AS m WHERE p_reason IS NULL OR m.reason = p_reason LOOP
        v_moved := NULL;
        CALL gth.add_partition(v_month.parent, v_month.lower_bound, v_month.strays, v_moved);
        IF v_moved IS NOT NULL THEN
            partitions_created := partitions_created + 1;
            rows_moved := rows_moved + v_moved;
        END IF;
    END LOOP;
END
$$;
COMMENT ON PROCEDURE gth.add_missing_partitions(regclass, text, integer, bigint) IS
'Adds what gth.missing_partitions() lists, of one parent and for one reason where they are not NULL.';
