-- The register as an assignment list: what each column of a table becomes.
CREATE OR REPLACE FUNCTION gth.scrubbed_values(p_table regclass, p_retention text DEFAULT NULL)
RETURNS TABLE (column_name name, value text)
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT
        p.column_name,
        CASE p.erasure
            WHEN 'replace' THEN format(
                CASE WHEN p.replacement LIKE '%{id}%' THEN 'replace(%L, ''{id}'', t.id::text)::%s' ELSE '%L::%s' END,
                p.replacement, format_type(a.atttypid, a.atttypmod)
            )
            ELSE 'NULL'
        END
    FROM gth.personal_data_column AS p
    INNER JOIN pg_class AS c ON c.oid = p_table AND c.relname = p.table_name
    INNER JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attname = p.column_name AND NOT a.attisdropped
    WHERE CASE WHEN p_retention IS NULL THEN p.erasure IN ('set_null', 'replace') ELSE p.retention = p_retention END
    ORDER BY a.attnum
$$;
COMMENT ON FUNCTION gth.scrubbed_values(regclass, text) IS
'Columns an erasure empties (or one retention policy does), each with the SQL of its new value for a query with that table AS t.';
