-- Conversations and threads are one: chat_sessions.thread_id is the saver's thread_id.

CREATE TRIGGER checkpoints_note AFTER INSERT ON langgraph.checkpoints
FOR EACH ROW
WHEN (NEW.checkpoint_ns = '' AND NEW.parent_checkpoint_id IS NULL AND NEW.metadata ? 'user_id')
EXECUTE FUNCTION gth.note_thread_on_sessions();

CREATE VIEW public.conversation_threads WITH (security_invoker = true) AS
SELECT
    s.tenant_id,
    s.id AS session_id,
    s.user_id,
    s.title,
    s.status,
    s.thread_id,
    s.checkpoint_ns,
    m.message_count,
    m.last_message_at,
    c.checkpoint_count,
    h.checkpoint_id AS latest_checkpoint_id,
    h.step AS latest_step,
    h.created_at AS latest_checkpoint_at,
    p.pending_write_count
FROM public.chat_sessions AS s
CROSS JOIN LATERAL (
    SELECT count(*) AS message_count, max(m.created_at) AS last_message_at
    FROM public.chat_messages AS m
    WHERE m.tenant_id = s.tenant_id AND m.session_id = s.id
) AS m
CROSS JOIN LATERAL (
    SELECT count(*) AS checkpoint_count
    FROM langgraph.checkpoints AS c
    WHERE c.tenant_id = s.tenant_id AND c.thread_id = s.thread_id AND c.checkpoint_ns = s.checkpoint_ns
) AS c
LEFT JOIN LATERAL (
    SELECT c.checkpoint_id, (c.metadata ->> 'step')::integer AS step, c.created_at
    FROM langgraph.checkpoints AS c
    WHERE c.tenant_id = s.tenant_id AND c.thread_id = s.thread_id AND c.checkpoint_ns = s.checkpoint_ns
    ORDER BY c.checkpoint_id DESC
    LIMIT 1
) AS h ON true
CROSS JOIN LATERAL (
    SELECT count(*) AS pending_write_count
    FROM langgraph.checkpoint_writes AS w
    WHERE w.tenant_id = s.tenant_id
        AND w.thread_id = s.thread_id
        AND w.checkpoint_ns = s.checkpoint_ns
        AND w.checkpoint_id = h.checkpoint_id
) AS p;
COMMENT ON VIEW public.conversation_threads IS
'Each conversation with its messages and its thread''s checkpoints counted. Ask for a session or a user: it counts for each row.';
COMMENT ON COLUMN public.conversation_threads.session_id IS 'The conversation, chat_sessions.id.';
COMMENT ON COLUMN public.conversation_threads.message_count IS 'Messages of the conversation.';
COMMENT ON COLUMN public.conversation_threads.last_message_at IS 'Time of the newest message, exactly.';
COMMENT ON COLUMN public.conversation_threads.checkpoint_count IS 'States of its graph that are kept.';
COMMENT ON COLUMN public.conversation_threads.latest_checkpoint_id IS 'The state it goes on from; NULL before the first.';
COMMENT ON COLUMN public.conversation_threads.latest_step IS 'Number of that state''s step.';
COMMENT ON COLUMN public.conversation_threads.latest_checkpoint_at IS 'When that state was saved.';
COMMENT ON COLUMN public.conversation_threads.pending_write_count IS
'Writes that wait on that state: a step that was interrupted, failed or is running.';
