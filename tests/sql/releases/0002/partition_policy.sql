-- What the partition manager keeps true: one row per parent that is partitioned by UTC month.
-- Loaded after the parents and gth.retention_policy; read by maintenance/ and by gth.partition_health.

CREATE TABLE gth.partition_policy (
    parent regclass NOT NULL,
    premake integer NOT NULL DEFAULT 3,
    retention text,
    action text NOT NULL DEFAULT 'keep',
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT partition_policy_parent_pkey PRIMARY KEY (parent),
    CONSTRAINT partition_policy_retention_fkey FOREIGN KEY (retention) REFERENCES gth.retention_policy (code),
    CONSTRAINT partition_policy_premake_check CHECK (premake BETWEEN 1 AND 120),
    CONSTRAINT partition_policy_action_check CHECK (action IN ('keep', 'detach', 'drop')),
    -- a month can only be taken away by a period that somebody wrote down
    CONSTRAINT partition_policy_action_retention_check CHECK (action = 'keep' OR retention IS NOT NULL)
);

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
'What happens to a month that is entirely older than the period: keep, detach (stays as a table without grants), or drop.';
COMMENT ON COLUMN gth.partition_policy.updated_at IS 'When this row was last changed.';
