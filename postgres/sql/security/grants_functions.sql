-- Which functions may be called. What a policy, a default or a check calls must be callable by whoever meets it.
BEGIN;
GRANT EXECUTE ON FUNCTION
gth.uuid_v7(),
gth.current_tenant_id(), gth.current_user_id(), gth.current_scope(), gth.has_tenant_scope(),
gth.require_tenant_id(), gth.require_context(),
gth.is_time_zone(text), gth.is_locale(text), gth.is_e164(text), gth.is_email(text),
gth.planned_month_start(), gth.planned_month_end(),
gth.resolve_local_time(text, timestamp, text, timestamptz),
gth.duration_bounds(), gth.histogram_percentile(bigint[], double precision)
TO gth_app, gth_admin, gth_readonly;

GRANT EXECUTE ON FUNCTION
gth.set_context(uuid, uuid), gth.set_tenant_scope(uuid),
gth.append_message(uuid, uuid, uuid, text, text, jsonb, text, integer, integer, integer, text, text),
gth.conversation_tail(uuid, uuid, uuid, integer)
TO gth_app, gth_admin;

-- gth.job_status calls it.
GRANT EXECUTE ON FUNCTION gth.job_lock_key(text) TO gth_admin, gth_exporter;
COMMIT;
