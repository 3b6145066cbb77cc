-- PostgreSQL does not tell how much room is left on its disk: only the operator can say how large the volume is.
CREATE OR REPLACE FUNCTION gth.rebuild_headroom()
RETURNS bigint
LANGUAGE plpgsql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_told   CONSTANT text := nullif(current_setting('gth.volume_size', true), '');
    v_used   CONSTANT bigint := (SELECT sum(pg_tablespace_size(t.oid)) FROM pg_tablespace AS t)
        -- its own log, too, may grow up to this
        + pg_size_bytes(current_setting('max_wal_size'));
    v_volume bigint;
BEGIN
    IF v_told IS NULL THEN
        -- a volume is rarely more than four fifths full, and never smaller than this
        RETURN greatest(v_used / 4, 1024 ^ 3)::bigint;
    END IF;
    BEGIN
        v_volume := pg_size_bytes(v_told);
    EXCEPTION
        WHEN invalid_parameter_value OR numeric_value_out_of_range THEN
            RAISE EXCEPTION 'gth.volume_size is "%", which is no size', v_told
                USING ERRCODE = 'invalid_parameter_value',
                      HINT = format('Such as: ALTER DATABASE %I SET gth.volume_size = ''200GB''.', current_database());
    END;
    -- the last tenth is for everything else
    RETURN greatest(v_volume * 9 / 10 - v_used, 0);
END
$$;
COMMENT ON FUNCTION gth.rebuild_headroom() IS
'Bytes that a rebuild may take: what is left of 9/10 of the setting gth.volume_size, or, where nobody has set it, a quarter of '
'what the cluster occupies, at least 1 GiB.';
