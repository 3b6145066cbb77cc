-- One row per durable cache, all tenants together.
SELECT
    cache,
    entries,
    expired,
    hits,
    bytes
FROM gth.cache_stats
ORDER BY cache
