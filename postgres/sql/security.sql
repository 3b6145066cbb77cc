-- Who may do what: roles, row security, grants. Load it after schema.sql, as a superuser, as often as you like:
--   psql -U postgres -d global_travel_hub -f security.sql
--   psql … -v gth_app_password=… -v gth_readonly_password=… -v gth_admin_password=…   set passwords (none is in any file);
--     or GTH_APP_PASSWORD=… psql …, and so on, which other users of the machine do not see
--   psql … -v gth_tenancy=single      gth_app works in one default tenant without naming it (multi takes that back)
--   psql … -v gth_context=signed -v gth_context_key=…   gth_app's tenant, user and scope must be signed (plain takes that back)
\set ON_ERROR_STOP on

-- Is the schema here, and is it of this release?
\ir security/require_schema.sql
-- gth.role_settings(): the settings that roles have, and what is found beside them.
\ir security/role_settings.sql
-- The roles, and what a login role brings along.
\ir security/roles.sql
-- Passwords, where given.
\ir security/passwords.sql
-- Which of PostgreSQL's own functions are not for everybody.
\ir security/restricted_functions.sql
-- Which columns the application does not write.
\ir security/restricted_columns.sql
-- Who may connect, and who may use which schema.
\ir security/database.sql
-- gth.current_tenant_id() and its siblings, and the hot paths, as this release has them; plain contexts or signed ones.
\ir security/context.sql
-- What triggers call, as this release has it.
\ir security/triggers.sql
-- gth.protect_tenant_table(): row security of one table.
\ir security/protect_tenant_table.sql
-- Row security of every tenant table.
\ir security/policies.sql
-- No client drops the policies that are for it.
\ir security/refuse_drop_owned.sql
-- LangGraph's keys without a tenant: what a server that is not up to date lets an upsert ask.
\ir security/taken_keys.sql
-- What gth_app and gth_admin may do to which table.
\ir security/grants.sql
-- Which columns gth_readonly may read: the register of personal data decides.
\ir security/grants_readonly.sql
-- Which functions may be called.
\ir security/grants_functions.sql
-- What the pooler asks: passwords, and whether a standby should serve.
\ir security/pooler.sql
-- One tenant or many.
\ir security/tenancy.sql
-- gth.security_audit(): every deviation from all of this, as a row.
\ir security/audit_tables.sql
\ir security/audit_policies.sql
\ir security/audit_code.sql
\ir security/audit_roles.sql
\ir security/audit_public.sql
\ir security/audit.sql
