"""Schema objects that break a rule: views, definers, keys, indexes, uncovered tables and partitions."""

from __future__ import annotations

from tests.sql.isolation.mutation import Mutation

CODE = (
    Mutation(
        "view with its owner's rights",
        (
            "ALTER VIEW user_consent_status OWNER TO postgres",
            "ALTER VIEW user_consent_status RESET (security_invoker)",
        ),
        ("view",),
        ("owner_rights_view",),
    ),
    Mutation(
        "view that says it is no invoker",
        ("ALTER VIEW cache_performance SET (security_invoker = off)",),
        (),
        ("owner_rights_view",),
    ),
    Mutation(
        "materialised view of a tenant table",
        ("CREATE MATERIALIZED VIEW public.counts AS SELECT tenant_id, count(*) FROM users GROUP BY 1",),
        (),
        ("owner_rights_view",),
    ),
    Mutation(
        "definer without a path",
        ("ALTER FUNCTION gth.cache_counts() RESET search_path",),
        (),
        ("unpinned_definer",),
    ),
    Mutation(
        "definer that finds temporary objects first",
        ("ALTER FUNCTION gth.pooler_lookup(text) SET search_path = pg_catalog",),
        (),
        ("unpinned_definer",),
    ),
    Mutation(
        "definer on a hot path",
        (
            "ALTER FUNCTION gth.conversation_tail(uuid, uuid, uuid, integer) OWNER TO postgres",
            "ALTER FUNCTION gth.conversation_tail(uuid, uuid, uuid, integer) SECURITY DEFINER",
        ),
        (),
        ("unpinned_definer", "function_grant"),
    ),
    Mutation(
        "foreign key without the tenant",
        (
            "ALTER TABLE users ADD CONSTRAINT users_id_key UNIQUE (id)",
            "ALTER TABLE oauth_accounts DROP CONSTRAINT oauth_accounts_tenant_id_user_id_fkey",
            (
                "ALTER TABLE oauth_accounts ADD CONSTRAINT oauth_accounts_user_id_fkey"
                " FOREIGN KEY (user_id) REFERENCES users (id)"
            ),
        ),
        ("account of their user",),
        ("foreign_key_without_tenant",),
    ),
    Mutation(
        "no index on the tenant",
        (
            "ALTER TABLE analytics_events DROP CONSTRAINT analytics_events_pkey",
            "DROP INDEX analytics_events_tenant_id_event_name_created_at_idx",
        ),
        (),
        ("policy_without_index",),
    ),
    Mutation(
        "new table without protection",
        ("CREATE TABLE public.notes (tenant_id uuid NOT NULL, id uuid NOT NULL)",),
        (),
        ("row_security",),
    ),
    Mutation(
        "new partition without protection",
        (
            (
                "CREATE TABLE chat_messages_y2199m01 PARTITION OF chat_messages"
                " FOR VALUES FROM ('2199-01-01+00') TO ('2199-02-01+00')"
            ),
        ),
        (),
        ("row_security",),
    ),
)
