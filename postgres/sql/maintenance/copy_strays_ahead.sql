-- Many strays are copied in batches first; the table is not attached yet, so readers still see the originals, once.
CREATE OR REPLACE PROCEDURE gth.copy_strays_ahead(p_parent regclass, p_lower timestamptz, p_strays bigint)
LANGUAGE plpgsql
AS $$
DECLARE
    -- moved under lock in about 0.1 s
    v_few   CONSTANT integer := 2000;
    v_block bigint := 0;
BEGIN
    WHILE p_strays > v_few AND v_block IS NOT NULL LOOP
        v_block := gth.copy_strays(p_parent, p_lower, v_block);
        COMMIT;
    END LOOP;
END
$$;
COMMENT ON PROCEDURE gth.copy_strays_ahead(regclass, timestamptz, bigint) IS
'Fills the table of one UTC month with copies of its rows in the default partition, where they are many, in committed batches.';
