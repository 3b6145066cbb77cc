-- What came to nothing is no record for the books: no confirmation, nothing that a provider has confirmed or taken back, no ticket. Parts go
-- along by their keys.
-- As an earlier release had it: nothing calls it any more.
SELECT 'DROP FUNCTION gth.delete_unbooked(name, timestamptz, integer)'
WHERE to_regprocedure('gth.delete_unbooked(name, timestamptz, integer)') IS NOT NULL \gexec

CREATE OR REPLACE FUNCTION gth.delete_unbooked(
    p_age name,
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
    v_tenants  uuid[];
    v_bookings uuid[];
BEGIN
    EXECUTE format(
        'WITH due AS (
            SELECT t.tenant_id, t.id FROM public.bookings AS t
            WHERE t.%I < $1
                AND NOT $3 ? concat_ws('' '', ''public.bookings'', t.tenant_id, t.id)
                AND t.booked_at IS NULL
                AND %s
                AND NOT EXISTS (
                    SELECT
                    FROM public.booking_items AS i
                    LEFT JOIN public.flight_bookings AS f ON f.tenant_id = i.tenant_id AND f.booking_item_id = i.id
                    LEFT JOIN public.flight_tickets AS k ON k.tenant_id = f.tenant_id AND k.flight_booking_id = f.id
                    WHERE i.tenant_id = t.tenant_id
                        AND i.booking_id = t.id
                        AND (i.status IN (''confirmed'', ''cancelled'') OR k.id IS NOT NULL)
                )
                AND NOT EXISTS (
                    SELECT
                    FROM public.booking_travellers AS p
                    INNER JOIN public.flight_tickets AS k ON k.tenant_id = p.tenant_id AND k.traveller_id = p.id
                    WHERE p.tenant_id = t.tenant_id AND p.booking_id = t.id
                )
                AND NOT gth.is_travel_ahead(t.tenant_id, t.id, now())
            LIMIT $2
            FOR UPDATE OF t SKIP LOCKED
        )
        SELECT array_agg(tenant_id), array_agg(id) FROM due',
        p_age, gth.hold_condition('public.bookings')
    ) INTO v_tenants, v_bookings USING p_cutoff, p_limit, failed;
    SELECT s.failed, s.done INTO failed, done
    FROM gth.purge_subjects(
        'SELECT gth.delete_bookings($1, $2::uuid[])', 'public.bookings', v_tenants, v_bookings::text[], failed
    ) AS s;
END
$$;
COMMENT ON FUNCTION gth.delete_unbooked(name, timestamptz, integer, jsonb) IS
'Deletes at most so many bookings that were never confirmed, with their parts, whose age column lies before the cutoff and whose journey, if '
'any, is over. Passes over what failed before.';
