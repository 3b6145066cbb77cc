-- For a moment under locks: from the few people under hold to their rows, where hold_condition() goes from every row to its person.
CREATE OR REPLACE FUNCTION gth.has_held_rows(p_table regclass)
RETURNS boolean
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
-- by the index on the user; read as a whole, a month would take a thousand times as long
SET enable_hashjoin = off
SET enable_mergejoin = off
SET max_parallel_workers_per_gather = 0
AS $$
DECLARE
    v_held boolean;
BEGIN
    PERFORM FROM pg_attribute WHERE attrelid = p_table AND attname = 'user_id' AND NOT attisdropped;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    EXECUTE format(
        'SELECT EXISTS (
            SELECT
            FROM public.users AS u
            CROSS JOIN LATERAL (
                SELECT FROM ONLY %s AS t WHERE t.tenant_id = u.tenant_id AND t.user_id = u.id LIMIT 1
            ) AS r
            WHERE u.processing_restricted_at IS NOT NULL OR u.legal_hold_until > now()
        )',
        p_table
    ) INTO v_held;
    RETURN v_held;
END
$$;
COMMENT ON FUNCTION gth.has_held_rows(regclass) IS
'Whether a table has rows of people under legal hold or restricted processing; quick where those are few.';
