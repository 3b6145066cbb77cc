-- When a booking's journey is over stands in the segments and the stays.
CREATE OR REPLACE FUNCTION gth.travel_end(p_tenant_id uuid, p_booking_id uuid)
RETURNS timestamptz
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT max(e.ends_at)
    FROM (
        SELECT g.arrival_at
        FROM public.booking_items AS i
        INNER JOIN public.flight_bookings AS f ON f.tenant_id = i.tenant_id AND f.booking_item_id = i.id
        INNER JOIN public.flight_slices AS s ON s.tenant_id = f.tenant_id AND s.flight_booking_id = f.id
        INNER JOIN public.flight_segments AS g ON g.tenant_id = s.tenant_id AND g.flight_slice_id = s.id
        WHERE i.tenant_id = p_tenant_id AND i.booking_id = p_booking_id
        UNION ALL
        SELECT h.check_out_on::timestamp AT TIME ZONE 'UTC'
        FROM public.booking_items AS i
        INNER JOIN public.hotel_bookings AS h ON h.tenant_id = i.tenant_id AND h.booking_item_id = i.id
        WHERE i.tenant_id = p_tenant_id AND i.booking_id = p_booking_id
    ) AS e (ends_at)
$$;
COMMENT ON FUNCTION gth.travel_end(uuid, uuid) IS
'When the last flight of the booking arrives or its last stay ends, in UTC; NULL for one without segments and stays.';
