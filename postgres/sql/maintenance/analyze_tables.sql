-- The daily statistics job.
CREATE OR REPLACE PROCEDURE gth.analyze_tables(INOUT tables_analyzed integer DEFAULT 0)
LANGUAGE plpgsql
AS $$
DECLARE
    v_table    regclass;
    v_failures text[] := '{}';
BEGIN
    CALL gth.require_autocommit('Call gth.analyze_tables() on its own, outside BEGIN and COMMIT.');
    tables_analyzed := 0;
    FOR v_table IN SELECT t.table_name FROM gth.tables_to_analyze() AS t LOOP
        BEGIN
            tables_analyzed := tables_analyzed + gth.analyze_table(v_table)::integer;
        EXCEPTION
            WHEN insufficient_privilege THEN
                -- no other table would fare better
                RAISE;
            WHEN OTHERS THEN
                -- one table's trouble must not keep the others without statistics
                v_failures := v_failures || pg_catalog.format('%s: %s', v_table, SQLERRM);
        END;
        COMMIT;
        CALL gth.yield_to_load();
    END LOOP;
    IF v_failures <> '{}' THEN
        RAISE EXCEPTION 'statistics incomplete: %', pg_catalog.array_to_string(v_failures, '; ')
            USING HINT = 'The other tables were analysed. A table whose lock was taken for 10 s is due again the next time.';
    END IF;
END
$$;
COMMENT ON PROCEDURE gth.analyze_tables(integer) IS
'Analyses what changed, partitioned parents included, a commit per table; returns how many. Dry run: gth.tables_to_analyze().';
