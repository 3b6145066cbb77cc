-- Users whose account was deleted and whose time to come back is over; then those who were erased too early for what came after.
-- As an earlier release had it: nothing calls it any more.
SELECT 'DROP FUNCTION gth.erase_due_users(name, timestamptz, integer)'
WHERE to_regprocedure('gth.erase_due_users(name, timestamptz, integer)') IS NOT NULL \gexec

CREATE OR REPLACE FUNCTION gth.erase_due_users(
    p_age name,
    p_cutoff timestamptz,
    p_limit integer,
    INOUT failed jsonb,
    OUT done bigint
)
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_tenants uuid[];
    v_users   uuid[];
BEGIN
    EXECUTE format(
        'WITH due AS (
            SELECT t.tenant_id, t.id FROM public.users AS t
            WHERE t.%I < $1 AND t.erased_at IS NULL AND NOT $3 ? concat_ws('' '', ''public.users'', t.tenant_id, t.id) AND %s
            LIMIT $2
            FOR UPDATE OF t SKIP LOCKED
        )
        SELECT array_agg(tenant_id), array_agg(id) FROM due',
        p_age, gth.erasable_condition()
    ) INTO v_tenants, v_users USING p_cutoff, p_limit, failed;
    IF v_tenants IS NULL THEN
        SELECT l.tenant_ids, l.user_ids INTO v_tenants, v_users FROM gth.late_subjects(p_limit, failed) AS l;
    END IF;
    SELECT s.failed, s.done INTO failed, done
    FROM gth.purge_subjects('SELECT gth.erase_users($1, $2::uuid[])', 'public.users', v_tenants, v_users::text[], failed) AS s;
END
$$;
COMMENT ON FUNCTION gth.erase_due_users(name, timestamptz, integer, jsonb) IS
'Erases at most so many users whose age column (when they were deleted) lies before the cutoff and who have no journey ahead; '
'when there are none, erases once more whom rows name that came after their erasure. Passes over who failed before.';
