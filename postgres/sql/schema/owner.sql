-- The role that owns every object, the schemas, and the defaults for what is created later.
-- Roles belong to the cluster: another database, or an earlier try, may have made this one.
DO $$
BEGIN
    CREATE ROLE gth_owner NOLOGIN;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN
        NULL;
END
$$;
COMMENT ON ROLE gth_owner IS 'Owns every object of the travel hub; nobody logs in with it.';

CREATE SCHEMA gth AUTHORIZATION gth_owner;
COMMENT ON SCHEMA gth IS 'Machinery: context, identifiers, partitions, registers, hot paths.';

CREATE SCHEMA langgraph AUTHORIZATION gth_owner;
COMMENT ON SCHEMA langgraph IS 'Tables of LangGraph''s checkpointer and store.';

COMMENT ON SCHEMA public IS 'Application tables of the travel hub.';
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE, CREATE ON SCHEMA public TO gth_owner;

-- A function may be called by whom it is granted to, not by everybody.
ALTER DEFAULT PRIVILEGES FOR ROLE gth_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- Everything from here to COMMIT is made, and so owned, by gth_owner.
SET LOCAL ROLE gth_owner;
