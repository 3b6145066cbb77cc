-- Flights: an order of slices (one direction of travel), each of segments (one take-off and landing).

CREATE TABLE flight_bookings (
    tenant_id uuid NOT NULL DEFAULT gth.current_tenant_id(),
    id uuid NOT NULL DEFAULT gth.uuid_v7(),
    booking_item_id uuid NOT NULL,
    user_id uuid NOT NULL,
    item_kind text NOT NULL DEFAULT 'flight',
    record_locator text,
    validating_carrier text,
    ticketing_deadline_at timestamptz,
    ticketed_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT flight_bookings_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT flight_bookings_tenant_id_id_user_id_key UNIQUE (tenant_id, id, user_id),
    CONSTRAINT flight_bookings_tenant_id_booking_item_id_key UNIQUE (tenant_id, booking_item_id),
    CONSTRAINT flight_bookings_tenant_id_booking_item_id_fkey
    FOREIGN KEY (tenant_id, booking_item_id, user_id, item_kind)
    REFERENCES booking_items (tenant_id, id, user_id, kind) ON DELETE CASCADE,
    CONSTRAINT flight_bookings_item_kind_check CHECK (item_kind = 'flight'),
    CONSTRAINT flight_bookings_record_locator_check CHECK (record_locator ~ '^[A-Z0-9]{5,13}$'),
    CONSTRAINT flight_bookings_validating_carrier_check CHECK (validating_carrier ~ '^[A-Z0-9]{2}$'),
    CONSTRAINT flight_bookings_times_check CHECK (
        isfinite(ticketing_deadline_at) AND isfinite(ticketed_at) AND isfinite(created_at)
        AND isfinite(updated_at)
    )
);
-- Looking a booking up by what the airline calls it: airlines use locators again, so not unique.
CREATE INDEX flight_bookings_tenant_id_record_locator_idx ON flight_bookings (tenant_id, record_locator);
-- Erasure of one user, and whether somebody who is erased is named again.
CREATE INDEX flight_bookings_tenant_id_user_id_idx ON flight_bookings (tenant_id, user_id);

CREATE TRIGGER flight_bookings_user BEFORE INSERT ON flight_bookings
FOR EACH ROW EXECUTE FUNCTION gth.inherit_user('booking_items', 'booking_item_id');
CREATE TRIGGER flight_bookings_touch BEFORE UPDATE ON flight_bookings
FOR EACH ROW EXECUTE FUNCTION gth.touch_row();
CREATE TRIGGER flight_bookings_context BEFORE INSERT OR UPDATE OR DELETE ON flight_bookings
FOR EACH STATEMENT EXECUTE FUNCTION gth.require_context_to_write();

COMMENT ON TABLE flight_bookings IS 'The flight order of a booking item.';
COMMENT ON COLUMN flight_bookings.booking_item_id IS 'Item this is the detail of.';
COMMENT ON COLUMN flight_bookings.user_id IS 'User of the booking, filled from the item.';
COMMENT ON COLUMN flight_bookings.item_kind IS 'Always flight: the foreign key checks that the item is one.';
COMMENT ON COLUMN flight_bookings.record_locator IS 'The airline''s booking code (PNR), 5 to 13 characters; not unique over time.';
COMMENT ON COLUMN flight_bookings.validating_carrier IS 'Airline on whose stock it is ticketed, IATA designator.';
COMMENT ON COLUMN flight_bookings.ticketing_deadline_at IS 'Until when it must be ticketed.';
COMMENT ON COLUMN flight_bookings.ticketed_at IS 'When the tickets were issued.';

CREATE TABLE flight_slices (
    tenant_id uuid NOT NULL DEFAULT gth.current_tenant_id(),
    id uuid NOT NULL DEFAULT gth.uuid_v7(),
    flight_booking_id uuid NOT NULL,
    user_id uuid NOT NULL,
    position smallint NOT NULL,
    origin_airport text NOT NULL,
    destination_airport text NOT NULL,
    fare_brand text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT flight_slices_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT flight_slices_tenant_id_id_user_id_key UNIQUE (tenant_id, id, user_id),
    CONSTRAINT flight_slices_tenant_id_flight_booking_id_position_key
    UNIQUE (tenant_id, flight_booking_id, position),
    CONSTRAINT flight_slices_tenant_id_flight_booking_id_user_id_fkey
    FOREIGN KEY (tenant_id, flight_booking_id, user_id)
    REFERENCES flight_bookings (tenant_id, id, user_id) ON DELETE CASCADE,
    CONSTRAINT flight_slices_position_check CHECK (position > 0),
    CONSTRAINT flight_slices_origin_airport_check CHECK (origin_airport ~ '^[A-Z]{3}$'),
    CONSTRAINT flight_slices_destination_airport_check
    CHECK (destination_airport ~ '^[A-Z]{3}$' AND destination_airport <> origin_airport),
    CONSTRAINT flight_slices_fare_brand_length_check CHECK (length(fare_brand) <= 255),
    CONSTRAINT flight_slices_times_check CHECK (isfinite(created_at) AND isfinite(updated_at))
);

CREATE TRIGGER flight_slices_user BEFORE INSERT ON flight_slices
FOR EACH ROW EXECUTE FUNCTION gth.inherit_user('flight_bookings', 'flight_booking_id');
CREATE TRIGGER flight_slices_touch BEFORE UPDATE ON flight_slices
FOR EACH ROW EXECUTE FUNCTION gth.touch_row();
CREATE TRIGGER flight_slices_context BEFORE INSERT OR UPDATE OR DELETE ON flight_slices
FOR EACH STATEMENT EXECUTE FUNCTION gth.require_context_to_write();

COMMENT ON TABLE flight_slices IS 'Slices of a flight order: outbound, return, or each leg of a longer journey.';
COMMENT ON COLUMN flight_slices.flight_booking_id IS 'Flight order it is part of.';
COMMENT ON COLUMN flight_slices.user_id IS 'User of the booking, filled from the flight order.';
COMMENT ON COLUMN flight_slices.position IS 'Order of travel, from 1.';
COMMENT ON COLUMN flight_slices.origin_airport IS 'First airport, IATA code. No foreign key: an airport may be newer than our list.';
COMMENT ON COLUMN flight_slices.destination_airport IS 'Last airport, IATA code.';
COMMENT ON COLUMN flight_slices.fare_brand IS 'The airline''s name of the fare, e.g. Economy Light.';

CREATE TABLE flight_segments (
    tenant_id uuid NOT NULL DEFAULT gth.current_tenant_id(),
    id uuid NOT NULL DEFAULT gth.uuid_v7(),
    flight_slice_id uuid NOT NULL,
    user_id uuid NOT NULL,
    position smallint NOT NULL,
    marketing_carrier text NOT NULL,
    marketing_flight_number text NOT NULL,
    operating_carrier text,
    operating_flight_number text,
    origin_airport text NOT NULL,
    destination_airport text NOT NULL,
    departure_local timestamp NOT NULL,
    departure_time_zone text NOT NULL,
    departure_at timestamptz NOT NULL,
    arrival_local timestamp NOT NULL,
    arrival_time_zone text NOT NULL,
    arrival_at timestamptz NOT NULL,
    cabin text NOT NULL,
    booking_class text,
    fare_basis text,
    aircraft_code text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    operating_carrier_name text,
    CONSTRAINT flight_segments_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT flight_segments_tenant_id_flight_slice_id_position_key
    UNIQUE (tenant_id, flight_slice_id, position),
    CONSTRAINT flight_segments_tenant_id_flight_slice_id_user_id_fkey
    FOREIGN KEY (tenant_id, flight_slice_id, user_id)
    REFERENCES flight_slices (tenant_id, id, user_id) ON DELETE CASCADE,
    CONSTRAINT flight_segments_position_check CHECK (position > 0),
    CONSTRAINT flight_segments_marketing_carrier_check CHECK (marketing_carrier ~ '^[A-Z0-9]{2}$'),
    CONSTRAINT flight_segments_marketing_flight_number_check CHECK (marketing_flight_number ~ '^[0-9]{1,4}[A-Z]?$'),
    CONSTRAINT flight_segments_operating_carrier_check CHECK (operating_carrier ~ '^[A-Z0-9]{2}$'),
    CONSTRAINT flight_segments_operating_flight_number_check CHECK (operating_flight_number ~ '^[0-9]{1,4}[A-Z]?$'),
    CONSTRAINT flight_segments_origin_airport_check CHECK (origin_airport ~ '^[A-Z]{3}$'),
    CONSTRAINT flight_segments_destination_airport_check
    CHECK (destination_airport ~ '^[A-Z]{3}$' AND destination_airport <> origin_airport),
    CONSTRAINT flight_segments_departure_time_zone_check CHECK (gth.is_time_zone(departure_time_zone)),
    CONSTRAINT flight_segments_arrival_time_zone_check CHECK (gth.is_time_zone(arrival_time_zone)),
    -- Only the instants can be compared: eastbound over the date line, local arrival is a day earlier.
    CONSTRAINT flight_segments_arrival_at_check CHECK (arrival_at > departure_at),
    CONSTRAINT flight_segments_cabin_check CHECK (cabin IN ('economy', 'premium_economy', 'business', 'first')),
    CONSTRAINT flight_segments_booking_class_check CHECK (booking_class ~ '^[A-Z]$'),
    CONSTRAINT flight_segments_fare_basis_check CHECK (fare_basis ~ '^[A-Z0-9/]{1,15}$'),
    CONSTRAINT flight_segments_aircraft_code_check CHECK (aircraft_code ~ '^[A-Z0-9]{3,4}$'),
    -- An airline of a region, or one that only charters, may have no designator.
    CONSTRAINT flight_segments_operating_carrier_name_check
    CHECK (num_nonnulls(operating_carrier, operating_carrier_name) > 0),
    CONSTRAINT flight_segments_operating_carrier_name_length_check
    CHECK (length(operating_carrier_name) BETWEEN 1 AND 255),
    CONSTRAINT flight_segments_times_check CHECK (
        isfinite(departure_local) AND isfinite(departure_at) AND isfinite(arrival_local)
        AND isfinite(arrival_at) AND isfinite(created_at) AND isfinite(updated_at)
    )
);
-- Who flies in a period: disruption handling, reminders, departures per day.
CREATE INDEX flight_segments_tenant_id_departure_at_idx ON flight_segments (tenant_id, departure_at);

CREATE FUNCTION gth.resolve_local_time(p_subject text, p_local timestamp, p_time_zone text, p_at timestamptz)
RETURNS timestamptz
LANGUAGE plpgsql
IMMUTABLE
AS $$
BEGIN
    IF NOT gth.is_time_zone(p_time_zone) THEN
        RAISE EXCEPTION '%_time_zone: "%" is not a time zone', p_subject, p_time_zone
            USING ERRCODE = 'check_violation', HINT = 'Give a name of the IANA database, e.g. Europe/Lisbon.';
    ELSIF p_local AT TIME ZONE p_time_zone AT TIME ZONE p_time_zone <> p_local THEN
        RAISE EXCEPTION '% is %, which no clock in % ever shows', p_subject, p_local, p_time_zone
            USING ERRCODE = 'check_violation', HINT = 'Clocks are put forward over it: ask who gave you that time.';
    ELSIF p_at IS NULL THEN
        RETURN p_local AT TIME ZONE p_time_zone;
    ELSIF p_at AT TIME ZONE p_time_zone <> p_local THEN
        RAISE EXCEPTION '% is % in %, but the instant given is % there', p_subject, p_local, p_time_zone,
            p_at AT TIME ZONE p_time_zone
            USING ERRCODE = 'check_violation', HINT = 'Leave the instant out to have it computed.';
    END IF;
    RETURN p_at;
END
$$;
COMMENT ON FUNCTION gth.resolve_local_time(text, timestamp, text, timestamptz) IS
'The instant of a local time in a zone: computed when NULL, otherwise checked (an hour that occurs twice has two right answers).';

CREATE FUNCTION gth.resolve_segment_times()
RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    -- Each end by itself, and only what has changed; an instant that was left as it was goes along with its clock.
    IF (NEW.departure_local, NEW.departure_time_zone, NEW.departure_at)
        IS DISTINCT FROM (OLD.departure_local, OLD.departure_time_zone, OLD.departure_at)
    THEN
        NEW.departure_at := gth.resolve_local_time(
            'departure', NEW.departure_local, NEW.departure_time_zone, nullif(NEW.departure_at, OLD.departure_at)
        );
    END IF;
    IF (NEW.arrival_local, NEW.arrival_time_zone, NEW.arrival_at)
        IS DISTINCT FROM (OLD.arrival_local, OLD.arrival_time_zone, OLD.arrival_at)
    THEN
        NEW.arrival_at := gth.resolve_local_time(
            'arrival', NEW.arrival_local, NEW.arrival_time_zone, nullif(NEW.arrival_at, OLD.arrival_at)
        );
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION gth.resolve_segment_times() IS
'BEFORE INSERT, or UPDATE of a time: computes the instants that were left out, of a changed local time as well. A trigger and not a check, so that a country changing its rules breaks no old row.';

CREATE TRIGGER flight_segments_times BEFORE INSERT OR UPDATE OF
departure_local, departure_time_zone, departure_at, arrival_local, arrival_time_zone, arrival_at ON flight_segments
FOR EACH ROW EXECUTE FUNCTION gth.resolve_segment_times();
CREATE TRIGGER flight_segments_user BEFORE INSERT ON flight_segments
FOR EACH ROW EXECUTE FUNCTION gth.inherit_user('flight_slices', 'flight_slice_id');
CREATE TRIGGER flight_segments_touch BEFORE UPDATE ON flight_segments
FOR EACH ROW EXECUTE FUNCTION gth.touch_row();
CREATE TRIGGER flight_segments_context BEFORE INSERT OR UPDATE OR DELETE ON flight_segments
FOR EACH STATEMENT EXECUTE FUNCTION gth.require_context_to_write();

COMMENT ON TABLE flight_segments IS 'Segments of a slice: one flight number, one take-off, one landing.';
COMMENT ON COLUMN flight_segments.flight_slice_id IS 'Slice it is part of.';
COMMENT ON COLUMN flight_segments.user_id IS 'User of the booking, filled from the slice.';
COMMENT ON COLUMN flight_segments.position IS 'Order of travel, from 1.';
COMMENT ON COLUMN flight_segments.marketing_carrier IS 'Airline that sells it, IATA designator.';
COMMENT ON COLUMN flight_segments.marketing_flight_number IS 'Its number at the airline that sells it, without the designator.';
COMMENT ON COLUMN flight_segments.operating_carrier IS 'Airline that flies it, IATA designator; NULL for one that has none.';
COMMENT ON COLUMN flight_segments.operating_carrier_name IS 'Its name, as the provider gives it; must be there for an airline without a designator.';
COMMENT ON COLUMN flight_segments.operating_flight_number IS 'Its number at the airline that flies it.';
COMMENT ON COLUMN flight_segments.origin_airport IS 'Airport of departure, IATA code.';
COMMENT ON COLUMN flight_segments.destination_airport IS 'Airport of arrival, IATA code.';
COMMENT ON COLUMN flight_segments.departure_local IS 'Departure on the airport''s clock: what the ticket says, and the truth when zones change their rules.';
COMMENT ON COLUMN flight_segments.departure_time_zone IS 'IANA zone of that clock.';
COMMENT ON COLUMN flight_segments.departure_at IS 'The instant; computed when left out.';
COMMENT ON COLUMN flight_segments.arrival_local IS 'Arrival on the airport''s clock.';
COMMENT ON COLUMN flight_segments.arrival_time_zone IS 'IANA zone of that clock.';
COMMENT ON COLUMN flight_segments.arrival_at IS 'The instant; computed when left out.';
COMMENT ON COLUMN flight_segments.cabin IS 'economy, premium_economy, business or first.';
COMMENT ON COLUMN flight_segments.booking_class IS 'Reservation booking designator, one letter.';
COMMENT ON COLUMN flight_segments.fare_basis IS 'Fare basis code.';
COMMENT ON COLUMN flight_segments.aircraft_code IS 'Aircraft type, IATA three or ICAO four characters.';

CREATE TABLE flight_tickets (
    tenant_id uuid NOT NULL DEFAULT gth.current_tenant_id(),
    id uuid NOT NULL DEFAULT gth.uuid_v7(),
    flight_booking_id uuid NOT NULL,
    traveller_id uuid NOT NULL,
    user_id uuid NOT NULL,
    ticket_number text NOT NULL,
    status text NOT NULL DEFAULT 'issued',
    issued_at timestamptz NOT NULL DEFAULT now(),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT flight_tickets_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT flight_tickets_tenant_id_ticket_number_key UNIQUE (tenant_id, ticket_number),
    -- No cascade: who may not delete a ticket may not do it by way of its order or its traveller either.
    CONSTRAINT flight_tickets_tenant_id_flight_booking_id_user_id_fkey
    FOREIGN KEY (tenant_id, flight_booking_id, user_id) REFERENCES flight_bookings (tenant_id, id, user_id),
    CONSTRAINT flight_tickets_tenant_id_traveller_id_user_id_fkey
    FOREIGN KEY (tenant_id, traveller_id, user_id) REFERENCES booking_travellers (tenant_id, id, user_id),
    CONSTRAINT flight_tickets_ticket_number_check CHECK (ticket_number ~ '^[0-9]{13}$'),
    CONSTRAINT flight_tickets_status_check CHECK (status IN ('issued', 'used', 'exchanged', 'refunded', 'void')),
    CONSTRAINT flight_tickets_times_check CHECK (
        isfinite(issued_at) AND isfinite(created_at) AND isfinite(updated_at)
    )
);
-- The tickets of an order, and the way its foreign key is followed.
CREATE INDEX flight_tickets_tenant_id_flight_booking_id_idx ON flight_tickets (tenant_id, flight_booking_id);
-- The tickets of a person, and the way that foreign key is followed.
CREATE INDEX flight_tickets_tenant_id_traveller_id_idx ON flight_tickets (tenant_id, traveller_id);

CREATE TRIGGER flight_tickets_user BEFORE INSERT ON flight_tickets
FOR EACH ROW EXECUTE FUNCTION gth.inherit_user('flight_bookings', 'flight_booking_id');
CREATE TRIGGER flight_tickets_touch BEFORE UPDATE ON flight_tickets
FOR EACH ROW EXECUTE FUNCTION gth.touch_row();
CREATE TRIGGER flight_tickets_context BEFORE INSERT OR UPDATE OR DELETE ON flight_tickets
FOR EACH STATEMENT EXECUTE FUNCTION gth.require_context_to_write();

COMMENT ON TABLE flight_tickets IS
'Electronic tickets: one per traveller and flight order. What has a ticket is not deleted: neither the order nor the traveller.';
COMMENT ON COLUMN flight_tickets.flight_booking_id IS 'Flight order it was issued for.';
COMMENT ON COLUMN flight_tickets.traveller_id IS 'Who flies on it.';
COMMENT ON COLUMN flight_tickets.user_id IS 'User of the booking, filled from the flight order.';
COMMENT ON COLUMN flight_tickets.ticket_number IS 'Thirteen digits: airline''s accounting code and serial number.';
COMMENT ON COLUMN flight_tickets.status IS 'issued, used, exchanged, refunded or void.';
COMMENT ON COLUMN flight_tickets.issued_at IS 'When it was issued.';
