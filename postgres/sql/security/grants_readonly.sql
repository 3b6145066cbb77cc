-- Which columns gth_readonly may read. The register of personal data decides, and a column it does not list is not read:
-- a new column stays unseen until somebody has said what it is.
BEGIN;
DO $$
DECLARE
    v_table   regclass;
    v_columns text;
BEGIN
    FOR v_table IN SELECT t.table_name FROM gth.tenant_table AS t LOOP
        -- A revoke on the table takes the grants on its columns along.
        EXECUTE format('REVOKE ALL ON %s FROM gth_readonly', v_table);
        SELECT string_agg(quote_ident(r.column_name), ', ')
        INTO v_columns
        FROM gth.personal_data_column AS r
        INNER JOIN pg_class AS c ON c.oid = v_table AND c.relname = r.table_name
        INNER JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attname = r.column_name AND NOT a.attisdropped
        WHERE r.readonly_visible;
        IF v_columns IS NOT NULL THEN
            EXECUTE format('GRANT SELECT (%s) ON %s TO gth_readonly', v_columns, v_table);
        END IF;
    END LOOP;
END
$$;
GRANT SELECT ON user_consent_status, cache_performance TO gth_readonly;
COMMIT;
