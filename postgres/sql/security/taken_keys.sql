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
    v_taken boolean;
BEGIN
    SELECT string_agg(format('t.%1$I = $1.%1$I', a.attname), ' AND ') INTO v_same
    FROM pg_index AS i
    CROSS JOIN LATERAL unnest(i.indkey) AS k (attnum)
    INNER JOIN pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
    WHERE i.indrelid = TG_RELID AND i.indisprimary;
    -- Whoever inserts keys of this thread or namespace at this moment has committed before the table is asked.
    PERFORM pg_advisory_xact_lock(TG_RELID::integer, hashtext(to_jsonb(NEW) ->> TG_ARGV[0]));
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
'BEFORE INSERT (first column of the key): refuses a key that is another tenant''s, where the server would ask a condition of that row first.';

-- Only gth_scheduler, which owns what goes past row security, sees that a key is another tenant's.
ALTER FUNCTION gth.refuse_taken_key() OWNER TO gth_scheduler;
REVOKE ALL ON FUNCTION gth.refuse_taken_key() FROM PUBLIC;
-- Who makes the triggers, not who meets them.
GRANT EXECUTE ON FUNCTION gth.refuse_taken_key() TO gth_owner;

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
    v_table          text;
    v_key            text;
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
    FOR v_table, v_key IN
        VALUES ('checkpoints', 'thread_id'), ('checkpoint_blobs', 'thread_id'), ('checkpoint_writes', 'thread_id'),
        ('store', 'prefix')
    LOOP
        IF v_is_asked_first = EXISTS (
            SELECT FROM pg_trigger
            WHERE tgrelid = format('langgraph.%I', v_table)::regclass AND tgname = v_table || '_taken'
        ) THEN
            CONTINUE;
        ELSIF v_is_asked_first THEN
            EXECUTE format(
                'CREATE TRIGGER %1$I BEFORE INSERT ON langgraph.%2$I FOR EACH ROW '
                'WHEN (row_security_active(%3$L)) EXECUTE FUNCTION gth.refuse_taken_key(%4$L)',
                v_table || '_taken', v_table, format('langgraph.%I', v_table), v_key
            );
        ELSE
            EXECUTE format('DROP TRIGGER %I ON langgraph.%I', v_table || '_taken', v_table);
        END IF;
    END LOOP;
END
$$;
COMMIT;
