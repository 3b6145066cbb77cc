-- What was under way during an erasure, or was heard of later: nobody who is erased is named where an erasure takes the name.
CREATE OR REPLACE FUNCTION gth.late_subjects(p_limit integer, OUT tenant_ids uuid[], OUT user_ids uuid[])
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_is_named text;
BEGIN
    FOR v_is_named IN
        SELECT format('EXISTS (SELECT FROM %s AS r WHERE r.tenant_id = t.tenant_id AND r.user_id = t.id)', r.relid)
        FROM gth.registered_tables() AS r
        INNER JOIN gth.personal_data_column AS p ON p.table_name = r.table_name
        WHERE p.column_name = 'user_id' AND p.erasure <> 'keep'
        UNION ALL
        -- as erase_memories() looks, in one pass over the store
        SELECT '(t.tenant_id, replace(t.id::text, ''-'', '''')) IN (
            SELECT s.tenant_id, n.name
            FROM langgraph.store AS s
            CROSS JOIN unnest(gth.memory_names(s.prefix, s.key)) AS n (name)
        )'
    LOOP
        EXECUTE format(
            -- few are named, so only their journeys are looked at
            'WITH named AS MATERIALIZED (
                SELECT t.tenant_id, t.id FROM public.users AS t WHERE t.erased_at IS NOT NULL AND %s
            ),
            late AS (
                SELECT t.tenant_id, t.id
                FROM named AS n
                INNER JOIN public.users AS t ON t.tenant_id = n.tenant_id AND t.id = n.id
                WHERE %s
                LIMIT $1
                FOR UPDATE OF t SKIP LOCKED
            )
            SELECT array_agg(tenant_id), array_agg(id) FROM late',
            v_is_named, gth.erasable_condition()
        ) INTO tenant_ids, user_ids USING p_limit;
        EXIT WHEN tenant_ids IS NOT NULL;
    END LOOP;
END
$$;
COMMENT ON FUNCTION gth.late_subjects(integer) IS
'At most so many erased users (two arrays of one length, or NULL) who have rows that an erasure would have taken or emptied, '
'and may be erased now.';
