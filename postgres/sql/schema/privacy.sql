-- Personal data declared as data. Two registers and a log:
--   gth.retention_policy       how long what is kept, and what happens then: the periods are configuration
--   gth.personal_data_column   every column of every tenant-owned table: what it is, why, how it goes, who may read it
--   gth.purge_log              what was removed, in numbers
-- The purge, the erasure and gth_readonly's column grants follow the registers; a test fails on a column that is missing.

CREATE TABLE gth.retention_policy (
    code text NOT NULL,
    description text NOT NULL,
    table_schema name NOT NULL DEFAULT 'public',
    table_name name NOT NULL,
    age_column name NOT NULL,
    period interval NOT NULL,
    action text NOT NULL,
    legal_basis text NOT NULL,
    is_enabled boolean NOT NULL DEFAULT true,
    columns_of text,
    CONSTRAINT retention_policy_code_pkey PRIMARY KEY (code),
    CONSTRAINT retention_policy_columns_of_fkey FOREIGN KEY (columns_of) REFERENCES gth.retention_policy (code),
    CONSTRAINT retention_policy_code_check CHECK (code ~ '^[a-z][a-z0-9_]*$'),
    CONSTRAINT retention_policy_period_check CHECK (period >= interval '0'),
    CONSTRAINT retention_policy_action_check CHECK (
        action IN (
            'expire', 'sweep', 'delete_rows', 'drop_months', 'delete_conversations', 'delete_threads', 'scrub_columns',
            'scrub_after_travel', 'erase_users', 'trim_history', 'delete_unbooked'
        )
    ),
    CONSTRAINT retention_policy_columns_of_check CHECK (columns_of IS NULL OR action = 'scrub_columns')
);
COMMENT ON TABLE gth.retention_policy IS
'How long personal data is kept (GDPR art. 5(1)(e)). Periods differ by country and contract: change the rows, not the code.';
COMMENT ON COLUMN gth.retention_policy.code IS 'Name by which registers, log and metrics speak of this policy.';
COMMENT ON COLUMN gth.retention_policy.description IS 'What is kept how long, in a sentence for a data protection officer.';
COMMENT ON COLUMN gth.retention_policy.table_schema IS 'Schema of the table.';
COMMENT ON COLUMN gth.retention_policy.table_name IS
'The table the policy works on; a policy for a table that is not there does nothing.';
COMMENT ON COLUMN gth.retention_policy.age_column IS
'Its column (timestamptz or date) that a row''s age is counted from; rows where it is NULL stay.';
COMMENT ON COLUMN gth.retention_policy.period IS 'Age at which the action is due.';
COMMENT ON COLUMN gth.retention_policy.action IS
'expire: cleanup_expired_cache() deletes the row. sweep: gth.sweep_store() does. trim_history: gth.trim_job_history() does. '
'The others are gdpr_purge_old_data()''s: delete_rows; delete_unbooked (bookings that were never confirmed); '
'drop_months (whole partitions, single rows where one cannot go); '
'delete_conversations; delete_threads; scrub_columns and scrub_after_travel (empty the columns whose register entry names '
'the policy); erase_users.';
COMMENT ON COLUMN gth.retention_policy.legal_basis IS 'Why this period and not a longer or a shorter one.';
COMMENT ON COLUMN gth.retention_policy.is_enabled IS 'False: nothing is removed by this policy.';
COMMENT ON COLUMN gth.retention_policy.columns_of IS
'For scrub_columns: the policy whose columns this one empties too, by another age; NULL: its own.';

CREATE TABLE gth.personal_data_column (
    table_name name NOT NULL,
    column_name name NOT NULL,
    category text NOT NULL,
    purpose text,
    legal_basis text,
    retention text,
    erasure text NOT NULL,
    replacement text,
    readonly_visible boolean NOT NULL,
    CONSTRAINT personal_data_column_table_name_column_name_pkey PRIMARY KEY (table_name, column_name),
    CONSTRAINT personal_data_column_retention_fkey FOREIGN KEY (retention) REFERENCES gth.retention_policy (code),
    CONSTRAINT personal_data_column_category_check CHECK (
        category IN (
            'none', 'pseudonym', 'profile', 'identity', 'contact', 'credential', 'content', 'behaviour', 'travel', 'financial',
            'evidence', 'special'
        )
    ),
    CONSTRAINT personal_data_column_erasure_check CHECK (erasure IN ('keep', 'delete_row', 'set_null', 'replace')),
    CONSTRAINT personal_data_column_replacement_check CHECK ((erasure = 'replace') = (replacement IS NOT NULL)),
    -- what is personal has a purpose and a basis; what is not needs neither
    CONSTRAINT personal_data_column_purpose_check CHECK (
        category = 'none' OR (purpose IS NOT NULL AND legal_basis IS NOT NULL)
    ),
    -- an analyst sees no personal data beyond identifiers that mean nothing outside this database
    CONSTRAINT personal_data_column_readonly_visible_check CHECK (
        NOT readonly_visible OR category IN ('none', 'pseudonym', 'profile', 'behaviour', 'travel', 'financial', 'evidence')
    ),
    -- what tells who somebody is never survives an erasure
    CONSTRAINT personal_data_column_keep_check CHECK (
        erasure <> 'keep' OR category IN ('none', 'pseudonym', 'travel', 'financial', 'evidence')
    )
);
COMMENT ON TABLE gth.personal_data_column IS
'The register of every column of every tenant-owned table (GDPR art. 30): erasure, retention and gth_readonly''s grants follow it.';
COMMENT ON COLUMN gth.personal_data_column.table_name IS 'Table in schema public or langgraph, no name is in both; partitions are covered by their parent.';
COMMENT ON COLUMN gth.personal_data_column.column_name IS 'Its column.';
COMMENT ON COLUMN gth.personal_data_column.category IS
'none: not about a person; pseudonym: an id that means nothing outside this database; profile: country, language; '
'evidence: proof of a consent; special: may reveal health or religion (art. 9); the others as they say.';
COMMENT ON COLUMN gth.personal_data_column.purpose IS 'What it is there for.';
COMMENT ON COLUMN gth.personal_data_column.legal_basis IS 'Article 6 or 9 GDPR, or the law that demands it.';
COMMENT ON COLUMN gth.personal_data_column.retention IS
'The policy that ends it before its user is erased; NULL: nothing but the erasure does.';
COMMENT ON COLUMN gth.personal_data_column.erasure IS
'What an erasure does: keep, delete_row (the table''s rows of that user go), set_null, replace (by replacement).';
COMMENT ON COLUMN gth.personal_data_column.replacement IS 'Text that replaces the value; {id} becomes the row''s id.';
COMMENT ON COLUMN gth.personal_data_column.readonly_visible IS 'True: gth_readonly may read the column, of all tenants.';

CREATE TABLE gth.purge_log (
    id uuid NOT NULL DEFAULT gth.uuid_v7(),
    run_id uuid NOT NULL,
    purged_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    policy text NOT NULL,
    table_name text NOT NULL,
    action text NOT NULL,
    cutoff timestamptz NOT NULL,
    rows_affected bigint NOT NULL,
    purged_by name NOT NULL DEFAULT session_user,
    CONSTRAINT purge_log_id_pkey PRIMARY KEY (id),
    CONSTRAINT purge_log_rows_affected_check CHECK (rows_affected >= 0)
);
-- "what did that run do", and "when was this policy last carried out"
CREATE INDEX purge_log_run_id_idx ON gth.purge_log (run_id);
CREATE INDEX purge_log_policy_purged_at_idx ON gth.purge_log (policy, purged_at);
COMMENT ON TABLE gth.purge_log IS
'One row per batch that removed something, written in the batch''s own transaction. Append-only, numbers only, no identities.';
COMMENT ON COLUMN gth.purge_log.run_id IS 'The same for all batches of one call.';
COMMENT ON COLUMN gth.purge_log.purged_at IS 'When the batch was done.';
COMMENT ON COLUMN gth.purge_log.policy IS 'Code of the retention policy, without a key so that the log outlives it.';
COMMENT ON COLUMN gth.purge_log.table_name IS 'Table or partition the rows were in.';
COMMENT ON COLUMN gth.purge_log.action IS 'What was done: deleted, scrubbed, dropped, detached, archived, erased.';
COMMENT ON COLUMN gth.purge_log.cutoff IS 'Rows older than this were due.';
COMMENT ON COLUMN gth.purge_log.rows_affected IS 'How many rows (for erased: users).';
COMMENT ON COLUMN gth.purge_log.purged_by IS 'Role that logged in and called.';

CREATE FUNCTION gth.refuse_change()
RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, lower(TG_OP) USING ERRCODE = 'restrict_violation';
END
$$;
COMMENT ON FUNCTION gth.refuse_change() IS 'BEFORE UPDATE, DELETE or TRUNCATE: for logs that only grow.';

CREATE TRIGGER purge_log_refuse_change
BEFORE UPDATE OR DELETE OR TRUNCATE ON gth.purge_log
FOR EACH STATEMENT EXECUTE FUNCTION gth.refuse_change();
