-- Which columns of the application's tables it does not write: grants.sql leaves them out, the audit looks whether it did.
BEGIN;
SET LOCAL ROLE gth_owner;

CREATE OR REPLACE FUNCTION gth.restricted_columns(OUT table_oid oid, OUT column_name name)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT c.oid, r.column_name
    FROM (VALUES
        -- What holds an erasure up is operators' to set and to lift; that it was done, who does it notes.
        ('users', 'processing_restricted_at'),
        ('users', 'legal_hold_until'),
        ('users', 'erased_at'),
        -- When the database heard of an event or a consent, the database says.
        ('analytics_events', 'recorded_at'),
        ('user_consents', 'created_at')
    ) AS r (table_name, column_name)
    INNER JOIN pg_class AS c ON c.relnamespace = 'public'::regnamespace AND c.relname = r.table_name
$$;
COMMENT ON FUNCTION gth.restricted_columns() IS
'Columns that operators, procedures or default values fill, and nobody else.';
REVOKE ALL ON FUNCTION gth.restricted_columns() FROM PUBLIC;
COMMIT;
