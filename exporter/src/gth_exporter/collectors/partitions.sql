-- One row per partitioned table: the number of series does not grow with the number of partitions.
SELECT
    parent,
    partitions,
    bytes,
    rows,
    default_rows,
    gaps,
    headroom_seconds
FROM gth.partition_health
ORDER BY parent
