-- The moment a stray changes its place: both tables are locked, the copy made ahead is corrected, the original goes.
CREATE OR REPLACE FUNCTION gth.move_strays(p_default regclass, p_partition regclass, p_key name, p_lower timestamptz)
RETURNS bigint
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    v_upper CONSTANT timestamptz := p_lower + interval '1 month';
    v_same  text;
    v_moved bigint;
BEGIN
    SELECT string_agg(format('d.%1$I = c.%1$I', a.attname), ' AND ')
    INTO STRICT v_same
    FROM pg_index AS i
    INNER JOIN pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
    WHERE i.indrelid = p_partition AND i.indisprimary;
    -- erased or changed since it was copied
    EXECUTE format(
        'DELETE FROM %s AS c
        WHERE NOT EXISTS (
            SELECT FROM ONLY %s AS d WHERE %s AND d.%4$I >= $1 AND d.%4$I < $2 AND record_image_eq(d, c)
        )',
        p_partition, p_default, v_same, p_key
    ) USING p_lower, v_upper;
    EXECUTE format(
        'INSERT INTO %s (%3$s) SELECT %3$s FROM ONLY %2$s WHERE %4$I >= $1 AND %4$I < $2 ON CONFLICT DO NOTHING',
        p_partition, p_default, gth.stored_columns(p_partition), p_key
    ) USING p_lower, v_upper;
    EXECUTE format('DELETE FROM ONLY %s WHERE %2$I >= $1 AND %2$I < $2', p_default, p_key) USING p_lower, v_upper;
    GET DIAGNOSTICS v_moved = ROW_COUNT;
    RETURN v_moved;
END
$$;
COMMENT ON FUNCTION gth.move_strays(regclass, regclass, name, timestamptz) IS
'Moves one month''s rows out of the default partition; the caller holds locks that keep every writer out.';
