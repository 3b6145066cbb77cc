-- A legal hold beats a retention period, and restricted processing (GDPR art. 18) forbids erasing as well as using.
CREATE OR REPLACE FUNCTION gth.hold_condition(p_table regclass)
RETURNS text
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT CASE
        WHEN p_table = 'public.users'::regclass
            THEN '(t.processing_restricted_at IS NULL AND coalesce(t.legal_hold_until <= now(), true))'
        WHEN EXISTS (
            SELECT FROM pg_attribute WHERE attrelid = p_table AND attname = 'user_id' AND NOT attisdropped
        ) THEN
            'NOT EXISTS (
                SELECT FROM public.users AS u
                WHERE u.tenant_id = t.tenant_id
                    AND u.id = t.user_id
                    AND (u.processing_restricted_at IS NOT NULL OR u.legal_hold_until > now())
            )'
        -- A memory is of whom an erasure would find in it: see erase_memories(). Each name is looked for by key, and only where it is an
        -- id: however many are under hold, a memory costs the same.
        WHEN p_table = 'langgraph.store'::regclass THEN
            'NOT EXISTS (
                SELECT FROM unnest(gth.memory_names(t.prefix, t.key)) AS n (name)
                INNER JOIN public.users AS u
                    ON u.tenant_id = t.tenant_id
                    AND u.id = CASE WHEN n.name ~ ''^[0-9a-f]{32}$'' THEN n.name::uuid END
                WHERE u.processing_restricted_at IS NOT NULL OR u.legal_hold_until > now()
            )'
        ELSE 'true'
    END
$$;
COMMENT ON FUNCTION gth.hold_condition(regclass) IS
'The condition, for a query with that table AS t, that leaves out rows of people under legal hold or restricted processing.';
