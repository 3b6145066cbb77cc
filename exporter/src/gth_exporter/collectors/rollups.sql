-- One row per rollup; the age is NULL until it was refreshed for the first time.
SELECT
    rollup,
    age_seconds
FROM gth.rollup_health
ORDER BY rollup
