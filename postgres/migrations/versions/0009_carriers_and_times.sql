-- The column and the comments of release 0009. The lookups of the search caches come with security.sql, at every start.
SET LOCAL ROLE gth_owner;
SET LOCAL lock_timeout = '10s';

INSERT INTO gth.personal_data_column (
    table_name, column_name, category, purpose, legal_basis, retention, erasure, readonly_visible
)
SELECT table_name, 'operating_carrier_name', category, purpose, legal_basis, retention, erasure, readonly_visible
FROM gth.personal_data_column
WHERE table_name = 'flight_segments' AND column_name = 'operating_carrier'
ON CONFLICT DO NOTHING;

COMMENT ON COLUMN public.tenants.status IS
'active, suspended or closed. Nothing in the database asks it: who gives contexts, the application or the gateway that signs, must give none for a tenant that is not active.';
COMMENT ON COLUMN public.users.status IS 'active or suspended. Nothing in the database asks it, as with tenants.status.';
COMMENT ON COLUMN public.flight_search_cache.schema_version IS 'Version of the shape of results; what has another one than the reader knows is a MISS.';
COMMENT ON COLUMN public.flight_search_cache.stale_at IS 'From then on the answer is STALE, without results too: still good to show while somebody refreshes.';
COMMENT ON COLUMN public.hotel_search_cache.schema_version IS 'Version of the shape of results; what has another one than the reader knows is a MISS.';
COMMENT ON COLUMN public.hotel_search_cache.stale_at IS 'From then on the answer is STALE, without results too: still good to show while somebody refreshes.';

-- Last, so that nobody waits for this table while the step waits for another.
ALTER TABLE public.flight_segments
ALTER COLUMN operating_carrier DROP NOT NULL,
ADD COLUMN IF NOT EXISTS operating_carrier_name text;
COMMENT ON COLUMN public.flight_segments.operating_carrier IS 'Airline that flies it, IATA designator; NULL for one that has none.';
COMMENT ON COLUMN public.flight_segments.operating_carrier_name IS 'Its name, as the provider gives it; must be there for an airline without a designator.';
