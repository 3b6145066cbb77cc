-- What was under way during an erasure, or was heard of later: nobody who is erased is named where an erasure takes the name,
-- and of what it leaves, as bookings, nothing says more than it left.
CREATE OR REPLACE FUNCTION gth.late_subjects(p_limit integer, OUT tenant_ids uuid[], OUT user_ids uuid[])
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_is_named text;
BEGIN
    FOR v_is_named IN
        SELECT format(
            'EXISTS (SELECT FROM %s AS t WHERE t.tenant_id = e.tenant_id AND t.%I = e.id AND (%s))',
            r.relid, u.user_column, CASE WHEN p.erasure <> 'keep' THEN 'true' ELSE v.is_unscrubbed END
        )
        FROM gth.registered_tables() AS r
        CROSS JOIN LATERAL (SELECT CASE WHEN r.table_name = 'users' THEN 'id' ELSE 'user_id' END) AS u (user_column)
        INNER JOIN gth.personal_data_column AS p ON p.table_name = r.table_name AND p.column_name = u.user_column
        CROSS JOIN LATERAL (
            SELECT string_agg(format('t.%I IS DISTINCT FROM %s', s.column_name, s.value), ' OR ') AS is_unscrubbed
            FROM gth.scrubbed_values(r.described_by) AS s
            -- what its parent was given later, a detached month has not
            INNER JOIN pg_attribute AS a
                ON a.attrelid = r.relid AND a.attname = s.column_name AND NOT a.attisdropped
        ) AS v
        WHERE p.erasure <> 'keep' OR v.is_unscrubbed IS NOT NULL
        UNION ALL
        -- as erase_memories() looks, in one pass over the store
        SELECT '(e.tenant_id, replace(e.id::text, ''-'', '''')) IN (
            SELECT s.tenant_id, n.name
            FROM langgraph.store AS s
            CROSS JOIN unnest(gth.memory_names(s.prefix, s.key)) AS n (name)
        )'
    LOOP
        EXECUTE format(
            -- few are named, so only their journeys are looked at
            'WITH named AS MATERIALIZED (
                SELECT e.tenant_id, e.id FROM public.users AS e WHERE e.erased_at IS NOT NULL AND %s
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
'At most so many erased users (two arrays of one length, or NULL) who have rows that an erasure would take or empty, '
'and may be erased now.';
