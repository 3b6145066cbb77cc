-- The register as statements, in an order that foreign keys allow: first what is emptied, then what is deleted, the parts
-- before the whole. $1 and $2 are the tenants and the ids of the users.
CREATE OR REPLACE FUNCTION gth.erasure_steps()
RETURNS TABLE (step bigint, table_name name, statement text)
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    WITH RECURSIVE walk AS (
        SELECT 'public.users'::regclass AS relid, 0 AS depth
        UNION ALL
        SELECT k.conrelid, w.depth + 1
        FROM walk AS w
        INNER JOIN pg_constraint AS k
            ON k.confrelid = w.relid AND k.contype = 'f' AND k.conparentid = 0 AND k.conrelid <> k.confrelid
        WHERE w.depth < 20
    ),

    subject AS (
        SELECT
            c.relid,
            c.described_by,
            c.table_name,
            CASE WHEN c.table_name = 'users' THEN 'id' ELSE 'user_id' END AS user_column,
            bool_or(p.erasure = 'delete_row') AS is_deleted,
            coalesce((SELECT max(w.depth) FROM walk AS w WHERE w.relid = c.described_by), 0) AS depth
        FROM gth.personal_data_column AS p
        INNER JOIN gth.registered_tables() AS c ON c.table_name = p.table_name
        GROUP BY c.relid, c.described_by, c.table_name
        HAVING c.table_name = 'users' OR bool_or(p.column_name = 'user_id')
    ),

    statements AS (
        SELECT
            s.is_deleted,
            s.depth,
            s.table_name,
            CASE WHEN s.is_deleted THEN format(
                'DELETE FROM %s AS t USING unnest($1, $2) AS e (tenant_id, id) WHERE t.tenant_id = e.tenant_id AND t.%I = e.id',
                s.relid, s.user_column
            ) WHEN v.assignments IS NOT NULL THEN format(
                'UPDATE %s AS t SET %s FROM unnest($1, $2) AS e (tenant_id, id) WHERE t.tenant_id = e.tenant_id AND t.%I = e.id',
                s.relid, v.assignments, s.user_column
            ) END AS statement
        FROM subject AS s
        CROSS JOIN LATERAL (
            SELECT string_agg(format('%I = %s', v.column_name, v.value), ', ') AS assignments
            FROM gth.scrubbed_values(s.described_by) AS v
            -- what its parent was given later, a detached month has not
            INNER JOIN pg_attribute AS a
                ON a.attrelid = s.relid AND a.attname = v.column_name AND NOT a.attisdropped
        ) AS v
        UNION ALL
        -- LangGraph's tables have no user: a thread is found by its conversation, a memory by its namespace.
        SELECT
            true,
            1000,
            'checkpoints',
            'SELECT gth.erase_conversation_threads(array_agg(s.tenant_id), array_agg(s.id)) FROM public.chat_sessions AS s '
            'INNER JOIN unnest($1, $2) AS e (tenant_id, id) ON s.tenant_id = e.tenant_id AND s.user_id = e.id'
        UNION ALL
        SELECT true, 1000, 'store', 'SELECT gth.erase_memories($1, $2)'
    )

    SELECT row_number() OVER (ORDER BY s.is_deleted, s.depth DESC, s.table_name), s.table_name, s.statement
    FROM statements AS s
    -- a table of which everything is kept has nothing to set
    WHERE s.statement IS NOT NULL
$$;
COMMENT ON FUNCTION gth.erasure_steps() IS
'The statements by which erase_users() carries the register out, in order; also readable as "what would an erasure do".';
