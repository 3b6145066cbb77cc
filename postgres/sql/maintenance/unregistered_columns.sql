-- What an operator added to the application's tables, and the register does not know: no erasure or period reaches it.
CREATE OR REPLACE FUNCTION gth.unregistered_columns()
RETURNS TABLE (table_name regclass, column_name name)
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT t.relid, a.attname
    FROM gth.registered_tables() AS t
    INNER JOIN pg_attribute AS a ON a.attrelid = t.relid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE t.relid = t.described_by
        AND NOT EXISTS (
            SELECT FROM gth.personal_data_column AS p WHERE p.table_name = t.table_name AND p.column_name = a.attname
        )
    ORDER BY t.relid::text, a.attnum
$$;
COMMENT ON FUNCTION gth.unregistered_columns() IS
'Columns of the application''s tables that gth.personal_data_column does not list; empty on the schema as shipped.';
