-- One row per durable cache, all tenants together.
SELECT
    cache,
    entries,
    stale,
    expired,
    negative,
    hits,
    fills,
    bytes
FROM gth.cache_stats
ORDER BY cache
