-- When a booking's journey is over stands in the segments and the stays. No row of theirs may be an error here, which would stop every
-- purge: a date reaches further than a time, and a zone may be gone from the system's list; it then counts as the westernmost.
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
        SELECT
            (least(h.check_out_on, date '9999-12-30') + 1)::timestamp
            AT TIME ZONE CASE WHEN gth.is_time_zone(h.time_zone) THEN h.time_zone ELSE 'Etc/GMT+12' END
        FROM public.booking_items AS i
        INNER JOIN public.hotel_bookings AS h ON h.tenant_id = i.tenant_id AND h.booking_item_id = i.id
        WHERE i.tenant_id = p_tenant_id AND i.booking_id = p_booking_id
    ) AS e (ends_at)
$$;
COMMENT ON FUNCTION gth.travel_end(uuid, uuid) IS
'When the last flight of the booking arrives or the day of departure of its last stay ends, where the hotel is; NULL for one without '
'segments and stays.';
