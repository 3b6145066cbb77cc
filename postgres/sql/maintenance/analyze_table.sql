-- ANALYZE for a role that owns nothing.
CREATE OR REPLACE FUNCTION gth.analyze_table(p_table regclass)
RETURNS boolean
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
-- behind a VACUUM that takes hours nobody waits: it is still due the next day
SET lock_timeout = '10s'
AS $$
DECLARE
    v_statement text;
BEGIN
    PERFORM gth.require_maintenance_rights();
    SELECT t.statement INTO v_statement FROM gth.tables_to_analyze() AS t WHERE t.table_name = p_table;
    -- dropped, or analysed by somebody else, since the list was made
    IF v_statement IS NULL THEN
        RETURN false;
    END IF;
    EXECUTE v_statement;
    RETURN true;
END
$$;
REVOKE ALL ON FUNCTION gth.analyze_table(regclass) FROM PUBLIC;
COMMENT ON FUNCTION gth.analyze_table(regclass) IS 'Analyses a table that tables_to_analyze() lists; false when it does not.';
