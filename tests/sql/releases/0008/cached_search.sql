-- Hot path: sets the tenant and looks a cached search up, in one round trip. Always one row.
-- A cache is shared by the users of a tenant, so the tenant is all the context it takes.
CREATE OR REPLACE FUNCTION gth.cached_flight_search(
    p_tenant_id uuid,
    p_search_hash text,
    OUT status text,
    OUT results jsonb,
    OUT result_count integer,
    OUT refreshed_at timestamptz,
    OUT stale_at timestamptz,
    OUT expires_at timestamptz
)
RETURNS record
LANGUAGE plpgsql
VOLATILE
AS $$
DECLARE
    v_entered text;
BEGIN
    IF p_tenant_id IS NULL THEN
        p_tenant_id := gth.require_tenant_id();
    END IF;
    v_entered := gth.enter_tenant_context(p_tenant_id);
    SELECT
        CASE WHEN c.result_count = 0 THEN 'NEGATIVE' WHEN c.stale_at <= now() THEN 'STALE' ELSE 'HIT' END,
        c.results, c.result_count, c.refreshed_at, c.stale_at, c.expires_at
    INTO status, results, result_count, refreshed_at, stale_at, expires_at
    FROM public.flight_search_cache AS c
    WHERE c.tenant_id = p_tenant_id AND c.search_hash = p_search_hash AND c.expires_at > now();
    status := coalesce(status, 'MISS');
END
$$;
COMMENT ON FUNCTION gth.cached_flight_search(uuid, text) IS
'Looks a flight search up: status is HIT, STALE (answer with it, and refresh), NEGATIVE (known to have no results) or MISS. A NULL tenant is that of the transaction, which has to have one.';

CREATE OR REPLACE FUNCTION gth.cached_hotel_search(
    p_tenant_id uuid,
    p_search_hash text,
    OUT status text,
    OUT results jsonb,
    OUT result_count integer,
    OUT refreshed_at timestamptz,
    OUT stale_at timestamptz,
    OUT expires_at timestamptz
)
RETURNS record
LANGUAGE plpgsql
VOLATILE
AS $$
DECLARE
    v_entered text;
BEGIN
    IF p_tenant_id IS NULL THEN
        p_tenant_id := gth.require_tenant_id();
    END IF;
    v_entered := gth.enter_tenant_context(p_tenant_id);
    SELECT
        CASE WHEN c.result_count = 0 THEN 'NEGATIVE' WHEN c.stale_at <= now() THEN 'STALE' ELSE 'HIT' END,
        c.results, c.result_count, c.refreshed_at, c.stale_at, c.expires_at
    INTO status, results, result_count, refreshed_at, stale_at, expires_at
    FROM public.hotel_search_cache AS c
    WHERE c.tenant_id = p_tenant_id AND c.search_hash = p_search_hash AND c.expires_at > now();
    status := coalesce(status, 'MISS');
END
$$;
COMMENT ON FUNCTION gth.cached_hotel_search(uuid, text) IS
'Looks a hotel search up: status is HIT, STALE (answer with it, and refresh), NEGATIVE (known to have no results) or MISS. A NULL tenant is that of the transaction, which has to have one.';
