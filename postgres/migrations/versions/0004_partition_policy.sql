-- From 0003_job_control to 0004_partition_policy. Later releases change the files of schema/, never this one.
SET LOCAL ROLE gth_owner;
ALTER TABLE gth.partition_policy ADD COLUMN archive_schema name;
ALTER TABLE gth.partition_policy ADD COLUMN optimise text NOT NULL DEFAULT 'none';
ALTER TABLE gth.partition_policy ADD COLUMN maintained_at timestamptz;
ALTER TABLE gth.partition_policy DROP CONSTRAINT partition_policy_action_check;
ALTER TABLE gth.partition_policy ADD CONSTRAINT partition_policy_action_check
CHECK (action IN ('keep', 'detach', 'drop', 'archive'));
ALTER TABLE gth.partition_policy ADD CONSTRAINT partition_policy_optimise_check
CHECK (optimise IN ('none', 'brin', 'drop_indexes'));
COMMENT ON COLUMN gth.partition_policy.action IS
'What happens to a month that is entirely older than the period: keep, detach (stays as a table without grants), drop, or '
'archive (detached, then written to a checked file, then dropped).';
COMMENT ON COLUMN gth.partition_policy.archive_schema IS
'Schema that detached months move to; gth_owner must be allowed to create in it. NULL: they stay where they are.';
COMMENT ON COLUMN gth.partition_policy.optimise IS
'What a closed month gets beside VACUUM (FREEZE): none; brin (a BRIN index on the partition key, where there is none); '
'drop_indexes (that, and once it is detached it keeps no index but that and its primary key).';
COMMENT ON COLUMN gth.partition_policy.maintained_at IS
'When create_monthly_partitions() last went through every parent to the end.';
COMMENT ON COLUMN gth.purge_log.action IS 'What was done: deleted, scrubbed, dropped, detached, archived, erased.';
RESET ROLE;
DROP PROCEDURE IF EXISTS gth.copy_strays_ahead(regclass, timestamptz, bigint);
DROP PROCEDURE IF EXISTS gth.add_partition(regclass, timestamptz, bigint, boolean);
DROP FUNCTION IF EXISTS gth.copy_strays(regclass, timestamptz, bigint);
DROP FUNCTION IF EXISTS gth.attach_partition(regclass, timestamptz);
DROP FUNCTION IF EXISTS gth.missing_partitions(regclass);
DROP FUNCTION IF EXISTS gth.expired_partitions();
SET LOCAL ROLE gth_owner;

CREATE TABLE gth.detached_partition (
    parent regclass NOT NULL,
    lower_bound timestamptz NOT NULL,
    upper_bound timestamptz NOT NULL,
    partition regclass,
    action text NOT NULL,
    detached_at timestamptz NOT NULL DEFAULT now(),
    archived_at timestamptz,
    archive_file text,
    archive_sha256 text,
    archived_rows bigint,
    erasures_until timestamptz,
    restored_at timestamptz,
    kept_until timestamptz,
    CONSTRAINT detached_partition_parent_lower_bound_pkey PRIMARY KEY (parent, lower_bound),
    CONSTRAINT detached_partition_action_check CHECK (action IN ('detach', 'archive')),
    CONSTRAINT detached_partition_upper_bound_check CHECK (lower_bound < upper_bound),
    -- a table is let go only when the file is named that has its rows
    CONSTRAINT detached_partition_archive_check CHECK (
        (archived_at IS NULL) = (archive_file IS NULL)
        AND (archived_at IS NULL) = (archive_sha256 IS NULL)
        AND (archived_at IS NULL) = (archived_rows IS NULL)
        AND (archived_at IS NULL) = (erasures_until IS NULL)
    ),
    CONSTRAINT detached_partition_restored_at_check CHECK ((restored_at IS NULL) = (kept_until IS NULL))
);
COMMENT ON TABLE gth.detached_partition IS
'One row per UTC month that was detached or archived: where its rows are now.';
COMMENT ON COLUMN gth.detached_partition.parent IS 'The partitioned table it belonged to.';
COMMENT ON COLUMN gth.detached_partition.lower_bound IS 'Its first moment.';
COMMENT ON COLUMN gth.detached_partition.upper_bound IS 'The moment after its last.';
COMMENT ON COLUMN gth.detached_partition.partition IS 'The table that has its rows; NULL once they are in a file or attached again.';
COMMENT ON COLUMN gth.detached_partition.action IS 'What was asked for: detach, or archive.';
COMMENT ON COLUMN gth.detached_partition.detached_at IS 'When it left its parent.';
COMMENT ON COLUMN gth.detached_partition.archived_at IS 'When its file had been read back and its table was dropped.';
COMMENT ON COLUMN gth.detached_partition.archive_file IS 'Name of the manifest, relative to the folder of archives.';
COMMENT ON COLUMN gth.detached_partition.archive_sha256 IS 'SHA-256 of the file with the rows, as it is on disk.';
COMMENT ON COLUMN gth.detached_partition.archived_rows IS 'Rows in it.';
COMMENT ON COLUMN gth.detached_partition.erasures_until IS 'Users who were erased before this are not in the file.';
COMMENT ON COLUMN gth.detached_partition.restored_at IS 'When it was last brought back from its file.';
COMMENT ON COLUMN gth.detached_partition.kept_until IS 'Until then the restored month is not too old, whatever its retention says.';
