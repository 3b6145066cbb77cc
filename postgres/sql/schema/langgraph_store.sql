-- The table of LangGraph's store, as its own migrations 0 to 3 leave it, with the tenant as a further column.
CREATE TABLE langgraph.store_migrations (
    v integer NOT NULL,
    CONSTRAINT store_migrations_pkey PRIMARY KEY (v)
);

-- The key has no tenant: a namespace begins with the tenant's id, then no two meet. Where they do, row security refuses
-- the second; it never overwrites.
CREATE TABLE langgraph.store (
    prefix text NOT NULL,
    key text NOT NULL,
    value jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz,
    ttl_minutes integer,
    tenant_id uuid NOT NULL DEFAULT gth.require_tenant_id(),
    CONSTRAINT store_pkey PRIMARY KEY (prefix, key),
    CONSTRAINT store_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants (id)
);
-- In the place of the library's store_prefix_idx: LIKE is not leakproof, so under row security an index on the prefix alone
-- answers no search. The policy itself finds the tenant's entries here.
CREATE INDEX store_tenant_id_prefix_idx ON langgraph.store (tenant_id, prefix text_pattern_ops);
-- What the sweep removes.
CREATE INDEX store_expires_at_idx ON langgraph.store (expires_at) WHERE expires_at IS NOT NULL;

-- What the store's setup() would have noted.
INSERT INTO langgraph.store_migrations (v) SELECT generate_series(0, 3);

-- Not before an INSERT: there the default value of tenant_id demands the tenant, and each row of a pipeline is a statement.
CREATE TRIGGER store_context BEFORE UPDATE OR DELETE ON langgraph.store
FOR EACH STATEMENT EXECUTE FUNCTION gth.require_tenant_to_write();

COMMENT ON TABLE langgraph.store_migrations IS
'Migrations of the store that are in place. A row beyond 3 was made by a newer library: make doctor tells.';
COMMENT ON COLUMN langgraph.store_migrations.v IS 'Number of the migration, from 0.';
COMMENT ON TABLE langgraph.store IS 'What agents remember beyond a thread; swept by gth.sweep_store() once expired.';
COMMENT ON COLUMN langgraph.store.prefix IS
'The namespace, joined by dots: the tenant''s id first, then the user''s where it is about one: an erasure finds it there.';
COMMENT ON COLUMN langgraph.store.key IS 'Name of the entry within its namespace.';
COMMENT ON COLUMN langgraph.store.value IS 'The entry.';
COMMENT ON COLUMN langgraph.store.expires_at IS 'From then on it may be removed; NULL: never.';
COMMENT ON COLUMN langgraph.store.ttl_minutes IS 'Time to live, which a read can begin anew; NULL: for ever.';
