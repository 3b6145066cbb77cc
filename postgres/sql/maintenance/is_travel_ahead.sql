-- Whether a booking's journey ends at or after a time. A booking without segments and stays has none ahead.
CREATE OR REPLACE FUNCTION gth.is_travel_ahead(p_tenant_id uuid, p_booking_id uuid, p_time timestamptz)
RETURNS boolean
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
    SELECT EXISTS (
        SELECT
        FROM public.booking_items AS i
        INNER JOIN public.flight_bookings AS f ON f.tenant_id = i.tenant_id AND f.booking_item_id = i.id
        INNER JOIN public.flight_slices AS s ON s.tenant_id = f.tenant_id AND s.flight_booking_id = f.id
        INNER JOIN public.flight_segments AS g ON g.tenant_id = s.tenant_id AND g.flight_slice_id = s.id
        WHERE i.tenant_id = p_tenant_id AND i.booking_id = p_booking_id AND g.arrival_at >= p_time
    ) OR EXISTS (
        SELECT
        FROM public.booking_items AS i
        INNER JOIN public.hotel_bookings AS h ON h.tenant_id = i.tenant_id AND h.booking_item_id = i.id
        WHERE i.tenant_id = p_tenant_id AND i.booking_id = p_booking_id AND h.check_out_on >= p_time
    )
$$;
COMMENT ON FUNCTION gth.is_travel_ahead(uuid, uuid, timestamptz) IS
'True when a flight of the booking arrives, or a stay ends, at or after the time.';
