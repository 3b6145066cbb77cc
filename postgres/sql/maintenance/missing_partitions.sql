-- The dry run of create_monthly_partitions(): months that should be there and are not.
CREATE OR REPLACE FUNCTION gth.missing_partitions(p_parent regclass DEFAULT NULL)
RETURNS TABLE (
    parent regclass,
    lower_bound timestamptz,
    upper_bound timestamptz,
    strays bigint,
    reason text
)
LANGUAGE plpgsql
STABLE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    v_policy  record;
    v_default regclass;
    v_strays  jsonb;
    v_away    timestamptz[];
    v_month   CONSTANT timestamptz := date_trunc('month', now());
BEGIN
    PERFORM gth.require_maintenance_rights();
    FOR v_policy IN
        SELECT
            p.parent,
            v_month + make_interval(months => p.premake) AS newest,
            date_trunc('month', now() - coalesce(r.period, interval '10 years')) AS oldest
        FROM gth.partition_policy AS p
        LEFT JOIN gth.retention_policy AS r ON r.code = p.retention
        WHERE p_parent IS NULL OR p.parent = p_parent
    LOOP
        SELECT s.partition INTO v_default FROM gth.partitions(v_policy.parent) AS s WHERE s.is_default;
        -- what comes late for these waits in the default partition for their return
        v_away := ARRAY(SELECT e.lower_bound FROM gth.months_elsewhere(v_policy.parent) AS e);
        v_strays := gth.stray_months(v_policy.parent, v_default) - v_away::text[];
        RETURN QUERY
        WITH attached AS MATERIALIZED (
            SELECT s.lower_bound, s.upper_bound FROM gth.partitions(v_policy.parent) AS s WHERE NOT s.is_default
        ),

        known AS (
            SELECT a.lower_bound AS month FROM attached AS a
            UNION ALL
            SELECT k.month::timestamptz
            FROM jsonb_object_keys(v_strays) AS k (month)
            WHERE k.month::timestamptz >= v_policy.oldest
        ),

        wanted AS (
            -- the current month and those ahead, and every hole behind them that the retention still allows
            SELECT m.month
            FROM generate_series(
                greatest(v_policy.oldest, least(v_month, (SELECT min(k.month) FROM known AS k))),
                v_policy.newest,
                interval '1 month'
            ) AS m (month)
        )

        SELECT
            v_policy.parent,
            w.month,
            w.month + interval '1 month',
            coalesce((v_strays ->> w.month::text)::bigint, 0),
            CASE
                WHEN v_strays ? w.month::text THEN 'strays'
                WHEN w.month < (SELECT max(a.lower_bound) FROM attached AS a) THEN 'gap'
                ELSE 'ahead'
            END
        FROM wanted AS w
        WHERE w.month <> ALL (v_away) AND NOT EXISTS (
            SELECT FROM attached AS a WHERE a.lower_bound < w.month + interval '1 month' AND a.upper_bound > w.month
        )
        ORDER BY w.month;
    END LOOP;
END
$$;
REVOKE ALL ON FUNCTION gth.missing_partitions(regclass) FROM PUBLIC;
COMMENT ON FUNCTION gth.missing_partitions(regclass) IS
'UTC months that create_monthly_partitions() would create, with the number of their rows that wait in the default partition, '
'and why: strays (such rows), gap (a later month is there), ahead. None of gth.months_elsewhere().';
