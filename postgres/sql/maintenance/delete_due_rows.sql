-- The plain case. By ctid and SKIP LOCKED: a batch waits for nobody, and what is locked now is due tomorrow as well.
-- Where an index has the rows by age, a batch begins where the one before it ended. What that one deleted is in table and index until
-- VACUUM: read again by every batch, 300,000 rows took minutes beside a long transaction, which keeps what was deleted from being marked.
-- As an earlier release had it: nothing calls it any more.
SELECT format('DROP FUNCTION %s', o.function)
FROM (
    VALUES
    (to_regprocedure('gth.delete_due_rows(regclass, name, timestamptz, integer)')),
    (to_regprocedure('gth.delete_due_rows(regclass, name, timestamptz, integer, timestamptz)'))
) AS o (function)
WHERE o.function IS NOT NULL \gexec

CREATE OR REPLACE FUNCTION gth.delete_due_rows(
    p_table regclass,
    p_age name,
    p_cutoff timestamptz,
    p_limit integer,
    INOUT reached timestamptz,
    INOUT failed jsonb,
    OUT done bigint
)
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    v_order  text := '';
    v_oldest timestamptz := '-infinity';
    v_latest timestamptz;
    v_rows   tid[];
BEGIN
    IF EXISTS (
        SELECT FROM pg_index AS i
        INNER JOIN pg_class AS c ON c.oid = i.indexrelid
        INNER JOIN pg_am AS m ON m.oid = c.relam AND m.amname = 'btree'
        INNER JOIN pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
        WHERE i.indrelid = p_table AND i.indisvalid AND a.attname = p_age
    ) THEN
        v_order := format('ORDER BY t.%I', p_age);
        v_oldest := reached;
    END IF;
    EXECUTE format(
        'WITH due AS (
            SELECT t.ctid AS place, t.%2$I AS age FROM ONLY %1$s AS t
            WHERE t.%2$I >= $1 AND t.%2$I < $2 AND NOT $4 ? concat_ws('' '', %1$L, t.ctid) AND %3$s
            %4$s
            LIMIT $3
            FOR UPDATE OF t SKIP LOCKED
        )
        SELECT array_agg(place), max(age) FROM due',
        p_table, p_age, gth.hold_condition(p_table), v_order
    ) INTO v_rows, v_latest USING v_oldest, p_cutoff, p_limit, failed;
    SELECT s.failed, s.done INTO failed, done
    FROM gth.purge_subjects(
        format(
            'WITH gone AS (DELETE FROM ONLY %s WHERE ctid = ANY ($2::tid[]) RETURNING 1) SELECT count(*) FROM gone', p_table
        ),
        p_table, NULL, v_rows::text[], failed
    ) AS s;
    reached := greatest(reached, v_latest);
END
$$;
COMMENT ON FUNCTION gth.delete_due_rows(regclass, name, timestamptz, integer, timestamptz, jsonb) IS
'Deletes at most so many rows of one table whose age column lies before the cutoff, and returns their number and the latest of their '
'ages: where the next batch begins. Passes over what failed before.';
