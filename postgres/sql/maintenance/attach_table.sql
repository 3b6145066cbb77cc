-- The moment a table becomes a month: all locks in one short wait, what came since the rows were moved, the attach.
CREATE OR REPLACE FUNCTION gth.attach_table(
    p_parent regclass,
    p_table regclass,
    p_lower timestamptz,
    p_is_written boolean,
    p_attempts integer
)
RETURNS bigint
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    v_default  CONSTANT regclass := (SELECT p.partition FROM gth.partitions(p_parent) AS p WHERE p.is_default);
    v_referred CONSTANT regclass[] := gth.referenced_tables(p_parent);
    v_is_now   CONSTANT boolean := now() >= p_lower AND now() < p_lower + interval '1 month';
    v_family   regclass[] := ARRAY[v_default, p_parent];
    v_modes    text[];
    -- with keys of its own, ATTACH takes their triggers off the tables they lead to
    v_has_keys CONSTANT boolean := EXISTS (SELECT FROM pg_constraint WHERE conrelid = p_table AND contype = 'f');
    v_key      CONSTANT name := gth.partition_key(p_parent);
    v_attach   CONSTANT text := format(
        'ALTER TABLE %s ATTACH PARTITION %s FOR VALUES FROM (%L) TO (%L)',
        p_parent, p_table, p_lower, p_lower + interval '1 month'
    );
    v_pass     record;
    v_check    record;
    v_moved    bigint := 0;
BEGIN
    -- A writer that had already chosen the default partition would be refused once its month exists: where a month is
    -- written to, writers wait at the parent's door. A month ahead has none, and ATTACH lets the others pass. The door comes
    -- last: while a long reader has the default partition, nobody stands before it.
    v_modes := ARRAY['ACCESS EXCLUSIVE', CASE WHEN p_is_written THEN 'SHARE ROW EXCLUSIVE' ELSE 'SHARE UPDATE EXCLUSIVE' END];
    IF v_is_now THEN
        -- every writer goes through the parent to the default partition: whoever stands in between must come out first
        v_family := ARRAY[p_parent, v_default];
        v_modes := ARRAY[v_modes[2], v_modes[1]];
    END IF;
    v_modes := v_modes || array_fill(
        CASE WHEN v_has_keys THEN 'ACCESS EXCLUSIVE' ELSE 'SHARE ROW EXCLUSIVE' END, ARRAY[cardinality(v_referred)]
    );
    FOR v_attempt IN 1..p_attempts LOOP
        v_pass := gth.chase_strays(v_default, p_table, v_key, p_lower);
        v_moved := v_moved + v_pass.moved;
        BEGIN
            PERFORM gth.lock_within(v_family || v_referred, v_modes);
            EXIT;
        EXCEPTION
            WHEN lock_not_available OR deadlock_detected THEN
                -- locks are given back here, the rows that were moved stay where they are
                IF v_attempt = p_attempts THEN
                    RAISE;
                END IF;
        END;
        PERFORM gth.back_off(v_attempt);
    END LOOP;
    v_moved := v_moved + (gth.move_late_strays(v_default, p_table, v_key, p_lower, v_pass.from_page)).moved;
    FOR v_check IN
        SELECT conname, pg_get_constraintdef(oid) AS definition
        FROM pg_constraint
        WHERE conrelid = p_parent AND contype = 'c' AND NOT convalidated
    LOOP
        EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', p_table, v_check.conname, v_check.definition);
    END LOOP;
    BEGIN
        -- it reads the default partition, and so proves that nothing of the month is left there
        EXECUTE v_attach;
    EXCEPTION
        WHEN check_violation THEN
            -- a row found room on a page before the last ones
            v_moved := v_moved + gth.move_strays(v_default, p_table, v_key, p_lower);
            EXECUTE v_attach;
    END;
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', p_table, gth.bounds_name(p_table));
    PERFORM FROM pg_constraint WHERE conrelid = v_default AND conname = gth.exclusion_name(p_lower);
    IF FOUND THEN
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', v_default, gth.exclusion_name(p_lower));
    END IF;
    RETURN v_moved;
END
$$;
COMMENT ON FUNCTION gth.attach_table(regclass, regclass, timestamptz, boolean, integer) IS
'Attaches the table that prepare_partition() made for a UTC month, taking along what the default partition still has of it; '
'returns the number of those rows.';
