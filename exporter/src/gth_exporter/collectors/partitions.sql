-- One row per partitioned table: the number of series does not grow with the number of partitions.
SELECT
    -- of two series that look alike Prometheus keeps one
    CASE WHEN parent_schema = 'public' THEN parent::text ELSE parent_schema || '.' || parent END AS parent,
    partitions,
    bytes,
    rows,
    default_rows,
    gaps,
    headroom_seconds,
    months_ahead,
    extract(EPOCH FROM oldest_at)::double precision AS oldest_at,
    extract(EPOCH FROM last_maintained_at)::double precision AS last_maintained_at,
    extract(EPOCH FROM next_due_at)::double precision AS next_due_at,
    archive_pending
FROM gth.partition_health
ORDER BY 1
