-- Who is under hold is not erased, and who still has a journey ahead is erased after it.
CREATE OR REPLACE FUNCTION gth.erasable_condition()
RETURNS text
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT gth.hold_condition('public.users') || ' AND NOT EXISTS (
        SELECT FROM public.bookings AS b
        WHERE b.tenant_id = t.tenant_id
            AND b.user_id = t.id
            AND b.status IN (''pending'', ''confirmed'')
            AND gth.is_travel_ahead(b.tenant_id, b.id, now())
    )'
$$;
COMMENT ON FUNCTION gth.erasable_condition() IS
'The condition, for a query with public.users AS t, that leaves out people under hold and those with a journey ahead.';
