-- From the few people under hold to their rows, where hold_condition() goes from every row to its person: quick enough to be asked
-- under locks.
CREATE OR REPLACE FUNCTION gth.has_held_rows(p_table regclass)
RETURNS boolean
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET max_parallel_workers_per_gather = 0
AS $$
DECLARE
    v_held boolean;
BEGIN
    PERFORM FROM pg_attribute WHERE attrelid = p_table AND attname = 'user_id' AND NOT attisdropped;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    -- The first row from a person on is theirs, or they have none: only the index on the user knows it. Asked for a row of theirs,
    -- the planner expects to meet one on the first page where a month has few people, and would read all of it for each who has none.
    EXECUTE format(
        'SELECT EXISTS (
            SELECT
            FROM public.users AS u
            CROSS JOIN LATERAL (
                SELECT t.tenant_id, t.user_id
                FROM ONLY %s AS t
                WHERE (t.tenant_id, t.user_id) >= (u.tenant_id, u.id) AND t.user_id IS NOT NULL
                ORDER BY t.tenant_id, t.user_id
                LIMIT 1
            ) AS r
            WHERE (u.processing_restricted_at IS NOT NULL OR u.legal_hold_until > now())
                AND r.tenant_id = u.tenant_id
                AND r.user_id = u.id
        )',
        p_table
    ) INTO v_held;
    RETURN v_held;
END
$$;
COMMENT ON FUNCTION gth.has_held_rows(regclass) IS
'Whether a table has rows of people under legal hold or restricted processing; quick where those are few.';
