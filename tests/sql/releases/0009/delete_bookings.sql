-- A booking takes its parts along by its keys, all but tickets: no key deletes those. A ticket can be of another booking's traveller, who
-- stays as long as that ticket is kept.
CREATE OR REPLACE FUNCTION gth.delete_bookings(p_age name, p_cutoff timestamptz, p_limit integer)
RETURNS bigint
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    v_tenants  uuid[];
    v_bookings uuid[];
    v_deleted  bigint;
BEGIN
    EXECUTE format(
        'WITH due AS (
            SELECT t.tenant_id, t.id FROM public.bookings AS t
            WHERE t.%1$I < $1
                AND %2$s
                AND NOT EXISTS (
                    SELECT FROM public.booking_travellers AS p
                    INNER JOIN public.flight_tickets AS k ON k.tenant_id = p.tenant_id AND k.traveller_id = p.id
                    INNER JOIN public.flight_bookings AS f ON f.tenant_id = k.tenant_id AND f.id = k.flight_booking_id
                    INNER JOIN public.booking_items AS i ON i.tenant_id = f.tenant_id AND i.id = f.booking_item_id
                    INNER JOIN public.bookings AS b ON b.tenant_id = i.tenant_id AND b.id = i.booking_id
                    WHERE p.tenant_id = t.tenant_id AND p.booking_id = t.id AND b.%1$I >= $1
                )
            LIMIT $2
            FOR UPDATE OF t SKIP LOCKED
        )
        SELECT array_agg(tenant_id), array_agg(id) FROM due',
        p_age, gth.hold_condition('public.bookings')
    ) INTO v_tenants, v_bookings USING p_cutoff, p_limit;
    DELETE FROM public.flight_tickets AS k
    USING (
        SELECT p.tenant_id, t.id
        FROM unnest(v_tenants, v_bookings) AS d (tenant_id, id)
        INNER JOIN public.booking_travellers AS p ON p.tenant_id = d.tenant_id AND p.booking_id = d.id
        INNER JOIN public.flight_tickets AS t ON t.tenant_id = p.tenant_id AND t.traveller_id = p.id
        UNION
        SELECT i.tenant_id, t.id
        FROM unnest(v_tenants, v_bookings) AS d (tenant_id, id)
        INNER JOIN public.booking_items AS i ON i.tenant_id = d.tenant_id AND i.booking_id = d.id
        INNER JOIN public.flight_bookings AS f ON f.tenant_id = i.tenant_id AND f.booking_item_id = i.id
        INNER JOIN public.flight_tickets AS t ON t.tenant_id = f.tenant_id AND t.flight_booking_id = f.id
    ) AS e
    WHERE k.tenant_id = e.tenant_id AND k.id = e.id;
    DELETE FROM public.bookings AS b
    USING unnest(v_tenants, v_bookings) AS d (tenant_id, id)
    WHERE b.tenant_id = d.tenant_id AND b.id = d.id;
    GET DIAGNOSTICS v_deleted = ROW_COUNT;
    RETURN v_deleted;
END
$$;
COMMENT ON FUNCTION gth.delete_bookings(name, timestamptz, integer) IS
'Deletes at most so many bookings, with their parts and tickets, whose age column lies before the cutoff; not one of whose travellers '
'another booking, kept longer, has a ticket.';
