-- A file knows nothing of the erasures since it was written: what it brings back is held against the people and conversations
-- that are there now.
CREATE OR REPLACE FUNCTION gth.leave_out_erased(p_table regclass, p_parent regclass)
RETURNS bigint
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_name       CONSTANT name := (SELECT c.relname FROM pg_class AS c WHERE c.oid = p_parent);
    v_unknown    CONSTANT text :=
        't.user_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.users AS u '
        'WHERE u.tenant_id = t.tenant_id AND u.id = t.user_id AND u.erased_at IS NULL)';
    v_is_deleted boolean;
    v_values     text;
    v_key        record;
    v_rows       bigint;
    v_changed    bigint := 0;
BEGIN
    PERFORM gth.require_maintenance_rights();
    SELECT bool_or(p.erasure = 'delete_row') INTO v_is_deleted
    FROM gth.personal_data_column AS p
    WHERE p.table_name = v_name
    HAVING bool_or(p.column_name = 'user_id');
    SELECT string_agg(format('%I = %s', v.column_name, v.value), ', ') INTO v_values
    FROM gth.scrubbed_values(p_parent) AS v
    -- what the parent was given later, a file has not
    INNER JOIN pg_attribute AS a ON a.attrelid = p_table AND a.attname = v.column_name AND NOT a.attisdropped;
    IF v_is_deleted THEN
        EXECUTE format('DELETE FROM ONLY %s AS t WHERE %s', p_table, v_unknown);
        GET DIAGNOSTICS v_changed = ROW_COUNT;
    ELSIF NOT v_is_deleted AND v_values IS NOT NULL THEN
        EXECUTE format('UPDATE ONLY %s AS t SET %s WHERE %s', p_table, v_values, v_unknown);
        GET DIAGNOSTICS v_changed = ROW_COUNT;
    END IF;
    FOR v_key IN
        SELECT
            k.confrelid::regclass AS referred,
            string_agg(format('r.%I = t.%I', f.attname, a.attname), ' AND ') AS same,
            string_agg(format('t.%I IS NOT NULL', a.attname), ' AND ') AS given
        FROM pg_constraint AS k
        CROSS JOIN LATERAL unnest(k.conkey, k.confkey) AS n (here, there)
        INNER JOIN pg_attribute AS a ON a.attrelid = k.conrelid AND a.attnum = n.here
        INNER JOIN pg_attribute AS f ON f.attrelid = k.confrelid AND f.attnum = n.there
        LEFT JOIN pg_attribute AS t ON t.attrelid = p_table AND t.attname = a.attname AND NOT t.attisdropped
        WHERE k.conrelid = p_parent AND k.contype = 'f'
        GROUP BY k.oid, k.confrelid
        HAVING bool_and(t.attname IS NOT NULL)
    LOOP
        EXECUTE format(
            'DELETE FROM ONLY %s AS t WHERE %s AND NOT EXISTS (SELECT FROM %s AS r WHERE %s)',
            p_table, v_key.given, v_key.referred, v_key.same
        );
        GET DIAGNOSTICS v_rows = ROW_COUNT;
        v_changed := v_changed + v_rows;
    END LOOP;
    RETURN v_changed;
END
$$;
COMMENT ON FUNCTION gth.leave_out_erased(regclass, regclass) IS
'Does to a table with a parent''s columns, or some of them, what erasures have done to the parent meanwhile: deletes or empties the rows of '
'users who are erased or gone, and deletes rows whose conversation or tenant is gone; returns their number.';
