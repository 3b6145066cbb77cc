-- The column that decides a row's month.
CREATE OR REPLACE FUNCTION gth.partition_key(p_parent regclass)
RETURNS name
LANGUAGE plpgsql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_key name;
BEGIN
    SELECT a.attname
    INTO v_key
    FROM pg_catalog.pg_partitioned_table AS t
    INNER JOIN pg_catalog.pg_attribute AS a ON a.attrelid = t.partrelid AND a.attnum = t.partattrs[0]
    WHERE t.partrelid = p_parent
        AND t.partstrat = 'r'
        AND t.partnatts = 1
        AND a.atttypid = 'pg_catalog.timestamptz'::regtype;
    IF v_key IS NULL THEN
        RAISE EXCEPTION '% is not partitioned by range of one timestamptz column', p_parent
            USING ERRCODE = 'wrong_object_type', HINT = 'Take it out of gth.partition_policy.';
    END IF;
    RETURN v_key;
END
$$;
COMMENT ON FUNCTION gth.partition_key(regclass) IS
'Name of the timestamptz column a table is partitioned by; an error when it is partitioned otherwise or not at all.';

CREATE OR REPLACE FUNCTION gth.require_partition_key()
RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    PERFORM gth.partition_key(NEW.parent);
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION gth.require_partition_key() IS
'BEFORE INSERT OR UPDATE OF parent: the partition manager gets no table that has no months.';

CREATE OR REPLACE TRIGGER partition_policy_parent
BEFORE INSERT OR UPDATE OF parent ON gth.partition_policy
FOR EACH ROW EXECUTE FUNCTION gth.require_partition_key();
