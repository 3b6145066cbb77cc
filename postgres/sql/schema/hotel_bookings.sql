-- Hotel stays.
CREATE TABLE hotel_bookings (
    tenant_id uuid NOT NULL DEFAULT gth.current_tenant_id(),
    id uuid NOT NULL DEFAULT gth.uuid_v7(),
    booking_item_id uuid NOT NULL,
    user_id uuid NOT NULL,
    item_kind text NOT NULL DEFAULT 'hotel',
    provider_hotel_id text NOT NULL,
    hotel_name text NOT NULL,
    city text NOT NULL,
    country_code text NOT NULL,
    time_zone text NOT NULL,
    latitude double precision,
    longitude double precision,
    check_in_on date NOT NULL,
    check_out_on date NOT NULL,
    room_name text,
    room_count smallint NOT NULL DEFAULT 1,
    adult_count smallint NOT NULL DEFAULT 1,
    child_count smallint NOT NULL DEFAULT 0,
    board_basis text NOT NULL DEFAULT 'room_only',
    confirmation_number text,
    free_cancellation_until timestamptz,
    guest_request text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT hotel_bookings_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT hotel_bookings_tenant_id_booking_item_id_key UNIQUE (tenant_id, booking_item_id),
    CONSTRAINT hotel_bookings_tenant_id_booking_item_id_fkey
    FOREIGN KEY (tenant_id, booking_item_id, user_id, item_kind)
    REFERENCES booking_items (tenant_id, id, user_id, kind) ON DELETE CASCADE,
    CONSTRAINT hotel_bookings_country_code_fkey FOREIGN KEY (country_code) REFERENCES countries (code),
    CONSTRAINT hotel_bookings_item_kind_check CHECK (item_kind = 'hotel'),
    CONSTRAINT hotel_bookings_time_zone_check CHECK (gth.is_time_zone(time_zone)),
    CONSTRAINT hotel_bookings_latitude_check CHECK (latitude BETWEEN -90 AND 90),
    CONSTRAINT hotel_bookings_longitude_check CHECK (longitude BETWEEN -180 AND 180),
    CONSTRAINT hotel_bookings_check_out_on_check CHECK (check_out_on > check_in_on),
    CONSTRAINT hotel_bookings_room_count_check CHECK (room_count > 0),
    CONSTRAINT hotel_bookings_adult_count_check CHECK (adult_count > 0),
    CONSTRAINT hotel_bookings_child_count_check CHECK (child_count >= 0),
    CONSTRAINT hotel_bookings_board_basis_check
    CHECK (board_basis IN ('room_only', 'breakfast', 'half_board', 'full_board', 'all_inclusive')),
    CONSTRAINT hotel_bookings_provider_hotel_id_length_check CHECK (length(provider_hotel_id) <= 255),
    CONSTRAINT hotel_bookings_hotel_name_length_check CHECK (length(hotel_name) <= 255),
    CONSTRAINT hotel_bookings_city_length_check CHECK (length(city) <= 255),
    CONSTRAINT hotel_bookings_room_name_length_check CHECK (length(room_name) <= 255),
    CONSTRAINT hotel_bookings_confirmation_number_length_check CHECK (length(confirmation_number) <= 255),
    CONSTRAINT hotel_bookings_guest_request_length_check CHECK (length(guest_request) <= 10000),
    CONSTRAINT hotel_bookings_times_check CHECK (
        isfinite(check_in_on) AND isfinite(check_out_on) AND isfinite(free_cancellation_until)
        AND isfinite(created_at) AND isfinite(updated_at)
    )
);
-- Who arrives in a period.
CREATE INDEX hotel_bookings_tenant_id_check_in_on_idx ON hotel_bookings (tenant_id, check_in_on);
-- Erasure of one user, and whether somebody who is erased is named again.
CREATE INDEX hotel_bookings_tenant_id_user_id_idx ON hotel_bookings (tenant_id, user_id);

CREATE TRIGGER hotel_bookings_user BEFORE INSERT ON hotel_bookings
FOR EACH ROW EXECUTE FUNCTION gth.inherit_user('booking_items', 'booking_item_id');
CREATE TRIGGER hotel_bookings_touch BEFORE UPDATE ON hotel_bookings
FOR EACH ROW EXECUTE FUNCTION gth.touch_row();
CREATE TRIGGER hotel_bookings_context BEFORE INSERT OR UPDATE OR DELETE ON hotel_bookings
FOR EACH STATEMENT EXECUTE FUNCTION gth.require_context_to_write();

COMMENT ON TABLE hotel_bookings IS 'The hotel stay of a booking item.';
COMMENT ON COLUMN hotel_bookings.booking_item_id IS 'Item this is the detail of.';
COMMENT ON COLUMN hotel_bookings.user_id IS 'User of the booking, filled from the item.';
COMMENT ON COLUMN hotel_bookings.item_kind IS 'Always hotel: the foreign key checks that the item is one.';
COMMENT ON COLUMN hotel_bookings.provider_hotel_id IS 'The provider''s identifier of the hotel.';
COMMENT ON COLUMN hotel_bookings.hotel_name IS 'Name of the hotel.';
COMMENT ON COLUMN hotel_bookings.city IS 'City of the hotel.';
COMMENT ON COLUMN hotel_bookings.country_code IS 'Country of the hotel, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN hotel_bookings.time_zone IS 'IANA zone of the hotel: its dates are meant there.';
COMMENT ON COLUMN hotel_bookings.latitude IS 'Degrees north, WGS 84.';
COMMENT ON COLUMN hotel_bookings.longitude IS 'Degrees east, WGS 84.';
COMMENT ON COLUMN hotel_bookings.check_in_on IS 'First night, local date.';
COMMENT ON COLUMN hotel_bookings.check_out_on IS 'Day of departure, local date.';
COMMENT ON COLUMN hotel_bookings.room_name IS 'Kind of room, as the provider calls it.';
COMMENT ON COLUMN hotel_bookings.room_count IS 'Rooms.';
COMMENT ON COLUMN hotel_bookings.adult_count IS 'Adults.';
COMMENT ON COLUMN hotel_bookings.child_count IS 'Children.';
COMMENT ON COLUMN hotel_bookings.board_basis IS 'room_only, breakfast, half_board, full_board or all_inclusive.';
COMMENT ON COLUMN hotel_bookings.confirmation_number IS 'The hotel''s own number.';
COMMENT ON COLUMN hotel_bookings.free_cancellation_until IS 'Until when cancelling costs nothing; NULL when it never does, or is not said.';
COMMENT ON COLUMN hotel_bookings.guest_request IS 'What the guest asked for, in their words.';
