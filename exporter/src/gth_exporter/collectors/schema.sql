-- The version the migration tool recorded; no row means that migrate has not finished.
SELECT version_num AS version
FROM gth.alembic_version
