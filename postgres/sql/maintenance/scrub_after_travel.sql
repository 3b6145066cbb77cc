-- Wishes and birth dates are needed until the journey is over. When it is over stands in the segments and the stays; one
-- that was cancelled ended then.
-- As an earlier release had it: nothing calls it any more.
SELECT 'DROP FUNCTION gth.scrub_after_travel(text, timestamptz, integer)'
WHERE to_regprocedure('gth.scrub_after_travel(text, timestamptz, integer)') IS NOT NULL \gexec

CREATE OR REPLACE FUNCTION gth.scrub_after_travel(
    p_policy text,
    p_cutoff timestamptz,
    p_limit integer,
    INOUT failed jsonb,
    OUT done bigint
)
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    v_part record;
    v_rows tid[];
BEGIN
    done := 0;
    FOR v_part IN
        SELECT
            c.oid::regclass AS part,
            CASE c.relname
                WHEN 'bookings' THEN 't.id'
                WHEN 'booking_travellers' THEN 't.booking_id'
                ELSE 'i.booking_id'
            END AS booking_id,
            CASE c.relname
                WHEN 'hotel_bookings'
                    THEN 'INNER JOIN public.booking_items AS i ON i.tenant_id = t.tenant_id AND i.id = t.booking_item_id'
                ELSE ''
            END AS path,
            string_agg(format('%I = %s', s.column_name, s.value), ', ') AS assignments,
            string_agg(format('t.%I IS DISTINCT FROM %s', s.column_name, s.value), ' OR ') AS unscrubbed
        FROM pg_class AS c
        CROSS JOIN LATERAL gth.scrubbed_values(c.oid, p_policy) AS s
        WHERE c.relnamespace = 'public'::regnamespace AND c.relname IN ('bookings', 'booking_travellers', 'hotel_bookings')
        GROUP BY c.oid, c.relname
    LOOP
        EXECUTE format(
            'WITH due AS (
                SELECT t.ctid AS place
                FROM ONLY %1$s AS t %2$s
                WHERE t.created_at < $1
                    AND (%3$s)
                    AND NOT $3 ? concat_ws('' '', %1$L, t.ctid)
                    AND %4$s
                    AND NOT EXISTS (
                        SELECT FROM public.bookings AS b
                        WHERE b.tenant_id = t.tenant_id
                            AND b.id = %5$s
                            AND CASE
                                WHEN b.status = ''cancelled'' THEN b.cancelled_at >= $1
                                ELSE gth.is_travel_ahead(b.tenant_id, b.id, $1)
                            END
                    )
                LIMIT $2
                FOR UPDATE OF t SKIP LOCKED
            )
            SELECT array_agg(place) FROM due',
            v_part.part, v_part.path, v_part.unscrubbed, gth.hold_condition(v_part.part), v_part.booking_id
        ) INTO v_rows USING p_cutoff, p_limit, failed;
        SELECT s.failed, scrub_after_travel.done + s.done INTO failed, done
        FROM gth.purge_subjects(
            gth.scrub_statement(v_part.part, v_part.assignments), v_part.part, NULL, v_rows::text[], failed
        ) AS s;
    END LOOP;
END
$$;
COMMENT ON FUNCTION gth.scrub_after_travel(text, timestamptz, integer, jsonb) IS
'Empties one retention policy''s columns of bookings, travellers and stays whose journey ended, or was cancelled, before the cutoff. '
'Passes over what failed before.';
