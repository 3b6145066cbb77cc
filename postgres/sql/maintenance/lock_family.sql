-- A month can only leave while nobody is in the family, and nobody puts a person of its rows under legal hold.
CREATE OR REPLACE FUNCTION gth.lock_family(p_parent regclass, p_partition regclass, p_others regclass[])
RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_default CONSTANT regclass := (SELECT p.partition FROM gth.partitions(p_parent) AS p WHERE p.is_default);
    -- the parent, where every writer passes, when what a long reader may have is there
    v_tables  CONSTANT regclass[] := ARRAY[p_partition, v_default, p_parent] || p_others;
BEGIN
    PERFORM gth.lock_within(
        v_tables || 'public.users'::regclass,
        array_fill('ACCESS EXCLUSIVE'::text, ARRAY[cardinality(v_tables)]) || 'SHARE'::text
    );
END
$$;
COMMENT ON FUNCTION gth.lock_family(regclass, regclass, regclass[]) IS
'Locks a parent, its default partition, one partition and others as DROP and DETACH do, and the users against changes, '
'waiting 150 ms for all together.';
