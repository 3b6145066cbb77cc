-- The tables of LangGraph's checkpointer (langgraph-checkpoint-postgres 3), as its own migrations 0 to 9 leave them, with the
-- tenant and the time of birth as further columns that fill themselves: the saver works unmodified and calls no setup().
-- Left out are its indexes checkpoints_thread_id_idx, checkpoint_blobs_thread_id_idx and checkpoint_writes_thread_id_idx:
-- each primary key begins with thread_id and answers the same questions, so they would only cost every write.
CREATE TABLE langgraph.checkpoint_migrations (
    v integer NOT NULL,
    CONSTRAINT checkpoint_migrations_pkey PRIMARY KEY (v)
);

-- The saver's upserts name the columns of the primary keys: they cannot begin with the tenant. Two tenants may have
-- threads of one name; what is counted, pruned or erased is therefore always told by tenant and thread.
CREATE TABLE langgraph.checkpoints (
    thread_id text NOT NULL,
    checkpoint_ns text NOT NULL DEFAULT '',
    checkpoint_id text NOT NULL,
    parent_checkpoint_id text,
    type text,
    checkpoint jsonb NOT NULL,
    metadata jsonb NOT NULL DEFAULT '{}',
    tenant_id uuid NOT NULL DEFAULT gth.require_tenant_id(),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT checkpoints_pkey PRIMARY KEY (thread_id, checkpoint_ns, checkpoint_id),
    CONSTRAINT checkpoints_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants (id)
);
-- A tenant's threads, for list() without a thread and for maintenance: no tenant waits for another's rows to be read.
CREATE INDEX checkpoints_tenant_id_thread_id_idx ON langgraph.checkpoints (tenant_id, thread_id);

CREATE TABLE langgraph.checkpoint_blobs (
    thread_id text NOT NULL,
    checkpoint_ns text NOT NULL DEFAULT '',
    channel text NOT NULL,
    version text NOT NULL,
    type text NOT NULL,
    blob bytea,
    tenant_id uuid NOT NULL DEFAULT gth.require_tenant_id(),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT checkpoint_blobs_pkey PRIMARY KEY (thread_id, checkpoint_ns, channel, version),
    CONSTRAINT checkpoint_blobs_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants (id)
);

CREATE TABLE langgraph.checkpoint_writes (
    thread_id text NOT NULL,
    checkpoint_ns text NOT NULL DEFAULT '',
    checkpoint_id text NOT NULL,
    task_id text NOT NULL,
    idx integer NOT NULL,
    channel text NOT NULL,
    type text,
    blob bytea NOT NULL,
    task_path text NOT NULL DEFAULT '',
    tenant_id uuid NOT NULL DEFAULT gth.require_tenant_id(),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT checkpoint_writes_pkey PRIMARY KEY (thread_id, checkpoint_ns, checkpoint_id, task_id, idx),
    CONSTRAINT checkpoint_writes_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants (id)
);

-- What the saver's setup() would have noted.
INSERT INTO langgraph.checkpoint_migrations (v) SELECT generate_series(0, 9);

-- Not before an INSERT: there the default value of tenant_id demands the tenant, and each row of a pipeline is a statement.
CREATE TRIGGER checkpoints_context BEFORE UPDATE OR DELETE ON langgraph.checkpoints
FOR EACH STATEMENT EXECUTE FUNCTION gth.require_tenant_to_write();
CREATE TRIGGER checkpoint_blobs_context BEFORE UPDATE OR DELETE ON langgraph.checkpoint_blobs
FOR EACH STATEMENT EXECUTE FUNCTION gth.require_tenant_to_write();
CREATE TRIGGER checkpoint_writes_context BEFORE UPDATE OR DELETE ON langgraph.checkpoint_writes
FOR EACH STATEMENT EXECUTE FUNCTION gth.require_tenant_to_write();

COMMENT ON TABLE langgraph.checkpoint_migrations IS
'Migrations of the checkpointer that are in place. A row beyond 9 was made by a newer library: make doctor tells.';
COMMENT ON COLUMN langgraph.checkpoint_migrations.v IS 'Number of the migration, from 0.';
COMMENT ON TABLE langgraph.checkpoints IS
'States of the threads, one row per step of a graph; see gth.prune_checkpoints() and public.conversation_threads.';
COMMENT ON COLUMN langgraph.checkpoints.thread_id IS 'The thread; chat_sessions.thread_id where it is a conversation.';
COMMENT ON COLUMN langgraph.checkpoints.checkpoint_ns IS
'Empty for the root graph; name of a subgraph, with ":" and the task''s id where it is one call of it.';
COMMENT ON COLUMN langgraph.checkpoints.checkpoint_id IS 'Id of this state; sorts by time.';
COMMENT ON COLUMN langgraph.checkpoints.parent_checkpoint_id IS
'State it followed; NULL for the first, or where pruning removed it.';
COMMENT ON COLUMN langgraph.checkpoints.type IS 'Not used by version 3 of the library.';
COMMENT ON COLUMN langgraph.checkpoints.checkpoint IS 'The state: simple values, and which version of each channel it has.';
COMMENT ON COLUMN langgraph.checkpoints.metadata IS
'Source and number of the step, parents, and what the caller''s configuration adds.';
COMMENT ON TABLE langgraph.checkpoint_blobs IS 'Values of channels, one row per version; several states may refer to one.';
COMMENT ON COLUMN langgraph.checkpoint_blobs.thread_id IS 'The thread.';
COMMENT ON COLUMN langgraph.checkpoint_blobs.checkpoint_ns IS 'The graph within the thread.';
COMMENT ON COLUMN langgraph.checkpoint_blobs.channel IS 'Name of the channel.';
COMMENT ON COLUMN langgraph.checkpoint_blobs.version IS 'Version of its value.';
COMMENT ON COLUMN langgraph.checkpoint_blobs.type IS 'How the value is serialised.';
COMMENT ON COLUMN langgraph.checkpoint_blobs.blob IS 'The value; NULL for an empty channel.';
COMMENT ON TABLE langgraph.checkpoint_writes IS 'What the tasks of a step have written before the next state is made of it.';
COMMENT ON COLUMN langgraph.checkpoint_writes.thread_id IS 'The thread.';
COMMENT ON COLUMN langgraph.checkpoint_writes.checkpoint_ns IS 'The graph within the thread.';
COMMENT ON COLUMN langgraph.checkpoint_writes.checkpoint_id IS 'State the task started from.';
COMMENT ON COLUMN langgraph.checkpoint_writes.task_id IS 'The task.';
COMMENT ON COLUMN langgraph.checkpoint_writes.idx IS 'Position among the task''s writes; negative for errors and interrupts.';
COMMENT ON COLUMN langgraph.checkpoint_writes.channel IS 'Channel written to.';
COMMENT ON COLUMN langgraph.checkpoint_writes.type IS 'How the value is serialised.';
COMMENT ON COLUMN langgraph.checkpoint_writes.blob IS 'The value.';
COMMENT ON COLUMN langgraph.checkpoint_writes.task_path IS 'Where in the graph the task belongs.';
