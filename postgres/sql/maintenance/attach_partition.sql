-- One month, from nothing to an attached partition with its rows, in the caller's transaction: all of it or nothing.
CREATE OR REPLACE FUNCTION gth.attach_partition(p_parent regclass, p_lower timestamptz, p_attempts integer DEFAULT 1)
RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    v_upper     CONSTANT timestamptz := p_lower + interval '1 month';
    v_key       CONSTANT name := gth.partition_key(p_parent);
    v_partition regclass;
    v_default   regclass;
    v_place     text;
    v_moved     bigint;
BEGIN
    PERFORM gth.require_maintenance_rights();
    PERFORM FROM gth.partition_policy AS p WHERE p.parent = p_parent;
    IF NOT FOUND THEN
        RAISE EXCEPTION '% is not in gth.partition_policy', p_parent USING ERRCODE = 'undefined_object';
    END IF;
    -- Two managers take turns; whoever comes second finds nothing left to do.
    PERFORM gth.lock_partitions(p_parent);
    PERFORM FROM gth.partitions(p_parent) AS p WHERE p.lower_bound < v_upper AND p.upper_bound > p_lower;
    IF FOUND THEN
        RETURN NULL;
    END IF;
    SELECT e.place INTO v_place FROM gth.months_elsewhere(p_parent) AS e WHERE e.lower_bound = p_lower;
    IF FOUND THEN
        RAISE EXCEPTION 'the rows of % for % are in %', p_parent, to_char(p_lower, 'YYYY-MM'), v_place
            USING ERRCODE = 'duplicate_object',
                  HINT = 'Bring those back: gth-scheduler restore-partition for an archive, ALTER TABLE … ATTACH PARTITION for a table.';
    END IF;
    v_partition := gth.prepare_partition(p_parent, p_lower);
    SELECT p.partition INTO v_default FROM gth.partitions(p_parent) AS p WHERE p.is_default;
    -- Nearly all of the work, and it keeps nobody waiting: readers see the rows where they were, writers add to the default.
    v_moved := gth.move_strays(v_default, v_partition, v_key, p_lower);
    RETURN v_moved + gth.attach_table(p_parent, v_partition, p_lower, p_lower <= now() OR v_moved > 0, p_attempts);
END
$$;
REVOKE ALL ON FUNCTION gth.attach_partition(regclass, timestamptz, integer) FROM PUBLIC;
COMMENT ON FUNCTION gth.attach_partition(regclass, timestamptz, integer) IS
'Makes one UTC month a partition and moves its rows out of the default partition; returns their number, NULL when the '
'month was there. Refuses a month of gth.months_elsewhere(). Asks that many times for its locks, 150 ms each.';
