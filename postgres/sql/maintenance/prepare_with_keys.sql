-- ATTACH gives a table without foreign keys its parent's, and reads all of it to check them, under its locks. A table that has them
-- while it is empty has each row checked as it is moved in, when nobody waits. A transaction of its own: the tables that the keys
-- lead to are locked for as long as it lasts.
CREATE OR REPLACE FUNCTION gth.prepare_with_keys(p_parent regclass, p_lower timestamptz)
RETURNS regclass
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    v_referred CONSTANT regclass[] := gth.referenced_tables(p_parent);
    v_table    regclass;
    v_key      record;
BEGIN
    PERFORM gth.require_maintenance_rights();
    PERFORM gth.lock_partitions(p_parent);
    PERFORM FROM gth.partitions(p_parent) AS p
    WHERE p.lower_bound < p_lower + interval '1 month' AND p.upper_bound > p_lower;
    IF FOUND OR v_referred = '{}' THEN
        RETURN NULL;
    END IF;
    v_table := gth.prepare_partition(p_parent, p_lower);
    IF gth.is_prepared(v_table, p_parent) THEN
        RETURN v_table;
    END IF;
    PERFORM gth.lock_within(v_referred, array_fill('SHARE ROW EXCLUSIVE'::text, ARRAY[cardinality(v_referred)]));
    FOR v_key IN
        SELECT k.conname, pg_get_constraintdef(k.oid) AS definition
        FROM pg_constraint AS k
        WHERE k.conrelid = p_parent AND k.contype = 'f' AND k.conparentid = 0
        ORDER BY k.conname
    LOOP
        EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', v_table, v_key.conname, v_key.definition);
    END LOOP;
    RETURN v_table;
END
$$;
REVOKE ALL ON FUNCTION gth.prepare_with_keys(regclass, timestamptz) FROM PUBLIC;
COMMENT ON FUNCTION gth.prepare_with_keys(regclass, timestamptz) IS
'Creates the empty table of one UTC month with its foreign keys, for attach_partition() to fill; NULL when the month is there or '
'the parent has none.';
