-- Rows that came before their month did.
CREATE OR REPLACE FUNCTION gth.stray_months(p_parent regclass, p_default regclass)
RETURNS jsonb
LANGUAGE plpgsql
STABLE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    v_strays jsonb;
BEGIN
    -- the usual case costs no query
    IF p_default IS NULL OR pg_relation_size(p_default) = 0 THEN
        RETURN '{}';
    END IF;
    EXECUTE format(
        'SELECT coalesce(jsonb_object_agg(month::text, strays), ''{}'')
        FROM (SELECT date_trunc(''month'', %I) AS month, count(*) AS strays FROM ONLY %s GROUP BY 1) AS s',
        gth.partition_key(p_parent), p_default
    ) INTO v_strays;
    RETURN v_strays;
END
$$;
COMMENT ON FUNCTION gth.stray_months(regclass, regclass) IS
'Rows of a default partition by UTC month, as {"2026-11-01 00:00:00+00": count}.';
