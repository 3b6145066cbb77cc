-- A month as a table of its own: nothing of the parent is locked but its definition, and nobody can read it yet.
CREATE OR REPLACE FUNCTION gth.prepare_partition(p_parent regclass, p_lower timestamptz)
RETURNS regclass
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    v_upper  CONSTANT timestamptz := p_lower + interval '1 month';
    v_schema name;
    v_name   text;
    v_table  regclass;
    v_check  name;
BEGIN
    IF p_lower <> date_trunc('month', p_lower) THEN
        RAISE EXCEPTION '% is not the beginning of a month in UTC', p_lower USING ERRCODE = 'invalid_parameter_value';
    END IF;
    SELECT n.nspname, c.relname || to_char(p_lower, '"_y"YYYY"m"MM')
    INTO STRICT v_schema, v_name
    FROM pg_class AS c
    INNER JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE c.oid = p_parent;
    IF octet_length(v_name) > 63 THEN
        -- cut off, the names of several months are the same
        RAISE EXCEPTION 'the name of % is too long: its months would be called like "%", and names end after 63 bytes', p_parent, v_name
            USING ERRCODE = 'name_too_long', HINT = 'ALTER TABLE … RENAME TO a name of at most 54 bytes.';
    END IF;
    v_table := to_regclass(format('%I.%I', v_schema, v_name));
    IF v_table IS NOT NULL THEN
        -- With this constraint it is ours and was never attached, so what is in it is a copy that nobody could read.
        PERFORM FROM pg_constraint WHERE conrelid = v_table AND conname = gth.bounds_name(v_table);
        IF NOT FOUND THEN
            RAISE EXCEPTION 'table % stands where the partition of % for % belongs', v_table, p_parent, p_lower::date
                USING ERRCODE = 'duplicate_table', HINT = 'Look what is in it, then rename or drop it, and call this again.';
        END IF;
        IF gth.is_prepared(v_table, p_parent) THEN
            RETURN v_table;
        END IF;
        EXECUTE format('DROP TABLE %s', v_table);
    END IF;
    EXECUTE format('CREATE TABLE %I.%I (LIKE %s INCLUDING ALL)', v_schema, v_name, p_parent);
    v_table := format('%I.%I', v_schema, v_name)::regclass;
    -- what old rows of the parent break must let them in here: attach_table() adds it
    FOR v_check IN SELECT conname FROM pg_constraint WHERE conrelid = p_parent AND contype = 'c' AND NOT convalidated LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', v_table, v_check);
    END LOOP;
    -- spares ATTACH the scan of this table; dropped once it is attached
    EXECUTE format(
        'ALTER TABLE %s ADD CONSTRAINT %I CHECK (%3$I IS NOT NULL AND %3$I >= %4$L AND %3$I < %5$L)',
        v_table, gth.bounds_name(v_table), gth.partition_key(p_parent), p_lower, v_upper
    );
    EXECUTE format('COMMENT ON TABLE %s IS %L', v_table, format('%s, the month from %s (UTC).', p_parent, p_lower::date));
    PERFORM gth.protect_partition(v_table);
    RETURN v_table;
END
$$;
COMMENT ON FUNCTION gth.prepare_partition(regclass, timestamptz) IS
'Creates the table of one UTC month, protected and not attached, in place of one that was never attached; one that '
'prepare_with_keys() made is taken as it is.';
