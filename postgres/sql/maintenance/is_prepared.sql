-- A table that waits for its rows fits only as long as nobody changes the parent.
CREATE OR REPLACE FUNCTION gth.is_prepared(p_table regclass, p_parent regclass)
RETURNS boolean
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_is_empty boolean;
    v_fits     boolean;
BEGIN
    EXECUTE format('SELECT NOT EXISTS (SELECT FROM ONLY %s)', p_table) INTO v_is_empty;
    WITH shapes AS (
        SELECT
            t.table_name,
            (
                SELECT array_agg(
                    row(
                        a.attname, a.atttypid, a.atttypmod, a.attcollation, a.attnotnull, a.attgenerated,
                        pg_get_expr(d.adbin, d.adrelid)
                    )::text
                    ORDER BY a.attnum
                )
                FROM pg_attribute AS a
                LEFT JOIN pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                WHERE a.attrelid = t.table_name AND a.attnum > 0 AND NOT a.attisdropped
            ) AS columns,
            (
                SELECT array_agg(row(k.conname, pg_get_constraintdef(k.oid))::text ORDER BY k.conname)
                FROM pg_constraint AS k
                WHERE k.conrelid = t.table_name
                    AND k.contype IN ('c', 'f')
                    AND k.convalidated
                    AND k.conname <> gth.bounds_name(p_table)
            ) AS constraints
        FROM unnest(ARRAY[p_table, p_parent]) AS t (table_name)
    )

    SELECT count(DISTINCT (s.columns, s.constraints)) = 1 INTO v_fits FROM shapes AS s;
    RETURN v_is_empty AND v_fits;
END
$$;
COMMENT ON FUNCTION gth.is_prepared(regclass, regclass) IS
'Whether a table is empty and has the columns, checks and foreign keys of a parent: what prepare_with_keys() leaves.';
