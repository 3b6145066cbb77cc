-- One month, from nothing or from a prepared table to an attached partition, in the caller's transaction: all of it or nothing.
CREATE OR REPLACE FUNCTION gth.attach_partition(p_parent regclass, p_lower timestamptz)
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
    v_written   boolean := p_lower <= now();
    v_moved     bigint := 0;
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
    v_partition := gth.prepare_partition(p_parent, p_lower);
    SELECT p.partition INTO v_default FROM gth.partitions(p_parent) AS p WHERE p.is_default;
    IF v_default IS NOT NULL AND NOT v_written THEN
        EXECUTE format('SELECT EXISTS (SELECT FROM ONLY %s WHERE %2$I >= $1 AND %2$I < $2)', v_default, v_key)
            INTO v_written
            USING p_lower, v_upper;
    END IF;
    -- A writer that had already chosen the default partition would be refused once its month exists: where a month is
    -- written to, writers wait at the parent's door. A month ahead has none, and ATTACH lets the others pass.
    EXECUTE format(
        'LOCK TABLE ONLY %s IN %s MODE',
        p_parent, CASE WHEN v_written THEN 'SHARE ROW EXCLUSIVE' ELSE 'SHARE UPDATE EXCLUSIVE' END
    );
    IF v_default IS NOT NULL THEN
        EXECUTE format('LOCK TABLE ONLY %s IN ACCESS EXCLUSIVE MODE', v_default);
        v_moved := gth.move_strays(v_default, v_partition, v_key, p_lower);
    END IF;
    EXECUTE format(
        'ALTER TABLE %s ATTACH PARTITION %s FOR VALUES FROM (%L) TO (%L)', p_parent, v_partition, p_lower, v_upper
    );
    EXECUTE format(
        'ALTER TABLE %s DROP CONSTRAINT %I',
        v_partition, (SELECT relname || '_bounds_check' FROM pg_class WHERE oid = v_partition)
    );
    PERFORM FROM pg_constraint WHERE conrelid = v_default AND conname = gth.exclusion_name(p_lower);
    IF FOUND THEN
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', v_default, gth.exclusion_name(p_lower));
    END IF;
    RETURN v_moved;
END
$$;
REVOKE ALL ON FUNCTION gth.attach_partition(regclass, timestamptz) FROM PUBLIC;
COMMENT ON FUNCTION gth.attach_partition(regclass, timestamptz) IS
'Makes one UTC month a partition and moves its rows out of the default partition; returns their number, NULL when the '
'month was there.';
