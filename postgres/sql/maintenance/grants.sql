-- Who may call what. gth_scheduler has the owner's rights; the exporter reads numbers.
DO $$
DECLARE
    v_role text;
BEGIN
    FOREACH v_role IN ARRAY ARRAY['gth_exporter', 'gth_admin', 'gth_readonly'] LOOP
        -- security.sql makes the roles; without it there is nobody to grant to
        CONTINUE WHEN to_regrole(v_role) IS NULL;
        EXECUTE format('GRANT SELECT ON gth.partition_health, gth.cache_stats, gth.partition_policy TO %I', v_role);
        EXECUTE format(
            'GRANT EXECUTE ON FUNCTION gth.partitions(regclass), gth.months_between(timestamptz, timestamptz) TO %I',
            v_role
        );
    END LOOP;
END
$$;
