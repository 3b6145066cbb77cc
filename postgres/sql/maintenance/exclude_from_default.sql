-- ATTACH reads the whole default partition under an exclusive lock, unless a constraint says that the month is not in it.
CREATE OR REPLACE FUNCTION gth.exclude_from_default(p_parent regclass, p_lower timestamptz)
RETURNS regclass
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    -- read in about 10 ms: not worth a constraint
    v_small   CONSTANT bigint := 16 * 1024 * 1024;
    v_default regclass;
BEGIN
    PERFORM gth.require_maintenance_rights();
    -- Until its month is attached the constraint refuses rows: only for a month that nobody writes to yet.
    SELECT p.partition
    INTO v_default
    FROM gth.partitions(p_parent) AS p
    WHERE p.is_default AND p_lower > now() AND pg_relation_size(p.partition) > v_small;
    IF v_default IS NULL THEN
        RETURN NULL;
    END IF;
    PERFORM gth.lock_partitions(p_parent);
    PERFORM FROM pg_constraint WHERE conrelid = v_default AND conname = gth.exclusion_name(p_lower);
    IF NOT FOUND THEN
        EXECUTE format(
            'ALTER TABLE %s ADD CONSTRAINT %I
            CHECK (NOT (%3$I IS NOT NULL AND %3$I >= %4$L AND %3$I < %5$L)) NOT VALID',
            v_default, gth.exclusion_name(p_lower), gth.partition_key(p_parent), p_lower, p_lower + interval '1 month'
        );
    END IF;
    RETURN v_default;
END
$$;
REVOKE ALL ON FUNCTION gth.exclude_from_default(regclass, timestamptz) FROM PUBLIC;
COMMENT ON FUNCTION gth.exclude_from_default(regclass, timestamptz) IS
'Adds the unvalidated constraint that spares ATTACH the scan of a large default partition; returns it, NULL when there is '
'no need.';
