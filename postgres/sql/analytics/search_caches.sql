-- What the search caches save. See analytics_queries.sql.

-- name: cache_efficiency
-- description: How well the durable half of the search caches serves, as it stands.
-- columns: cache (flight, hotel), entries, live, stale, expired, negative, hits, fills, hit_ratio (0 to 1), average_fetch_ms, saved_seconds (of waiting for providers), total_bytes
SELECT
    p.cache,
    p.entries,
    p.live,
    p.stale,
    p.expired,
    p.negative,
    p.hits,
    p.fills,
    p.hit_ratio,
    p.average_fetch_ms,
    round(w.saved_ms / 1000) AS saved_seconds,
    p.total_bytes
FROM cache_performance AS p
INNER JOIN (
    SELECT 'flight' AS cache, sum(hit_count * fetch_ms) AS saved_ms
    FROM flight_search_cache
    UNION ALL
    SELECT 'hotel' AS cache, sum(hit_count * fetch_ms) AS saved_ms
    FROM hotel_search_cache
) AS w ON w.cache = p.cache
ORDER BY p.cache;

-- name: cached_routes
-- description: The flight searches whose cache entries are asked for most: candidates for an early refresh.
-- columns: origin, destination (IATA), entries, hits, fills, hit_ratio (0 to 1), average_fetch_ms
SELECT
    origin_code AS origin,
    destination_code AS destination,
    count(*) AS entries,
    sum(hit_count)::bigint AS hits,
    sum(fill_count)::bigint AS fills,
    round(sum(hit_count) / nullif(sum(hit_count) + sum(fill_count), 0), 4) AS hit_ratio,
    round(avg(fetch_ms)) AS average_fetch_ms
FROM flight_search_cache
GROUP BY origin_code, destination_code
ORDER BY hits DESC, origin_code, destination_code
LIMIT 20;

-- name: search_latency_by_cache
-- description: What people wait for a search, by what the cache said.
-- columns: event (flight_search, hotel_search), cache (hit, stale, miss), searches, share (0 to 1, of that event), p50_ms, p95_ms (milliseconds)
SELECT
    event_name AS event,
    properties ->> 'cache' AS cache,
    count(*) AS searches,
    round(count(*) / sum(count(*)) OVER (PARTITION BY event_name), 4) AS share,
    percentile_disc(0.5) WITHIN GROUP (ORDER BY duration_ms) AS p50_ms,
    percentile_disc(0.95) WITHIN GROUP (ORDER BY duration_ms) AS p95_ms
FROM analytics_events
WHERE created_at >= :'since' AND created_at < :'until'
    AND event_name IN ('flight_search', 'hotel_search')
    AND source <> 'agent'
    AND properties ->> 'cache' IS NOT NULL
GROUP BY event_name, cache
ORDER BY event_name, searches DESC;
