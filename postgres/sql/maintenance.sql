-- Procedures and views that keep the database in shape. Safe to load again and again; loading it creates missing partitions.
\set ON_ERROR_STOP on
BEGIN;
SET LOCAL ROLE gth_owner;
\ir maintenance/require_bypass_rls.sql
\ir maintenance/require_autocommit.sql
\ir maintenance/partitions.sql
\ir maintenance/partition_key.sql
\ir maintenance/stored_columns.sql
\ir maintenance/exclusion_name.sql
\ir maintenance/lock_partitions.sql
\ir maintenance/stray_months.sql
\ir maintenance/missing_partitions.sql
\ir maintenance/prepare_partition.sql
\ir maintenance/copy_strays.sql
\ir maintenance/copy_strays_ahead.sql
\ir maintenance/move_strays.sql
\ir maintenance/attach_partition.sql
\ir maintenance/exclude_from_default.sql
\ir maintenance/exclude_month.sql
\ir maintenance/add_partition.sql
\ir maintenance/create_monthly_partitions.sql
COMMIT;

CALL public.create_monthly_partitions();
