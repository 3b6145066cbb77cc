-- pg_partman in place of ours, with the same months, the same premake and the same retention.
\set ON_ERROR_STOP on
CREATE SCHEMA partman;
CREATE EXTENSION pg_partman SCHEMA partman;
DELETE FROM gth.partition_policy WHERE parent = 'chat_messages'::regclass;
CREATE TABLE kept AS TABLE chat_messages;
DO $$
DECLARE
    v_child regclass;
BEGIN
    FOR v_child IN SELECT inhrelid FROM pg_inherits WHERE inhparent = 'chat_messages'::regclass LOOP
        EXECUTE format('DROP TABLE %s', v_child);
    END LOOP;
END
$$;
SELECT partman.create_parent(
    p_parent_table => 'public.chat_messages',
    p_control => 'created_at',
    p_interval => '1 month',
    p_premake => 3,
    p_start_partition => (date_trunc('month', now(), 'UTC') - interval '3 months')::text
);
UPDATE partman.part_config SET retention = '3 months', retention_keep_table = true, infinite_time_partitions = true;
INSERT INTO chat_messages SELECT * FROM kept;
DROP TABLE kept;
ANALYZE chat_messages;
