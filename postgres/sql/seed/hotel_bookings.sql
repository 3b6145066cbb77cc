-- hotel_bookings: from the day a flight lands, or the day that was asked for.
INSERT INTO hotel_bookings (
    tenant_id, id, booking_item_id, user_id, provider_hotel_id, hotel_name, city, country_code, time_zone, latitude, longitude,
    check_in_on, check_out_on, room_name, room_count, adult_count, child_count, board_basis, confirmation_number,
    free_cancellation_until, created_at, updated_at
)
SELECT
    b.tenant_id, pg_temp.id_at(b.created_at, b.key || 'hotel'), b.hotel_item_id, b.user_id,
    h.hotel_id, h.name, h.city, h.country_code, h.time_zone, h.latitude, h.longitude,
    b.lands_on, b.lands_on + b.nights,
    pg_temp.pick(b.key || 'room', '{Double room,Twin room,Superior double,Junior suite,Family room}'),
    b.rooms, b.adults, b.children, b.board_basis,
    CASE WHEN b.booked_at IS NOT NULL THEN pg_temp.code(b.key || 'confirmation', 9) END,
    CASE
        WHEN pg_temp.unit(b.key || 'free cancellation') < 0.7
            THEN (b.lands_on - 2 + time '18:00') AT TIME ZONE h.time_zone
    END,
    b.created_at, coalesce(b.cancelled_at, b.created_at)
FROM seed_booking AS b
INNER JOIN seed_hotel AS h ON h.hotel_id = b.hotel_id
WHERE b.hotel_item_id IS NOT NULL;
