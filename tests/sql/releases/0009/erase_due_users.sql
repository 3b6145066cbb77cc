-- Users whose account was deleted and whose time to come back is over; then those who were erased too early for what came after.
CREATE OR REPLACE FUNCTION gth.erase_due_users(p_age name, p_cutoff timestamptz, p_limit integer)
RETURNS bigint
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
            WHERE t.%I < $1 AND t.erased_at IS NULL AND %s
            LIMIT $2
            FOR UPDATE OF t SKIP LOCKED
        )
        SELECT array_agg(tenant_id), array_agg(id) FROM due',
        p_age, gth.erasable_condition()
    ) INTO v_tenants, v_users USING p_cutoff, p_limit;
    IF v_tenants IS NULL THEN
        SELECT l.tenant_ids, l.user_ids INTO v_tenants, v_users FROM gth.late_subjects(p_limit) AS l;
    END IF;
    IF v_tenants IS NULL THEN
        RETURN 0;
    END IF;
    RETURN gth.erase_users(v_tenants, v_users);
END
$$;
COMMENT ON FUNCTION gth.erase_due_users(name, timestamptz, integer) IS
'Erases at most so many users whose age column (when they were deleted) lies before the cutoff and who have no journey ahead; '
'when there are none, erases once more whom rows name that came after their erasure.';
