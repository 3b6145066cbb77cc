-- The daily statistics job.
CREATE OR REPLACE PROCEDURE gth.analyze_tables(INOUT tables_analyzed integer DEFAULT 0)
LANGUAGE plpgsql
AS $$
DECLARE
    v_table record;
BEGIN
    PERFORM gth.require_maintenance_rights();
    CALL gth.require_autocommit('Call gth.analyze_tables() on its own, outside BEGIN and COMMIT; it commits after every table.');
    tables_analyzed := 0;
    FOR v_table IN SELECT * FROM gth.tables_to_analyze() LOOP
        -- dropped since the list was made
        CONTINUE WHEN NOT EXISTS (SELECT FROM pg_catalog.pg_class AS c WHERE c.oid = v_table.table_name);
        EXECUTE v_table.statement;
        COMMIT;
        tables_analyzed := tables_analyzed + 1;
    END LOOP;
END
$$;
COMMENT ON PROCEDURE gth.analyze_tables(integer) IS
'Analyses what changed, partitioned parents included, a commit per table; returns how many. Dry run: gth.tables_to_analyze().';
