-- ATTACH and DETACH touch the other end of each foreign key.
CREATE OR REPLACE FUNCTION gth.referenced_tables(p_table regclass)
RETURNS regclass[]
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT coalesce(array_agg(DISTINCT confrelid::regclass), '{}')
    FROM pg_constraint
    WHERE conrelid = p_table AND contype = 'f'
$$;
COMMENT ON FUNCTION gth.referenced_tables(regclass) IS 'Tables that a table''s foreign keys lead to.';
