-- LangGraph's primary keys have no tenant, so an upsert can meet another tenant's row. PostgreSQL refuses it by the
-- policy; but releases before the fix of 2026 asked ON CONFLICT … WHERE first, of a row that is not the asker's: an error in
-- that condition tells what is in it. Where the server still does so, a trigger refuses such a key before it is met.
-- What a server does is tried out here, at every start: an update of PostgreSQL brings or removes the triggers.
BEGIN;
SET LOCAL client_min_messages = warning;

CREATE OR REPLACE FUNCTION gth.refuse_taken_key()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    -- The key's columns, from the primary key itself.
    v_same  text;
    v_key   text;
    v_taken boolean;
BEGIN
    -- Before the key is looked up: whoever guesses which tenant has it gets one answer, right or wrong. Refused and not left
    -- to the policy, which has asked once for a statement that may have dropped its context since.
    IF NEW.tenant_id IS DISTINCT FROM gth.current_tenant_id() THEN
        RAISE EXCEPTION 'new row violates row-level security policy for table "%"', TG_TABLE_NAME
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT
        string_agg(format('t.%1$I = $1.%1$I', a.attname), ' AND '),
        string_agg(format('$1.%I', a.attname), ', ' ORDER BY a.attnum)
    INTO v_same, v_key
    FROM pg_index AS i
    CROSS JOIN LATERAL unnest(i.indkey) AS k (attnum)
    INNER JOIN pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
    WHERE i.indrelid = TG_RELID AND i.indisprimary;
    -- Whoever inserts this key at this moment has committed before the table is asked. The whole key, for which the INSERT
    -- would wait as well: with a lock for a thread or namespace, batches of a tenant in another order would deadlock.
    EXECUTE format('SELECT pg_advisory_xact_lock(hashtextextended(ROW(%s)::text, %s))', v_key, TG_RELID::bigint) USING NEW;
    EXECUTE format('SELECT EXISTS (SELECT FROM %s AS t WHERE %s AND t.tenant_id <> $1.tenant_id)', TG_RELID::regclass, v_same)
        INTO v_taken USING NEW;
    IF v_taken THEN
        RAISE EXCEPTION 'new row violates row-level security policy for table "%"', TG_TABLE_NAME
            USING ERRCODE = 'insufficient_privilege',
                  HINT = 'Its key is taken. Begin namespaces of the store with the tenant''s id, and let threads have random ids.';
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION gth.refuse_taken_key() IS
'BEFORE INSERT: refuses a key that is another tenant''s, where the server would ask a condition of that row first.';

-- Only gth_scheduler, which owns what goes past row security, sees that a key is another tenant's.
ALTER FUNCTION gth.refuse_taken_key() OWNER TO gth_scheduler;
REVOKE ALL ON FUNCTION gth.refuse_taken_key() FROM PUBLIC;
-- Who makes the triggers, not who meets them.
GRANT EXECUTE ON FUNCTION gth.refuse_taken_key() TO gth_owner;

SET LOCAL ROLE gth_owner;
CREATE OR REPLACE FUNCTION gth.taken_key_triggers(
    OUT table_oid regclass, OUT trigger_name text, OUT definition text, OUT is_there boolean, OUT is_right boolean
)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT c.oid, d.trigger_name, d.definition, t.oid IS NOT NULL,
        t.oid IS NOT NULL AND t.tgenabled IN ('O', 'A') AND pg_get_triggerdef(t.oid) = d.definition
    FROM (VALUES ('checkpoints'), ('checkpoint_blobs'), ('checkpoint_writes'), ('store')) AS k (table_name)
    -- by its name in the catalogue: who asks the audit may not use the schema
    INNER JOIN pg_namespace AS n ON n.nspname = 'langgraph'
    INNER JOIN pg_class AS c ON c.relnamespace = n.oid AND c.relname = k.table_name
    CROSS JOIN LATERAL (
        SELECT
            k.table_name || '_taken',
            -- as PostgreSQL prints it
            format(
                'CREATE TRIGGER %1$s_taken BEFORE INSERT ON langgraph.%1$s FOR EACH ROW '
                'WHEN (row_security_active(''langgraph.%1$s''::text)) EXECUTE FUNCTION gth.refuse_taken_key()',
                k.table_name
            )
    ) AS d (trigger_name, definition)
    LEFT JOIN pg_trigger AS t ON t.tgrelid = c.oid AND t.tgname = d.trigger_name
$$;
COMMENT ON FUNCTION gth.taken_key_triggers() IS
'The triggers with gth.refuse_taken_key(): what each must be, whether it is there, and whether it is that and enabled.';
RESET ROLE;

-- A row that its owner may not see, and an upsert that meets it: which of the two errors comes first?
CREATE TEMPORARY TABLE gth_upsert (id integer PRIMARY KEY, zero integer, seen boolean) ON COMMIT DROP;
INSERT INTO gth_upsert VALUES (1, 0, false);
ALTER TABLE gth_upsert OWNER TO gth_owner;
ALTER TABLE gth_upsert ENABLE ROW LEVEL SECURITY;
ALTER TABLE gth_upsert FORCE ROW LEVEL SECURITY;
CREATE POLICY gth_upsert_all_seen ON gth_upsert USING (seen);
DO $$
DECLARE
    v_is_asked_first boolean;
    v_statement      text;
BEGIN
    SET LOCAL ROLE gth_owner;
    BEGIN
        INSERT INTO pg_temp.gth_upsert AS u VALUES (1, 1, true)
        ON CONFLICT (id) DO UPDATE SET seen = true WHERE 1 / u.zero = 1;
    EXCEPTION
        WHEN division_by_zero THEN
            v_is_asked_first := true;
        WHEN insufficient_privilege THEN
            v_is_asked_first := false;
    END;
    -- For the audit, which can try nothing out.
    EXECUTE format(
        'CREATE OR REPLACE FUNCTION gth.policy_first_since() RETURNS integer LANGUAGE sql STABLE RETURN %s',
        CASE WHEN v_is_asked_first THEN 'NULL::integer' ELSE current_setting('server_version_num') END
    );
    -- Only what differs: each of these locks out the table's writers, and this runs on every start of a busy system.
    FOR v_statement IN
        SELECT CASE
            WHEN v_is_asked_first THEN replace(t.definition, 'CREATE TRIGGER', 'CREATE OR REPLACE TRIGGER')
            ELSE format('DROP TRIGGER %I ON %s', t.trigger_name, t.table_oid)
        END
        FROM gth.taken_key_triggers() AS t
        WHERE CASE WHEN v_is_asked_first THEN NOT t.is_right ELSE t.is_there END
    LOOP
        EXECUTE v_statement;
    END LOOP;
END
$$;
COMMENT ON FUNCTION gth.policy_first_since() IS
'Version of the server (server_version_num) that was seen to ask the policy before ON CONFLICT … WHERE; NULL: it asked the condition first.';
COMMIT;
