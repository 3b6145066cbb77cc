-- The daily statistics job.
CREATE OR REPLACE PROCEDURE gth.analyze_tables(INOUT tables_analyzed integer DEFAULT 0)
LANGUAGE plpgsql
AS $$
DECLARE
    v_table regclass;
BEGIN
    CALL gth.require_autocommit('Call gth.analyze_tables() on its own, outside BEGIN and COMMIT.');
    tables_analyzed := 0;
    FOR v_table IN SELECT t.table_name FROM gth.tables_to_analyze() AS t LOOP
        tables_analyzed := tables_analyzed + gth.analyze_table(v_table)::integer;
        COMMIT;
        CALL gth.yield_to_load();
    END LOOP;
END
$$;
COMMENT ON PROCEDURE gth.analyze_tables(integer) IS
'Analyses what changed, partitioned parents included, a commit per table; returns how many. Dry run: gth.tables_to_analyze().';
