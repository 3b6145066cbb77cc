\ir ../security/require_schema.sql
-- gth_scheduler carries the maintenance out; security.sql makes it.
DO $$
BEGIN
    IF to_regrole('gth_scheduler') IS NULL OR to_regclass('gth.partition_policy') IS NULL THEN
        RAISE EXCEPTION 'maintenance.sql needs the schema and the roles'
            USING HINT = 'Load schema.sql, then security.sql, then this.';
    END IF;
END
$$;
