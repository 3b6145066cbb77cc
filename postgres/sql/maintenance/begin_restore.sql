-- The place for a month that comes back from its file; all in one transaction, with finish_restore() at the end.
CREATE OR REPLACE FUNCTION gth.begin_restore(p_parent regclass, p_lower timestamptz)
RETURNS regclass
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    v_there regclass;
BEGIN
    PERFORM gth.require_maintenance_rights();
    PERFORM FROM gth.partition_policy AS p WHERE p.parent = p_parent;
    IF NOT FOUND THEN
        RAISE EXCEPTION '% is not in gth.partition_policy', p_parent USING ERRCODE = 'undefined_object';
    END IF;
    PERFORM gth.lock_partitions(p_parent);
    SELECT p.partition INTO v_there
    FROM gth.partitions(p_parent) AS p
    WHERE p.lower_bound < p_lower + interval '1 month' AND p.upper_bound > p_lower;
    IF FOUND THEN
        RAISE EXCEPTION '% has a partition for % already: %', p_parent, to_char(p_lower, 'YYYY-MM'), v_there
            USING ERRCODE = 'duplicate_object', HINT = 'Detach or drop it first, or read the archive into a table of its own.';
    END IF;
    RETURN gth.prepare_partition(p_parent, p_lower);
END
$$;
COMMENT ON FUNCTION gth.begin_restore(regclass, timestamptz) IS
'Takes the parent''s advisory lock and makes the protected, unattached table that an archived UTC month is read into.';
