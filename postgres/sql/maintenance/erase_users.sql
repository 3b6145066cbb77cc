-- What the register says about each column, done to some users. Bookings stay for bookkeeping (GDPR art. 17(3)(b)), nameless.
CREATE OR REPLACE FUNCTION gth.erase_users(p_tenant_ids uuid[], p_user_ids uuid[])
RETURNS bigint
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_step   record;
    v_erased bigint;
    v_kept   text;
BEGIN
    PERFORM gth.require_maintenance_rights();
    SELECT string_agg(format('%s.%I', c.table_name, c.column_name), ', ') INTO v_kept FROM gth.unregistered_columns() AS c;
    IF v_kept IS NOT NULL THEN
        RAISE WARNING 'not in the register of personal data, so not erased unless their row is: %', v_kept
            USING HINT = 'Say in gth.personal_data_column what these columns hold and how it goes, then erase again.';
    END IF;
    -- First of all: among the addresses in use somebody may have taken the one that takes the place of theirs.
    UPDATE public.users AS u
    SET deleted_at = now()
    FROM unnest(p_tenant_ids, p_user_ids) AS e (tenant_id, id)
    WHERE u.tenant_id = e.tenant_id AND u.id = e.id AND u.deleted_at IS NULL;
    FOR v_step IN SELECT * FROM gth.erasure_steps() LOOP
        EXECUTE v_step.statement USING p_tenant_ids, p_user_ids;
    END LOOP;
    -- the latest erasure counts: files that were written before it are gone through
    UPDATE public.users AS u
    SET erased_at = now()
    FROM unnest(p_tenant_ids, p_user_ids) AS e (tenant_id, id)
    WHERE u.tenant_id = e.tenant_id AND u.id = e.id;
    GET DIAGNOSTICS v_erased = ROW_COUNT;
    RETURN v_erased;
END
$$;
COMMENT ON FUNCTION gth.erase_users(uuid[], uuid[]) IS
'Erases users (two arrays of one length: tenants and ids): deletes or empties everything about them as the register says.';
