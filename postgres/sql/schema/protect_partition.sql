-- A partition named directly would not ask its parent's policies: so no grants, and row security without a policy.
CREATE FUNCTION gth.protect_partition(p_partition regclass)
RETURNS void
LANGUAGE plpgsql
VOLATILE
AS $$
DECLARE
    v_grantee text;
BEGIN
    EXECUTE format('ALTER TABLE %s OWNER TO gth_owner', p_partition);
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', p_partition);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', p_partition);
    -- Insert-only tables are vacuumed by the number of new rows, whatever their size.
    EXECUTE format(
        'ALTER TABLE %s SET (autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 100000)',
        p_partition
    );
    FOR v_grantee IN
        SELECT DISTINCT CASE WHEN a.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END
        FROM pg_class AS c
        CROSS JOIN LATERAL aclexplode(c.relacl) AS a
        WHERE c.oid = p_partition AND a.grantee <> c.relowner
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM %s', p_partition, v_grantee);
    END LOOP;
END
$$;
COMMENT ON FUNCTION gth.protect_partition(regclass) IS
'Gives a partition its owner, forced row security, no grants, and its autovacuum settings; call it before the partition is attached, or right after.';
