-- Procedures and views that keep the database in shape. Safe to load again and again; loading it creates missing partitions.
--   psql -U postgres -d global_travel_hub -f maintenance.sql
\set ON_ERROR_STOP on
\ir maintenance/require_security.sql

BEGIN;
SET LOCAL ROLE gth_owner;
-- Who may maintain, and how: everything sees every row, nothing runs inside somebody's transaction.
\ir maintenance/require_maintenance_rights.sql
\ir maintenance/require_autocommit.sql
\ir maintenance/require_read_committed.sql
\ir maintenance/is_ours.sql
-- Jobs: who may rest or be run now, what goes before them, how far they are.
\ir maintenance/require_job.sql
\ir maintenance/pause_job.sql
\ir maintenance/resume_job.sql
\ir maintenance/request_job.sql
\ir maintenance/current_load.sql
\ir maintenance/too_busy.sql
\ir maintenance/yield_to_load.sql
\ir maintenance/job_progress.sql
-- Partitions: what is there, and what they are made with.
\ir maintenance/partitions.sql
\ir maintenance/partition_key.sql
\ir maintenance/stored_columns.sql
\ir maintenance/exclusion_name.sql
\ir maintenance/bounds_name.sql
\ir maintenance/referenced_tables.sql
\ir maintenance/lock_partitions.sql
\ir maintenance/lock_within.sql
\ir maintenance/back_off.sql
\ir maintenance/stray_months.sql
\ir maintenance/months_elsewhere.sql
\ir maintenance/is_prepared.sql
\ir maintenance/prepare_partition.sql
\ir maintenance/move_strays.sql
\ir maintenance/move_late_strays.sql
\ir maintenance/chase_strays.sql
\ir maintenance/attach_table.sql
-- Partitions: a new month, and the rows that came before it.
\ir maintenance/exclude_month.sql
\ir maintenance/readmit_month.sql
\ir maintenance/prepare_month.sql
\ir maintenance/add_partition.sql
\ir maintenance/add_missing_partitions.sql
\ir maintenance/create_monthly_partitions.sql
\ir maintenance/drain_default_partition.sql
\ir maintenance/fill_partition_gaps.sql
-- Partitions: an old month.
\ir maintenance/lock_family.sql
\ir maintenance/detach_partition.sql
\ir maintenance/partition_upkeep.sql
-- Retention: what is due, and how each kind goes.
\ir maintenance/memory_names.sql
\ir maintenance/hold_condition.sql
\ir maintenance/has_held_rows.sql
\ir maintenance/expired_partitions.sql
\ir maintenance/purge_targets.sql
\ir maintenance/purge_subjects.sql
\ir maintenance/delete_due_rows.sql
\ir maintenance/delete_bookings.sql
\ir maintenance/delete_due_bookings.sql
\ir maintenance/delete_unbooked.sql
\ir maintenance/delete_old_runs.sql
\ir maintenance/scrubbed_values.sql
\ir maintenance/scrub_statement.sql
\ir maintenance/scrub_due_columns.sql
\ir maintenance/travel_end.sql
\ir maintenance/is_travel_ahead.sql
\ir maintenance/scrub_after_travel.sql
-- LangGraph: what makes a thread, and how one goes.
\ir maintenance/thread_heads.sql
\ir maintenance/kept_checkpoints.sql
\ir maintenance/uses_delta_channel.sql
\ir maintenance/is_thread_held.sql
\ir maintenance/collect_blobs.sql
\ir maintenance/cut_parents.sql
\ir maintenance/require_positive.sql
\ir maintenance/prune_thread_batches.sql
\ir maintenance/prune_thread.sql
\ir maintenance/prune_checkpoints.sql
\ir maintenance/erase_thread.sql
\ir maintenance/erase_conversation_threads.sql
\ir maintenance/erase_memories.sql
\ir maintenance/delete_threads.sql
\ir maintenance/delete_idle_threads.sql
\ir maintenance/sweep_store.sql
\ir maintenance/langgraph_versions.sql
-- Retention: conversations and people.
\ir maintenance/registered_tables.sql
\ir maintenance/unregistered_columns.sql
\ir maintenance/delete_conversations.sql
\ir maintenance/delete_due_conversations.sql
\ir maintenance/erasure_steps.sql
\ir maintenance/erase_users.sql
\ir maintenance/erasable_condition.sql
\ir maintenance/late_subjects.sql
\ir maintenance/erase_due_users.sql
-- Partitions: a month as a file, and back.
\ir maintenance/leave_out_erased.sql
\ir maintenance/begin_restore.sql
\ir maintenance/finish_restore.sql
\ir maintenance/finish_archive.sql
-- Retention: one policy, all of them.
\ir maintenance/apply_partition_retention.sql
\ir maintenance/purge_policy.sql
\ir maintenance/gdpr_purge_old_data.sql
\ir maintenance/cleanup_expired_cache.sql
\ir maintenance/trim_job_history.sql
-- Statistics, dead rows, indexes: what needs work.
\ir maintenance/maintained_tables.sql
\ir maintenance/tables_to_analyze.sql
\ir maintenance/analyze_tables.sql
\ir maintenance/tables_to_vacuum.sql
\ir maintenance/index_bloat.sql
\ir maintenance/rebuild_headroom.sql
\ir maintenance/refuse_rebuild.sql
\ir maintenance/rebuild_statement.sql
\ir maintenance/invalid_indexes.sql
\ir maintenance/bloated_indexes.sql
-- Rollups: what is due, how it is done, how far it is.
\ir maintenance/stale_rollup_hours.sql
\ir maintenance/refresh_rollups.sql
\ir maintenance/rollup_health.sql
-- Numbers for the exporter.
\ir maintenance/months_between.sql
\ir maintenance/partition_health.sql

-- A procedure that commits cannot be SECURITY DEFINER, its steps can: they run as gth_scheduler, which sees every row and has the
-- owner's rights. So an operator can call the procedures without either, and no step needs a superuser.
SET LOCAL ROLE gth_scheduler;
\ir maintenance/missing_partitions.sql
\ir maintenance/leftover_exclusions.sql
\ir maintenance/attach_partition.sql
\ir maintenance/prepare_with_keys.sql
\ir maintenance/note_partition_maintenance.sql
\ir maintenance/exclude_from_default.sql
\ir maintenance/validate_exclusion.sql
\ir maintenance/readmit_to_default.sql
\ir maintenance/remove_partition.sql
\ir maintenance/purge_batch.sql
\ir maintenance/erase_user.sql
\ir maintenance/analyze_table.sql
\ir maintenance/rollup_horizon.sql
\ir maintenance/refresh_rollup_hours.sql
\ir maintenance/finish_rollup.sql
\ir maintenance/cache_counts.sql
\ir maintenance/thread_state.sql
\ir maintenance/threads_to_prune.sql
\ir maintenance/prunable_namespaces.sql
\ir maintenance/prune_namespace.sql
\ir maintenance/erase_thread_batch.sql
\ir maintenance/langgraph_counts.sql
COMMIT;

BEGIN;
SET LOCAL ROLE gth_owner;
\ir maintenance/cache_stats.sql
\ir maintenance/langgraph_growth.sql
RESET ROLE;
\ir maintenance/grants.sql
COMMIT;

-- What goes wrong from here on is told, and no reason to keep anybody out: rows of a month that is missing go to the default partition.
\set ON_ERROR_STOP off
CALL public.create_monthly_partitions();
\if :ERROR
    \warn 'maintenance.sql is loaded, but months could not all be made: the error above says why, CALL create_monthly_partitions() tries again'
\endif

-- Development data is looked at at once; a real database's rollup is filled by the scheduler, however long that takes.
SELECT EXISTS (SELECT FROM public.tenants WHERE is_demo) AS gth_has_demo \gset
\if :gth_has_demo
    CALL gth.refresh_rollups();
    \if :ERROR
        \warn 'maintenance.sql is loaded, but the rollup could not be filled: the error above says why, CALL gth.refresh_rollups() tries again'
    \endif
\endif
\set ON_ERROR_STOP on
