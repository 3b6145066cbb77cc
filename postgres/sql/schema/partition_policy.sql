-- What the partition manager keeps true: one row per parent that is partitioned by UTC month.
-- Loaded after the parents and gth.retention_policy; read by maintenance/ and by gth.partition_health.

CREATE TABLE gth.partition_policy (
    parent regclass NOT NULL,
    premake integer NOT NULL DEFAULT 3,
    retention text,
    action text NOT NULL DEFAULT 'keep',
    updated_at timestamptz NOT NULL DEFAULT now(),
    archive_schema name,
    optimise text NOT NULL DEFAULT 'none',
    maintained_at timestamptz,
    CONSTRAINT partition_policy_parent_pkey PRIMARY KEY (parent),
    CONSTRAINT partition_policy_retention_fkey FOREIGN KEY (retention) REFERENCES gth.retention_policy (code),
    CONSTRAINT partition_policy_premake_check CHECK (premake BETWEEN 1 AND 120),
    CONSTRAINT partition_policy_action_check CHECK (action IN ('keep', 'detach', 'drop', 'archive')),
    -- a month can only be taken away by a period that somebody wrote down
    CONSTRAINT partition_policy_action_retention_check CHECK (action = 'keep' OR retention IS NOT NULL),
    CONSTRAINT partition_policy_optimise_check CHECK (optimise IN ('none', 'brin', 'drop_indexes'))
);
-- Not by maintained_at, which every maintenance sets.
CREATE TRIGGER partition_policy_touch
BEFORE UPDATE OF parent, premake, retention, action, archive_schema, optimise ON gth.partition_policy
FOR EACH ROW EXECUTE FUNCTION gth.touch_row();

INSERT INTO gth.partition_policy (parent, premake, retention, action) VALUES
('public.chat_messages', 3, 'chat_messages', 'drop'),
('public.analytics_events', 3, 'analytics_events', 'drop');

COMMENT ON TABLE gth.partition_policy IS
'One row per table partitioned by UTC month: how far ahead months exist and what happens to months that are too old.';
COMMENT ON COLUMN gth.partition_policy.parent IS 'The partitioned table; its partition key is one timestamptz column.';
COMMENT ON COLUMN gth.partition_policy.premake IS 'How many months exist beyond the current one.';
COMMENT ON COLUMN gth.partition_policy.retention IS
'The retention policy whose period decides when a month is too old; NULL keeps every month.';
COMMENT ON COLUMN gth.partition_policy.action IS
'What happens to a month that is entirely older than the period: keep, detach (stays as a table without grants), drop, or '
'archive (detached, then written to a checked file, then dropped).';
COMMENT ON COLUMN gth.partition_policy.updated_at IS 'When somebody last changed this row; maintained_at does not count.';
COMMENT ON COLUMN gth.partition_policy.archive_schema IS
'Schema that detached months move to; gth_owner must be allowed to create in it. NULL: they stay where they are.';
COMMENT ON COLUMN gth.partition_policy.optimise IS
'What a closed month gets beside VACUUM (FREEZE): none; brin (a BRIN index on the partition key, where there is none); '
'drop_indexes (that, and once it is detached it keeps no index but that and its primary key).';
COMMENT ON COLUMN gth.partition_policy.maintained_at IS
'When create_monthly_partitions() last went through every parent to the end.';
