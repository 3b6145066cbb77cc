-- Wishes and birth dates are needed until the journey is over. When it is over stands in the segments and the stays; one
-- that was cancelled ended then.
CREATE OR REPLACE FUNCTION gth.scrub_after_travel(p_policy text, p_cutoff timestamptz, p_limit integer)
RETURNS bigint
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    v_part     record;
    v_rows     bigint;
    v_scrubbed bigint := 0;
BEGIN
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
            'UPDATE ONLY %1$s AS t
            SET %2$s
            WHERE t.ctid = ANY (ARRAY(
                SELECT t.ctid
                FROM ONLY %1$s AS t %3$s
                WHERE t.created_at < $1
                    AND (%4$s)
                    AND %5$s
                    AND NOT EXISTS (
                        SELECT FROM public.bookings AS b
                        WHERE b.tenant_id = t.tenant_id
                            AND b.id = %6$s
                            AND CASE
                                WHEN b.status = ''cancelled'' THEN b.cancelled_at >= $1
                                ELSE gth.is_travel_ahead(b.tenant_id, b.id, $1)
                            END
                    )
                LIMIT $2
                FOR UPDATE OF t SKIP LOCKED
            ))',
            v_part.part, v_part.assignments, v_part.path, v_part.unscrubbed, gth.hold_condition(v_part.part), v_part.booking_id
        ) USING p_cutoff, p_limit;
        GET DIAGNOSTICS v_rows = ROW_COUNT;
        v_scrubbed := v_scrubbed + v_rows;
    END LOOP;
    RETURN v_scrubbed;
END
$$;
COMMENT ON FUNCTION gth.scrub_after_travel(text, timestamptz, integer) IS
'Empties one retention policy''s columns of bookings, travellers and stays whose journey ended, or was cancelled, before the cutoff.';
