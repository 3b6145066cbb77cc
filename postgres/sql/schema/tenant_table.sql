-- Which tables belong to tenants and are walled off; security.sql fills it and compares with what is in place.
CREATE TABLE gth.tenant_table (
    table_name regclass NOT NULL,
    user_column name,
    wanted text NOT NULL,
    actual text NOT NULL,
    CONSTRAINT tenant_table_pkey PRIMARY KEY (table_name)
);
COMMENT ON TABLE gth.tenant_table IS 'Tables under row security by tenant, and the digests by which a change is noticed.';
COMMENT ON COLUMN gth.tenant_table.table_name IS 'The table; partitions are covered by their parent.';
COMMENT ON COLUMN gth.tenant_table.user_column IS 'Column that says whose row it is; NULL: shared by the users of the tenant.';
COMMENT ON COLUMN gth.tenant_table.wanted IS 'Digest of what was asked for.';
COMMENT ON COLUMN gth.tenant_table.actual IS 'Digest of what was then in place; see gth.row_security_state().';
