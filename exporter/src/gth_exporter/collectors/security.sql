-- One row per rule, whatever was found: the series are constant, and 0 says that somebody looked.
SELECT
    r.rule,
    r.meaning,
    count(a.object) AS deviations
FROM gth.security_rules() AS r
LEFT JOIN gth.security_audit() AS a ON a.rule = r.rule
GROUP BY r.rule, r.meaning
ORDER BY r.rule
