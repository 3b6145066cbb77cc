-- The PostgreSQL half of the hybrid cache, for the exporter.
CREATE OR REPLACE VIEW gth.cache_stats WITH (security_invoker = true) AS
SELECT cache, entries, stale, expired, negative, hits, fills, total_bytes AS bytes
FROM gth.cache_counts();
COMMENT ON VIEW gth.cache_stats IS 'One row per search cache, all tenants together, whoever asks.';
COMMENT ON COLUMN gth.cache_stats.cache IS 'flight or hotel.';
COMMENT ON COLUMN gth.cache_stats.entries IS 'Entries stored, expired ones included.';
COMMENT ON COLUMN gth.cache_stats.stale IS 'Live entries due for a refresh.';
COMMENT ON COLUMN gth.cache_stats.expired IS 'Entries the next cleanup removes.';
COMMENT ON COLUMN gth.cache_stats.negative IS 'Entries that say "no results".';
COMMENT ON COLUMN gth.cache_stats.hits IS 'Hits of the entries stored: falls when entries are removed.';
COMMENT ON COLUMN gth.cache_stats.fills IS 'Fills of the entries stored: falls when entries are removed.';
COMMENT ON COLUMN gth.cache_stats.bytes IS 'Size on disk with indexes and TOAST.';
