-- The months that left their parent and were not dropped: a table that waits, or a file. An erasure reaches those that are tables.

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
