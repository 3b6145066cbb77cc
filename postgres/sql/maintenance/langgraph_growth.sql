-- Who fills the database.
CREATE OR REPLACE VIEW gth.langgraph_growth WITH (security_invoker = true) AS
SELECT * FROM gth.langgraph_counts() ORDER BY bytes_last_day DESC, total_bytes DESC;
COMMENT ON VIEW gth.langgraph_growth IS 'One row per tenant with anything of LangGraph''s, the fastest growing first.';
COMMENT ON COLUMN gth.langgraph_growth.threads IS 'Threads with at least one checkpoint.';
COMMENT ON COLUMN gth.langgraph_growth.checkpoints IS 'Checkpoints kept.';
COMMENT ON COLUMN gth.langgraph_growth.checkpoints_last_day IS 'Of these, saved within the last 24 hours.';
COMMENT ON COLUMN gth.langgraph_growth.blobs IS 'Values of channels kept.';
COMMENT ON COLUMN gth.langgraph_growth.writes IS 'Writes of tasks kept.';
COMMENT ON COLUMN gth.langgraph_growth.memories IS 'Entries of the store, expired ones included.';
COMMENT ON COLUMN gth.langgraph_growth.total_bytes IS
'Size of the values as they are stored, compressed, without keys and indexes.';
COMMENT ON COLUMN gth.langgraph_growth.bytes_last_day IS 'Of these, the bytes of rows born within the last 24 hours.';
COMMENT ON COLUMN gth.langgraph_growth.oldest_checkpoint_at IS 'Birth of the oldest checkpoint; NULL where there is none.';
