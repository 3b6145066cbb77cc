-- The columns an INSERT … SELECT between two tables of one shape has to name.
CREATE OR REPLACE FUNCTION gth.stored_columns(p_table regclass)
RETURNS text
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum)
    FROM pg_catalog.pg_attribute
    WHERE attrelid = p_table AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
$$;
COMMENT ON FUNCTION gth.stored_columns(regclass) IS 'Quoted list of a table''s columns, without generated ones.';
