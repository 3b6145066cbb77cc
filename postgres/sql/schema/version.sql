-- The version this file set is, in the table that the migrations (Alembic) keep.
CREATE TABLE gth.alembic_version (
    version_num varchar(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
COMMENT ON TABLE gth.alembic_version IS 'The one row names the installed version of the schema; kept by the migrations.';
COMMENT ON COLUMN gth.alembic_version.version_num IS 'Revision, e.g. 0001_baseline.';

INSERT INTO gth.alembic_version (version_num) VALUES (:'gth_schema_version');
