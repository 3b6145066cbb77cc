-- security.sql and maintenance.sql are of one release with the schema: on another they would load, and fail when called.
\ir ../schema/guard.sql
\if :gth_schema_installed
\else
    DO $$
    BEGIN
        RAISE EXCEPTION 'database "%" has no travel hub in it', current_database()
            USING HINT = 'Load schema.sql first, then security.sql, then maintenance.sql.';
    END
    $$;
\endif
