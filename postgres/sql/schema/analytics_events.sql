-- Events for product analytics, partitioned by UTC month.
CREATE TABLE analytics_events (
    tenant_id uuid NOT NULL DEFAULT gth.current_tenant_id(),
    created_at timestamptz NOT NULL DEFAULT now(),
    id uuid NOT NULL DEFAULT gth.uuid_v7(),
    event_name text NOT NULL,
    user_id uuid DEFAULT gth.current_user_id(),
    session_id uuid,
    anonymous_id text,
    source text NOT NULL DEFAULT 'web',
    duration_ms integer,
    properties jsonb NOT NULL DEFAULT '{}',
    recorded_at timestamptz NOT NULL DEFAULT now(),
    -- Ends in what makes a row unique, begins with what a report asks for: a tenant and a period.
    CONSTRAINT analytics_events_pkey PRIMARY KEY (tenant_id, created_at, id),
    CONSTRAINT analytics_events_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (id),
    CONSTRAINT analytics_events_event_name_check CHECK (event_name ~ '^[a-z][a-z0-9_]{1,62}$'),
    CONSTRAINT analytics_events_source_check CHECK (source IN ('web', 'mobile', 'api', 'agent', 'email', 'backend')),
    CONSTRAINT analytics_events_duration_ms_check CHECK (duration_ms >= 0),
    CONSTRAINT analytics_events_properties_check CHECK (jsonb_typeof(properties) = 'object'),
    CONSTRAINT analytics_events_created_at_check CHECK (created_at >= '2000-01-01 00:00Z' AND created_at < '2200-01-01 00:00Z'),
    CONSTRAINT analytics_events_anonymous_id_length_check CHECK (length(anonymous_id) <= 255),
    CONSTRAINT analytics_events_properties_size_check CHECK (pg_column_size(properties) <= 1048576)
) PARTITION BY RANGE (created_at);
-- Funnels: one kind of event over a period.
CREATE INDEX analytics_events_tenant_id_event_name_created_at_idx
ON analytics_events (tenant_id, event_name, created_at);
-- Erasure of one user, and whether a month has rows of somebody under legal hold.
CREATE INDEX analytics_events_tenant_id_user_id_created_at_idx
ON analytics_events (tenant_id, user_id, created_at) WHERE user_id IS NOT NULL;
-- Reports over a period, all tenants: a thousandth of a btree's size, as rows arrive in the order of time.
CREATE INDEX analytics_events_created_at_idx ON analytics_events USING brin (created_at);
-- What arrived since the rollup last looked, however old it is.
CREATE INDEX analytics_events_recorded_at_idx ON analytics_events USING brin (recorded_at);

CREATE TRIGGER analytics_events_context BEFORE INSERT OR UPDATE OR DELETE ON analytics_events
FOR EACH STATEMENT EXECUTE FUNCTION gth.require_context_to_write();

COMMENT ON TABLE analytics_events IS
'What happened in the product, one partition per UTC month. No key leads to users: an erased user''s events stay, without the user.';
COMMENT ON COLUMN analytics_events.created_at IS 'When it happened, also its partition.';
COMMENT ON COLUMN analytics_events.event_name IS 'What happened, snake case, e.g. flight_search.';
COMMENT ON COLUMN analytics_events.user_id IS 'Who did it; NULL for a visitor, or after erasure.';
COMMENT ON COLUMN analytics_events.session_id IS 'Conversation it happened in.';
COMMENT ON COLUMN analytics_events.anonymous_id IS 'Device or browser of somebody not signed in.';
COMMENT ON COLUMN analytics_events.source IS 'web, mobile, api, agent, email or backend.';
COMMENT ON COLUMN analytics_events.duration_ms IS 'How long it took, milliseconds.';
COMMENT ON COLUMN analytics_events.properties IS 'Details of the event.';
COMMENT ON COLUMN analytics_events.recorded_at IS 'When the database heard of it; gth_app cannot set it.';
