-- LangGraph's tables in the registers: how long what is kept, and which column holds what about a person.
INSERT INTO gth.retention_policy (code, description, table_schema, table_name, age_column, period, action, legal_basis) VALUES
(
    'expired_memories', 'Entries of the agents'' store go once they expired.',
    'langgraph', 'store', 'expires_at', '0 days', 'sweep',
    'GDPR art. 5(1)(e): the agent that wrote it said how long it is needed'
),
(
    'idle_memories', 'Entries of the agents'' store nobody changed for 24 months go.',
    'langgraph', 'store', 'updated_at', '24 months', 'delete_rows',
    'GDPR art. 5(1)(e): as long as conversations'
),
(
    'idle_threads', 'Threads of no conversation that nobody continued for 24 months go; the others go with their conversation.',
    'langgraph', 'checkpoints', 'created_at', '24 months', 'delete_threads',
    'GDPR art. 5(1)(e): as long as conversations'
);

-- gth_readonly sees none of it: contents of checkpoints may hold code for whoever loads them, and a thread's id opens it.
INSERT INTO gth.personal_data_column (
    table_name, column_name, category, purpose, legal_basis, retention, erasure, replacement, readonly_visible
)
SELECT
    c.table_name,
    n.column_name,
    c.category,
    CASE WHEN c.category <> 'none' THEN c.purpose END,
    CASE c.category
        WHEN 'none' THEN NULL
        WHEN 'special' THEN 'GDPR art. 9(2)(a): explicit consent, given with the wish'
        ELSE 'GDPR art. 6(1)(b): contract'
    END,
    c.retention,
    'delete_row',
    NULL,
    false
FROM (
    VALUES
    ('checkpoints', 'none', 'idle_threads', 'carrying on the conversation',
        '{tenant_id,created_at,checkpoint_ns,checkpoint_id,parent_checkpoint_id,type}'::name []),
    ('checkpoints', 'credential', 'idle_threads', 'carrying on the conversation', '{thread_id}'),
    ('checkpoints', 'special', 'idle_threads', 'carrying on the conversation', '{checkpoint,metadata}'),
    ('checkpoint_blobs', 'none', 'idle_threads', 'carrying on the conversation',
        '{tenant_id,created_at,checkpoint_ns,channel,version,type}'),
    ('checkpoint_blobs', 'credential', 'idle_threads', 'carrying on the conversation', '{thread_id}'),
    ('checkpoint_blobs', 'special', 'idle_threads', 'carrying on the conversation', '{blob}'),
    ('checkpoint_writes', 'none', 'idle_threads', 'carrying on the conversation',
        '{tenant_id,created_at,checkpoint_ns,checkpoint_id,task_id,task_path,idx,channel,type}'),
    ('checkpoint_writes', 'credential', 'idle_threads', 'carrying on the conversation', '{thread_id}'),
    ('checkpoint_writes', 'special', 'idle_threads', 'carrying on the conversation', '{blob}'),
    ('store', 'none', 'idle_memories', 'remembering wishes', '{tenant_id,created_at,updated_at,expires_at,ttl_minutes}'),
    ('store', 'pseudonym', 'idle_memories', 'remembering wishes', '{prefix}'),
    ('store', 'special', 'idle_memories', 'remembering wishes', '{key,value}')
) AS c (table_name, category, retention, purpose, column_names)
CROSS JOIN LATERAL unnest(c.column_names) AS n (column_name);
