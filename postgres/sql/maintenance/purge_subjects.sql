-- One subject's trouble must not keep the others from going, of whatever tenant they are: what fails is halved until it is alone.
CREATE OR REPLACE FUNCTION gth.purge_subjects(
    p_statement text,
    p_table regclass,
    p_tenant_ids uuid[],
    p_ids text[],
    INOUT failed jsonb,
    OUT done bigint
)
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_count   CONSTANT integer := coalesce(cardinality(p_ids), 0);
    v_half    CONSTANT integer := v_count / 2;
    v_subject CONSTANT text := concat_ws(' ', p_table, p_tenant_ids[1], p_ids[1]);
BEGIN
    IF v_count = 0 THEN
        done := 0;
        RETURN;
    END IF;
    EXECUTE p_statement INTO done USING p_tenant_ids, p_ids;
    -- somebody's deferred key would otherwise fail at COMMIT, and end the whole run
    SET CONSTRAINTS ALL IMMEDIATE;
EXCEPTION
    WHEN OTHERS THEN
        -- no subject's doing: a right, a deadlock, resources, a disk
        IF SQLSTATE = '42501' OR left(SQLSTATE, 2) IN ('40', '53', '58') THEN
            RAISE;
        END IF;
        IF v_count = 1 THEN
            RAISE WARNING '% cannot go: %', v_subject, SQLERRM;
            failed := failed || jsonb_build_object(v_subject, SQLERRM);
            done := 0;
            RETURN;
        END IF;
        SELECT s.failed, s.done INTO failed, done
        FROM gth.purge_subjects(p_statement, p_table, p_tenant_ids[:v_half], p_ids[:v_half], failed) AS s;
        SELECT s.failed, purge_subjects.done + s.done INTO failed, done
        FROM gth.purge_subjects(p_statement, p_table, p_tenant_ids[v_half + 1:], p_ids[v_half + 1:], failed) AS s;
END
$$;
COMMENT ON FUNCTION gth.purge_subjects(text, regclass, uuid[], text[], jsonb) IS
'Runs a statement, which returns a number, for subjects (two arrays of one length: tenants, which may be NULL, and ids or ctids) '
'and returns the sum for all but those that fail: each of these is a warning, and its error joins failed under its name.';
