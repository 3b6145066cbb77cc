-- The context's functions as this release has them, and the hot paths that begin with it. -v gth_context=plain|signed says
-- whether gth_app's context must be signed; without it everything stays as it is, and begins as plain. One transaction: at
-- no moment is a signed database open to a context that is not.
\getenv gth_context_key GTH_CONTEXT_KEY
\getenv gth_context_key_previous GTH_CONTEXT_KEY_PREVIOUS
SELECT to_regprocedure('gth.context_mode()') IS NOT NULL AS gth_context_known \gset
\set gth_context_installed plain
\if :gth_context_known
    SELECT gth.context_mode() AS gth_context_installed \gset
\endif
\if :{?gth_context}
\else
    \set gth_context :gth_context_installed
\endif
\if :{?gth_tenancy}
    \set gth_context_tenancy :gth_tenancy
\else
    \set gth_context_tenancy unchanged
\endif

BEGIN;
SET LOCAL client_min_messages = warning;
-- A key that is written below stays out of the log.
SET LOCAL log_statement = 'none';
SET LOCAL log_min_duration_statement = -1;
SET LOCAL log_min_error_statement = 'panic';
SELECT
    set_config('gth.context', :'gth_context', true) AS gth_context,
    set_config('gth.context_tenancy', :'gth_context_tenancy', true) AS gth_context_tenancy,
    :'gth_context' = 'signed' AS gth_context_is_signed \gset
\ir context/check.sql

\if :gth_context_is_signed
    -- An operator speaks for any tenant, signed or not; the owner, in whose name tokens are checked, must be able to.
    GRANT SET ON PARAMETER backtrace_functions TO gth_owner, gth_admin;
\endif
SET LOCAL ROLE gth_owner;
\ir ../schema/context.sql
\ir context/key.sql
\ir context/write_key.sql
\if :gth_context_is_signed
    \ir context/signed.sql
    \ir context/carrier.sql
    SELECT gth.require_context_key() AS gth_context_key_found \gset
    -- Of a table it knows to be small, the planner reads the page and not the index.
    ANALYZE gth.context_key;
\endif
\ir ../schema/append_message.sql
\ir ../schema/conversation_tail.sql
\ir ../schema/cached_search.sql

-- Here and not with the other grants: the hot paths and the policies call them from the next moment on, and applications the lookups.
GRANT EXECUTE ON FUNCTION
gth.context_mode(), gth.carried_tenant_id(), gth.compare_carrier(), gth.refuse_no_tenant(), gth.scope_tenant_id(),
gth.store_context(uuid, uuid, text), gth.enter_user_context(uuid, uuid), gth.enter_tenant_context(uuid)
TO gth_app, gth_admin, gth_readonly;
GRANT EXECUTE ON FUNCTION
gth.set_signed_context(text),
gth.cached_flight_search(uuid, text, integer), gth.cached_hotel_search(uuid, text, integer)
TO gth_app, gth_admin;
\if :gth_context_is_signed
    GRANT EXECUTE ON FUNCTION gth.refuse_context(), gth.enter_wider_context(uuid, uuid) TO gth_app, gth_admin, gth_readonly;
\endif
COMMIT;
