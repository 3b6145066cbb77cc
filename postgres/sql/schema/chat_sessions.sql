-- Conversations between a user and the agents.
CREATE TABLE chat_sessions (
    tenant_id uuid NOT NULL DEFAULT gth.current_tenant_id(),
    id uuid NOT NULL DEFAULT gth.uuid_v7(),
    user_id uuid NOT NULL DEFAULT gth.current_user_id(),
    title text,
    channel text NOT NULL DEFAULT 'web',
    status text NOT NULL DEFAULT 'active',
    locale text,
    thread_id text NOT NULL DEFAULT gen_random_uuid()::text,
    checkpoint_ns text NOT NULL DEFAULT '',
    agent_name text,
    agent_state jsonb NOT NULL DEFAULT '{}',
    model_provider text,
    model_name text,
    model_parameters jsonb NOT NULL DEFAULT '{}',
    first_message_at timestamptz,
    last_message_at timestamptz,
    ended_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT chat_sessions_pkey PRIMARY KEY (tenant_id, id),
    -- What messages refer to: a message has the user of its session.
    CONSTRAINT chat_sessions_tenant_id_id_user_id_key UNIQUE (tenant_id, id, user_id),
    CONSTRAINT chat_sessions_tenant_id_thread_id_checkpoint_ns_key UNIQUE (tenant_id, thread_id, checkpoint_ns),
    CONSTRAINT chat_sessions_tenant_id_user_id_fkey
    FOREIGN KEY (tenant_id, user_id) REFERENCES users (tenant_id, id),
    CONSTRAINT chat_sessions_channel_check CHECK (channel IN ('web', 'mobile', 'whatsapp', 'voice', 'email', 'api')),
    CONSTRAINT chat_sessions_status_check CHECK (status IN ('active', 'handed_over', 'ended')),
    CONSTRAINT chat_sessions_locale_check CHECK (gth.is_locale(locale)),
    CONSTRAINT chat_sessions_thread_id_check CHECK (thread_id <> ''),
    CONSTRAINT chat_sessions_agent_state_check CHECK (jsonb_typeof(agent_state) = 'object'),
    CONSTRAINT chat_sessions_model_parameters_check CHECK (jsonb_typeof(model_parameters) = 'object'),
    -- An hour, as a booking's cancellation has: the application's clock may be behind.
    CONSTRAINT chat_sessions_ended_at_check CHECK (ended_at >= created_at - interval '1 hour'),
    CONSTRAINT chat_sessions_title_length_check CHECK (length(title) <= 255),
    CONSTRAINT chat_sessions_thread_id_size_check CHECK (octet_length(thread_id) <= 1024),
    CONSTRAINT chat_sessions_checkpoint_ns_size_check CHECK (octet_length(checkpoint_ns) <= 1024),
    CONSTRAINT chat_sessions_agent_name_length_check CHECK (length(agent_name) <= 255),
    CONSTRAINT chat_sessions_agent_state_size_check CHECK (pg_column_size(agent_state) <= 1048576),
    CONSTRAINT chat_sessions_model_provider_length_check CHECK (length(model_provider) <= 255),
    CONSTRAINT chat_sessions_model_name_length_check CHECK (length(model_name) <= 255),
    CONSTRAINT chat_sessions_model_parameters_size_check CHECK (pg_column_size(model_parameters) <= 1048576),
    CONSTRAINT chat_sessions_times_check CHECK (
        isfinite(first_message_at) AND isfinite(last_message_at) AND isfinite(ended_at)
        AND isfinite(created_at) AND isfinite(updated_at) AND isfinite(deleted_at)
    )
);
-- A user's conversations, the latest first; also follows the foreign key and finds what an erasure takes, deleted ones as well.
CREATE INDEX chat_sessions_tenant_id_user_id_last_message_at_idx ON chat_sessions (tenant_id, user_id, last_message_at DESC);

CREATE TRIGGER chat_sessions_touch BEFORE UPDATE ON chat_sessions
FOR EACH ROW EXECUTE FUNCTION gth.touch_soft_deletable_row();
CREATE TRIGGER chat_sessions_context BEFORE INSERT OR UPDATE OR DELETE ON chat_sessions
FOR EACH STATEMENT EXECUTE FUNCTION gth.require_context_to_write();

COMMENT ON TABLE chat_sessions IS 'Conversations of a user with the agents, and the state the agents keep about them.';
COMMENT ON COLUMN chat_sessions.user_id IS 'Whose conversation it is.';
COMMENT ON COLUMN chat_sessions.title IS 'Title shown in lists.';
COMMENT ON COLUMN chat_sessions.channel IS 'web, mobile, whatsapp, voice, email or api.';
COMMENT ON COLUMN chat_sessions.status IS 'active, handed_over (to a person) or ended.';
COMMENT ON COLUMN chat_sessions.locale IS 'Language of the conversation, BCP 47.';
COMMENT ON COLUMN chat_sessions.thread_id IS 'LangGraph''s thread_id. Random by default: it travels in addresses.';
COMMENT ON COLUMN chat_sessions.checkpoint_ns IS 'LangGraph''s checkpoint_ns; empty for the root graph.';
COMMENT ON COLUMN chat_sessions.agent_name IS 'Which agent, or graph, answers.';
COMMENT ON COLUMN chat_sessions.agent_state IS 'What the agent keeps between turns, beside LangGraph''s checkpoints.';
COMMENT ON COLUMN chat_sessions.model_provider IS 'Provider of the language model.';
COMMENT ON COLUMN chat_sessions.model_name IS 'Name and version of the language model.';
COMMENT ON COLUMN chat_sessions.model_parameters IS 'Parameters of the model, e.g. temperature.';
COMMENT ON COLUMN chat_sessions.first_message_at IS 'Time of the oldest message; kept by a trigger of chat_messages.';
COMMENT ON COLUMN chat_sessions.last_message_at IS
'Time of the newest message, at most a minute behind; kept by a trigger of chat_messages.';
COMMENT ON COLUMN chat_sessions.ended_at IS 'When the conversation was closed.';
