-- The register speaks of tables by name: where their rows are, the months that left their parent included.
CREATE OR REPLACE FUNCTION gth.registered_tables()
RETURNS TABLE (relid regclass, described_by regclass, table_name name)
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    WITH stored AS (
        SELECT c.oid AS relid, c.oid AS described_by, c.relname
        FROM pg_class AS c
        WHERE c.relnamespace = 'public'::regnamespace AND NOT c.relispartition
        UNION ALL
        -- a month that was detached has the rows and columns of its parent
        SELECT d.partition, d.parent, c.relname
        FROM gth.detached_partition AS d
        INNER JOIN pg_class AS c ON c.oid = d.parent
        WHERE EXISTS (SELECT FROM pg_class AS t WHERE t.oid = d.partition)
    )

    SELECT s.relid::regclass, s.described_by::regclass, s.relname
    FROM stored AS s
    WHERE EXISTS (SELECT FROM gth.personal_data_column AS p WHERE p.table_name = s.relname)
$$;
COMMENT ON FUNCTION gth.registered_tables() IS
'The application''s tables that gth.personal_data_column describes, and their detached months, each with the table whose columns it has.';
