-- A constraint that outlives its month's failed attach would refuse rows, where the default partition is there to lose none.
CREATE OR REPLACE FUNCTION gth.readmit_to_default(p_parent regclass, p_lower timestamptz)
RETURNS boolean
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_default regclass;
BEGIN
    PERFORM gth.require_maintenance_rights();
    SELECT p.partition INTO v_default
    FROM gth.partitions(p_parent) AS p
    INNER JOIN pg_constraint AS k ON k.conrelid = p.partition AND k.conname = gth.exclusion_name(p_lower)
    WHERE p.is_default;
    IF v_default IS NULL THEN
        RETURN false;
    END IF;
    PERFORM gth.lock_partitions(p_parent);
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT IF EXISTS %I', v_default, gth.exclusion_name(p_lower));
    RETURN true;
END
$$;
REVOKE ALL ON FUNCTION gth.readmit_to_default(regclass, timestamptz) FROM PUBLIC;
COMMENT ON FUNCTION gth.readmit_to_default(regclass, timestamptz) IS
'Drops the constraint of exclude_from_default(); false when there is none.';
