-- Where a right is missing: whose fault is it? What somebody else owns is no reason to stop with what is ours.
CREATE OR REPLACE FUNCTION gth.is_ours(p_table regclass)
RETURNS boolean
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT coalesce(pg_has_role('gth_owner', (SELECT c.relowner FROM pg_class AS c WHERE c.oid = p_table), 'USAGE'), false)
$$;
COMMENT ON FUNCTION gth.is_ours(regclass) IS 'True where gth_owner has the rights of the table''s owner.';
