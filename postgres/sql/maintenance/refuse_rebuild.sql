-- What stands in the list instead of a rebuild that the disk has no room for: the run fails and says so.
CREATE OR REPLACE FUNCTION gth.refuse_rebuild(p_index regclass, p_needed bigint, p_headroom bigint)
RETURNS void
LANGUAGE plpgsql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RAISE EXCEPTION 'a rebuild of index % may take %, and there is room for %',
        p_index, pg_size_pretty(p_needed), pg_size_pretty(p_headroom)
        USING ERRCODE = 'disk_full',
              HINT = format(
                  'Make room. How large the volume is, the database has to be told: ALTER DATABASE %I SET gth.volume_size = ''200GB''.',
                  current_database()
              );
END
$$;
COMMENT ON FUNCTION gth.refuse_rebuild(regclass, bigint, bigint) IS
'Raises the error that an index is not rebuilt for lack of room: the index, bytes needed, bytes there.';
