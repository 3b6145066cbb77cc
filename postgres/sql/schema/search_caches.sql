-- Durable half of the hybrid cache: search results by tenant and query hash, and how well they serve.

CREATE TABLE flight_search_cache (
    tenant_id uuid NOT NULL DEFAULT gth.current_tenant_id(),
    id uuid NOT NULL DEFAULT gth.uuid_v7(),
    search_hash text COLLATE "C" NOT NULL,
    schema_version smallint NOT NULL DEFAULT 1,
    provider text,
    origin_code text NOT NULL,
    destination_code text NOT NULL,
    departure_on date NOT NULL,
    return_on date,
    passenger_count smallint NOT NULL DEFAULT 1,
    cabin text NOT NULL DEFAULT 'economy',
    query jsonb NOT NULL,
    results jsonb,
    result_count integer NOT NULL DEFAULT 0,
    lowest_price_minor bigint,
    currency_code text,
    fetch_ms integer,
    hit_count bigint NOT NULL DEFAULT 0,
    fill_count bigint NOT NULL DEFAULT 1,
    last_hit_at timestamptz,
    refreshed_at timestamptz NOT NULL DEFAULT now(),
    stale_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT flight_search_cache_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT flight_search_cache_tenant_id_search_hash_key UNIQUE (tenant_id, search_hash),
    CONSTRAINT flight_search_cache_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (id),
    CONSTRAINT flight_search_cache_currency_code_fkey FOREIGN KEY (currency_code) REFERENCES currencies (code),
    CONSTRAINT flight_search_cache_search_hash_check CHECK (search_hash ~ '^[0-9a-f]{64}$'),
    CONSTRAINT flight_search_cache_origin_code_check CHECK (origin_code ~ '^[A-Z]{3}$'),
    CONSTRAINT flight_search_cache_destination_code_check
    CHECK (destination_code ~ '^[A-Z]{3}$' AND destination_code <> origin_code),
    CONSTRAINT flight_search_cache_return_on_check CHECK (return_on >= departure_on),
    CONSTRAINT flight_search_cache_passenger_count_check CHECK (passenger_count BETWEEN 1 AND 9),
    CONSTRAINT flight_search_cache_cabin_check CHECK (cabin IN ('economy', 'premium_economy', 'business', 'first')),
    CONSTRAINT flight_search_cache_result_count_check
    CHECK (result_count >= 0 AND (result_count = 0) = (results IS NULL)),
    CONSTRAINT flight_search_cache_lowest_price_minor_check
    CHECK (lowest_price_minor >= 0 AND (lowest_price_minor IS NULL) = (currency_code IS NULL)),
    CONSTRAINT flight_search_cache_fetch_ms_check CHECK (fetch_ms >= 0),
    CONSTRAINT flight_search_cache_hit_count_check CHECK (hit_count >= 0),
    CONSTRAINT flight_search_cache_fill_count_check CHECK (fill_count > 0),
    CONSTRAINT flight_search_cache_expires_at_check CHECK (expires_at >= stale_at AND stale_at >= refreshed_at),
    CONSTRAINT flight_search_cache_provider_length_check CHECK (length(provider) <= 255),
    CONSTRAINT flight_search_cache_query_size_check CHECK (pg_column_size(query) <= 1048576),
    CONSTRAINT flight_search_cache_results_size_check CHECK (pg_column_size(results) <= 4194304),
    CONSTRAINT flight_search_cache_times_check CHECK (
        isfinite(departure_on) AND isfinite(return_on) AND isfinite(last_hit_at) AND isfinite(refreshed_at)
        AND isfinite(stale_at) AND isfinite(expires_at) AND isfinite(created_at) AND isfinite(updated_at)
    )
) WITH (fillfactor = 85);
-- What the hourly cleanup removes, oldest first, across all tenants.
CREATE INDEX flight_search_cache_expires_at_idx ON flight_search_cache (expires_at);
-- Invalidation of a route, and the most searched routes.
CREATE INDEX flight_search_cache_tenant_id_route_idx
ON flight_search_cache (tenant_id, origin_code, destination_code, departure_on);

CREATE TRIGGER flight_search_cache_touch BEFORE UPDATE ON flight_search_cache
FOR EACH ROW EXECUTE FUNCTION gth.touch_row();
CREATE TRIGGER flight_search_cache_context BEFORE INSERT OR UPDATE OR DELETE ON flight_search_cache
FOR EACH STATEMENT EXECUTE FUNCTION gth.require_tenant_to_write();

COMMENT ON TABLE flight_search_cache IS
'Durable half of the flight search cache. A tenant''s users share it: results of a provider, nothing about who searched.';
COMMENT ON COLUMN flight_search_cache.search_hash IS 'SHA-256 of the normalised query, 64 hexadecimal digits: also the hash in the Redis key.';
COMMENT ON COLUMN flight_search_cache.schema_version IS 'Version of the shape of results; what has another one than the reader knows is a MISS.';
COMMENT ON COLUMN flight_search_cache.provider IS 'Whose results they are; NULL when merged from several.';
COMMENT ON COLUMN flight_search_cache.origin_code IS 'Origin, IATA code of an airport or a city.';
COMMENT ON COLUMN flight_search_cache.destination_code IS 'Destination, IATA code of an airport or a city.';
COMMENT ON COLUMN flight_search_cache.departure_on IS 'Day of departure, local.';
COMMENT ON COLUMN flight_search_cache.return_on IS 'Day of return, local; NULL for one way.';
COMMENT ON COLUMN flight_search_cache.passenger_count IS 'Passengers, 1 to 9.';
COMMENT ON COLUMN flight_search_cache.cabin IS 'Cabin searched for.';
COMMENT ON COLUMN flight_search_cache.query IS 'The normalised query.';
COMMENT ON COLUMN flight_search_cache.results IS 'Results; NULL when there are none (a negative entry).';
COMMENT ON COLUMN flight_search_cache.result_count IS 'How many results.';
COMMENT ON COLUMN flight_search_cache.lowest_price_minor IS 'Cheapest result, minor units.';
COMMENT ON COLUMN flight_search_cache.currency_code IS 'Currency of lowest_price_minor, ISO 4217.';
COMMENT ON COLUMN flight_search_cache.fetch_ms IS 'Milliseconds the provider took: what a hit saves, and how early to refresh.';
COMMENT ON COLUMN flight_search_cache.hit_count IS 'Hits, added in batches; never an update per hit.';
COMMENT ON COLUMN flight_search_cache.fill_count IS 'How often it was filled: each was a miss.';
COMMENT ON COLUMN flight_search_cache.last_hit_at IS 'Last hit, as of the last batch.';
COMMENT ON COLUMN flight_search_cache.refreshed_at IS 'When the results were fetched.';
COMMENT ON COLUMN flight_search_cache.stale_at IS 'From then on the answer is STALE, without results too: still good to show while somebody refreshes.';
COMMENT ON COLUMN flight_search_cache.expires_at IS 'From then on it is a MISS, and may be removed.';

CREATE TABLE hotel_search_cache (
    tenant_id uuid NOT NULL DEFAULT gth.current_tenant_id(),
    id uuid NOT NULL DEFAULT gth.uuid_v7(),
    search_hash text COLLATE "C" NOT NULL,
    schema_version smallint NOT NULL DEFAULT 1,
    provider text,
    city text NOT NULL,
    country_code text NOT NULL,
    check_in_on date NOT NULL,
    check_out_on date NOT NULL,
    guest_count smallint NOT NULL DEFAULT 1,
    room_count smallint NOT NULL DEFAULT 1,
    query jsonb NOT NULL,
    results jsonb,
    result_count integer NOT NULL DEFAULT 0,
    lowest_price_minor bigint,
    currency_code text,
    fetch_ms integer,
    hit_count bigint NOT NULL DEFAULT 0,
    fill_count bigint NOT NULL DEFAULT 1,
    last_hit_at timestamptz,
    refreshed_at timestamptz NOT NULL DEFAULT now(),
    stale_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT hotel_search_cache_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT hotel_search_cache_tenant_id_search_hash_key UNIQUE (tenant_id, search_hash),
    CONSTRAINT hotel_search_cache_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (id),
    CONSTRAINT hotel_search_cache_currency_code_fkey FOREIGN KEY (currency_code) REFERENCES currencies (code),
    CONSTRAINT hotel_search_cache_search_hash_check CHECK (search_hash ~ '^[0-9a-f]{64}$'),
    CONSTRAINT hotel_search_cache_country_code_fkey FOREIGN KEY (country_code) REFERENCES countries (code),
    CONSTRAINT hotel_search_cache_check_out_on_check CHECK (check_out_on > check_in_on),
    CONSTRAINT hotel_search_cache_guest_count_check CHECK (guest_count > 0),
    CONSTRAINT hotel_search_cache_room_count_check CHECK (room_count > 0),
    CONSTRAINT hotel_search_cache_result_count_check
    CHECK (result_count >= 0 AND (result_count = 0) = (results IS NULL)),
    CONSTRAINT hotel_search_cache_lowest_price_minor_check
    CHECK (lowest_price_minor >= 0 AND (lowest_price_minor IS NULL) = (currency_code IS NULL)),
    CONSTRAINT hotel_search_cache_fetch_ms_check CHECK (fetch_ms >= 0),
    CONSTRAINT hotel_search_cache_hit_count_check CHECK (hit_count >= 0),
    CONSTRAINT hotel_search_cache_fill_count_check CHECK (fill_count > 0),
    CONSTRAINT hotel_search_cache_expires_at_check CHECK (expires_at >= stale_at AND stale_at >= refreshed_at),
    CONSTRAINT hotel_search_cache_provider_length_check CHECK (length(provider) <= 255),
    CONSTRAINT hotel_search_cache_city_length_check CHECK (length(city) <= 255),
    CONSTRAINT hotel_search_cache_country_code_length_check CHECK (length(country_code) = 2),
    CONSTRAINT hotel_search_cache_query_size_check CHECK (pg_column_size(query) <= 1048576),
    CONSTRAINT hotel_search_cache_results_size_check CHECK (pg_column_size(results) <= 4194304),
    CONSTRAINT hotel_search_cache_times_check CHECK (
        isfinite(check_in_on) AND isfinite(check_out_on) AND isfinite(last_hit_at) AND isfinite(refreshed_at)
        AND isfinite(stale_at) AND isfinite(expires_at) AND isfinite(created_at) AND isfinite(updated_at)
    )
) WITH (fillfactor = 85);
-- What the hourly cleanup removes, oldest first, across all tenants.
CREATE INDEX hotel_search_cache_expires_at_idx ON hotel_search_cache (expires_at);
-- Invalidation of a destination, and the most searched destinations.
CREATE INDEX hotel_search_cache_tenant_id_destination_idx
ON hotel_search_cache (tenant_id, country_code, city, check_in_on);

CREATE TRIGGER hotel_search_cache_touch BEFORE UPDATE ON hotel_search_cache
FOR EACH ROW EXECUTE FUNCTION gth.touch_row();
CREATE TRIGGER hotel_search_cache_context BEFORE INSERT OR UPDATE OR DELETE ON hotel_search_cache
FOR EACH STATEMENT EXECUTE FUNCTION gth.require_tenant_to_write();

COMMENT ON TABLE hotel_search_cache IS
'Durable half of the hotel search cache. A tenant''s users share it: results of a provider, nothing about who searched.';
COMMENT ON COLUMN hotel_search_cache.search_hash IS 'SHA-256 of the normalised query, 64 hexadecimal digits: also the hash in the Redis key.';
COMMENT ON COLUMN hotel_search_cache.schema_version IS 'Version of the shape of results; what has another one than the reader knows is a MISS.';
COMMENT ON COLUMN hotel_search_cache.provider IS 'Whose results they are; NULL when merged from several.';
COMMENT ON COLUMN hotel_search_cache.city IS 'City searched in.';
COMMENT ON COLUMN hotel_search_cache.country_code IS 'Country of that city, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN hotel_search_cache.check_in_on IS 'First night, local date.';
COMMENT ON COLUMN hotel_search_cache.check_out_on IS 'Day of departure, local date.';
COMMENT ON COLUMN hotel_search_cache.guest_count IS 'Guests.';
COMMENT ON COLUMN hotel_search_cache.room_count IS 'Rooms.';
COMMENT ON COLUMN hotel_search_cache.query IS 'The normalised query.';
COMMENT ON COLUMN hotel_search_cache.results IS 'Results; NULL when there are none (a negative entry).';
COMMENT ON COLUMN hotel_search_cache.result_count IS 'How many results.';
COMMENT ON COLUMN hotel_search_cache.lowest_price_minor IS 'Cheapest result, minor units.';
COMMENT ON COLUMN hotel_search_cache.currency_code IS 'Currency of lowest_price_minor, ISO 4217.';
COMMENT ON COLUMN hotel_search_cache.fetch_ms IS 'Milliseconds the provider took: what a hit saves, and how early to refresh.';
COMMENT ON COLUMN hotel_search_cache.hit_count IS 'Hits, added in batches; never an update per hit.';
COMMENT ON COLUMN hotel_search_cache.fill_count IS 'How often it was filled: each was a miss.';
COMMENT ON COLUMN hotel_search_cache.last_hit_at IS 'Last hit, as of the last batch.';
COMMENT ON COLUMN hotel_search_cache.refreshed_at IS 'When the results were fetched.';
COMMENT ON COLUMN hotel_search_cache.stale_at IS 'From then on the answer is STALE, without results too: still good to show while somebody refreshes.';
COMMENT ON COLUMN hotel_search_cache.expires_at IS 'From then on it is a MISS, and may be removed.';

CREATE VIEW cache_performance WITH (security_invoker = true) AS
SELECT
    'flight' AS cache,
    count(*) AS entries,
    count(*) FILTER (WHERE expires_at > now()) AS live,
    count(*) FILTER (WHERE stale_at <= now() AND expires_at > now()) AS stale,
    count(*) FILTER (WHERE expires_at <= now()) AS expired,
    count(*) FILTER (WHERE result_count = 0) AS negative,
    coalesce(sum(hit_count), 0)::bigint AS hits,
    coalesce(sum(fill_count), 0)::bigint AS fills,
    round(sum(hit_count) / nullif(sum(hit_count) + sum(fill_count), 0), 4) AS hit_ratio,
    round(avg(fetch_ms), 1) AS average_fetch_ms,
    min(created_at) AS oldest_entry_at,
    max(last_hit_at) AS last_hit_at,
    pg_total_relation_size('public.flight_search_cache') AS total_bytes
FROM flight_search_cache
UNION ALL
SELECT
    'hotel' AS cache,
    count(*) AS entries,
    count(*) FILTER (WHERE expires_at > now()) AS live,
    count(*) FILTER (WHERE stale_at <= now() AND expires_at > now()) AS stale,
    count(*) FILTER (WHERE expires_at <= now()) AS expired,
    count(*) FILTER (WHERE result_count = 0) AS negative,
    coalesce(sum(hit_count), 0)::bigint AS hits,
    coalesce(sum(fill_count), 0)::bigint AS fills,
    round(sum(hit_count) / nullif(sum(hit_count) + sum(fill_count), 0), 4) AS hit_ratio,
    round(avg(fetch_ms), 1) AS average_fetch_ms,
    min(created_at) AS oldest_entry_at,
    max(last_hit_at) AS last_hit_at,
    pg_total_relation_size('public.hotel_search_cache') AS total_bytes
FROM hotel_search_cache;
COMMENT ON VIEW cache_performance IS
'How well the search caches serve, one row each: of the tenant in context for gth_app, of all tenants for the other roles.';
COMMENT ON COLUMN cache_performance.cache IS 'flight or hotel.';
COMMENT ON COLUMN cache_performance.entries IS 'Entries stored.';
COMMENT ON COLUMN cache_performance.live IS 'Entries that still answer, stale ones included.';
COMMENT ON COLUMN cache_performance.stale IS 'Live entries due for a refresh.';
COMMENT ON COLUMN cache_performance.expired IS 'Entries the next cleanup removes.';
COMMENT ON COLUMN cache_performance.negative IS 'Entries that say "no results".';
COMMENT ON COLUMN cache_performance.hits IS 'Hits of the entries stored.';
COMMENT ON COLUMN cache_performance.fills IS 'Fills of the entries stored: each was a miss.';
COMMENT ON COLUMN cache_performance.hit_ratio IS 'Hits divided by hits and fills; NULL without entries.';
COMMENT ON COLUMN cache_performance.average_fetch_ms IS 'Mean time a provider takes, milliseconds: what a hit saves.';
COMMENT ON COLUMN cache_performance.oldest_entry_at IS 'Birth of the oldest entry.';
COMMENT ON COLUMN cache_performance.last_hit_at IS 'Last hit, as of the last batch.';
COMMENT ON COLUMN cache_performance.total_bytes IS 'Size on disk with indexes, of all tenants.';
