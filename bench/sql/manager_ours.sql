-- Ours: months older than three are detached.
\set ON_ERROR_STOP on
UPDATE gth.retention_policy SET period = interval '3 months' WHERE code IN ('chat_messages', 'analytics_events');
UPDATE gth.partition_policy SET action = 'detach' WHERE parent = 'chat_messages'::regclass;
CALL create_monthly_partitions();
