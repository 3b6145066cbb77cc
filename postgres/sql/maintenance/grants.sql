-- Who may call what. gth_scheduler has the owner's rights; an operator calls the procedures, whose steps run as gth_scheduler;
-- exporter and analysts read numbers.
GRANT SELECT ON
gth.partition_health, gth.cache_stats, gth.langgraph_growth, gth.partition_policy, gth.detached_partition, gth.retention_policy
TO gth_exporter, gth_admin, gth_readonly;
GRANT EXECUTE ON FUNCTION
gth.partitions(regclass), gth.months_elsewhere(regclass), gth.months_between(timestamptz, timestamptz), gth.cache_counts(), gth.langgraph_counts()
TO gth_exporter, gth_admin, gth_readonly;

GRANT SELECT ON gth.rollup_state, gth.rollup_health TO gth_exporter, gth_admin, gth_readonly;
GRANT EXECUTE ON PROCEDURE gth.refresh_rollups(timestamptz, bigint) TO gth_admin;
GRANT EXECUTE ON FUNCTION
gth.rollup_horizon(), gth.stale_rollup_hours(timestamptz), gth.refresh_rollup_hours(timestamptz[]), gth.finish_rollup(timestamptz)
TO gth_admin;

GRANT SELECT ON gth.maintained_tables, gth.langgraph_versions TO gth_admin;
GRANT EXECUTE ON PROCEDURE
public.create_monthly_partitions(integer), public.cleanup_expired_cache(bigint), public.gdpr_purge_old_data(bigint),
gth.analyze_tables(integer), gth.require_autocommit(text), gth.yield_to_load(),
gth.add_partition(regclass, timestamptz, bigint, bigint, jsonb), gth.add_missing_partitions(regclass, text, integer, bigint),
gth.drain_default_partition(regclass, bigint), gth.fill_partition_gaps(regclass, integer),
gth.exclude_month(regclass, timestamptz, bigint), gth.prepare_month(regclass, timestamptz, bigint),
gth.readmit_month(regclass, timestamptz),
gth.apply_partition_retention(uuid, bigint, text[]), gth.purge_policy(uuid, text, bigint, text),
gth.prune_checkpoints(integer, interval, bigint), gth.prune_thread(uuid, text, integer, interval, bigint),
gth.prune_thread_batches(uuid, text, integer, timestamptz, bigint, text),
gth.erase_user(uuid, uuid), gth.erase_thread(uuid, text, bigint), gth.sweep_store(bigint), gth.trim_job_history(bigint)
TO gth_admin;
GRANT EXECUTE ON FUNCTION
gth.pause_job(text, text, text), gth.resume_job(text), gth.request_job(text, text),
gth.missing_partitions(regclass), gth.attach_partition(regclass, timestamptz, integer),
gth.prepare_with_keys(regclass, timestamptz),
gth.back_off(integer), gth.note_partition_maintenance(), gth.exclude_from_default(regclass, timestamptz),
gth.validate_exclusion(regclass, timestamptz), gth.readmit_to_default(regclass, timestamptz), gth.leftover_exclusions(regclass),
gth.expired_partitions(), gth.remove_partition(uuid, regclass),
gth.purge_targets(text), gth.purge_batch(uuid, text, regclass, timestamptz, jsonb),
gth.tables_to_analyze(), gth.analyze_table(regclass),
gth.threads_to_prune(integer, uuid, text, integer), gth.thread_state(uuid, text, timestamptz),
gth.prunable_namespaces(uuid, text, integer), gth.require_positive(text, integer), gth.require_read_committed(text), gth.is_ours(regclass),
gth.prune_namespace(uuid, text, text, integer, timestamptz, integer, text[]), gth.erase_thread_batch(uuid, text, integer)
TO gth_admin;
