-- Bookings, their items and the people who travel. Parts are deleted with their whole, which an issued ticket keeps.

CREATE TABLE bookings (
    tenant_id uuid NOT NULL DEFAULT gth.current_tenant_id(),
    id uuid NOT NULL DEFAULT gth.uuid_v7(),
    user_id uuid NOT NULL DEFAULT gth.current_user_id(),
    session_id uuid,
    reference text NOT NULL DEFAULT upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 10)),
    status text NOT NULL DEFAULT 'draft',
    currency_code text NOT NULL,
    total_amount_minor bigint NOT NULL DEFAULT 0,
    contact_name text,
    contact_email text,
    contact_phone text,
    note text,
    metadata jsonb NOT NULL DEFAULT '{}',
    booked_at timestamptz,
    cancelled_at timestamptz,
    cancellation_reason text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT bookings_pkey PRIMARY KEY (tenant_id, id),
    -- What the parts refer to: a part has the user of its whole.
    CONSTRAINT bookings_tenant_id_id_user_id_key UNIQUE (tenant_id, id, user_id),
    CONSTRAINT bookings_tenant_id_reference_key UNIQUE (tenant_id, reference),
    CONSTRAINT bookings_tenant_id_user_id_fkey
    FOREIGN KEY (tenant_id, user_id) REFERENCES users (tenant_id, id),
    CONSTRAINT bookings_tenant_id_session_id_user_id_fkey
    FOREIGN KEY (tenant_id, session_id, user_id) REFERENCES chat_sessions (tenant_id, id, user_id)
    ON DELETE SET NULL (session_id),
    CONSTRAINT bookings_currency_code_fkey FOREIGN KEY (currency_code) REFERENCES currencies (code),
    CONSTRAINT bookings_reference_check CHECK (reference ~ '^[A-Z0-9]{5,20}$'),
    CONSTRAINT bookings_status_check
    CHECK (status IN ('draft', 'pending', 'confirmed', 'completed', 'cancelled', 'failed')),
    CONSTRAINT bookings_total_amount_minor_check CHECK (total_amount_minor >= 0),
    CONSTRAINT bookings_contact_email_check CHECK (gth.is_email(contact_email)),
    CONSTRAINT bookings_contact_phone_check CHECK (gth.is_e164(contact_phone)),
    CONSTRAINT bookings_metadata_check CHECK (jsonb_typeof(metadata) = 'object'),
    CONSTRAINT bookings_booked_at_check
    CHECK (booked_at IS NOT NULL OR status IN ('draft', 'pending', 'failed', 'cancelled')),
    -- Analysts read it, so it must be a code: in words it could say anything about anybody.
    CONSTRAINT bookings_cancellation_reason_check CHECK (cancellation_reason ~ '^[a-z][a-z_]{0,39}$'),
    CONSTRAINT bookings_cancelled_at_check CHECK ((cancelled_at IS NOT NULL) = (status = 'cancelled')),
    CONSTRAINT bookings_contact_name_length_check CHECK (length(contact_name) <= 255),
    CONSTRAINT bookings_note_length_check CHECK (length(note) <= 10000),
    CONSTRAINT bookings_metadata_size_check CHECK (pg_column_size(metadata) <= 1048576),
    -- An hour, because the provider's clock and ours may differ.
    CONSTRAINT bookings_cancelled_at_booked_at_check CHECK (cancelled_at >= booked_at - interval '1 hour'),
    CONSTRAINT bookings_times_check CHECK (
        isfinite(booked_at) AND isfinite(cancelled_at) AND isfinite(created_at) AND isfinite(updated_at)
        AND isfinite(deleted_at)
    )
);
-- "My trips", the latest first; also follows the foreign key and finds what an erasure needs, deleted ones as well.
CREATE INDEX bookings_tenant_id_user_id_created_at_idx ON bookings (tenant_id, user_id, created_at DESC);
-- The back office's list. Revenue over a period reads the table: half a year is too much of it for an index on booked_at.
CREATE INDEX bookings_tenant_id_created_at_idx ON bookings (tenant_id, created_at DESC);
-- Bookings that came out of a conversation; also follows the foreign key.
CREATE INDEX bookings_tenant_id_session_id_idx ON bookings (tenant_id, session_id) WHERE session_id IS NOT NULL;

CREATE TRIGGER bookings_touch BEFORE UPDATE ON bookings
FOR EACH ROW EXECUTE FUNCTION gth.touch_soft_deletable_row();
CREATE TRIGGER bookings_context BEFORE INSERT OR UPDATE OR DELETE ON bookings
FOR EACH STATEMENT EXECUTE FUNCTION gth.require_context_to_write();

COMMENT ON TABLE bookings IS 'Orders of a user: one or more items, paid in one currency.';
COMMENT ON COLUMN bookings.user_id IS 'Who booked.';
COMMENT ON COLUMN bookings.session_id IS 'Conversation it came out of.';
COMMENT ON COLUMN bookings.reference IS 'Our reference for people, unique in the tenant; not an airline''s record locator.';
COMMENT ON COLUMN bookings.status IS 'draft, pending, confirmed, completed, cancelled or failed.';
COMMENT ON COLUMN bookings.currency_code IS 'Currency of the total, ISO 4217.';
COMMENT ON COLUMN bookings.total_amount_minor IS 'Total in minor units of currency_code.';
COMMENT ON COLUMN bookings.contact_name IS 'Whom to ask for about this booking.';
COMMENT ON COLUMN bookings.contact_email IS 'Where confirmations go.';
COMMENT ON COLUMN bookings.contact_phone IS 'Where urgent news go, E.164.';
COMMENT ON COLUMN bookings.note IS 'What the traveller asked for, in their words.';
COMMENT ON COLUMN bookings.metadata IS 'Anything else the application keeps.';
COMMENT ON COLUMN bookings.booked_at IS 'When it was confirmed.';
COMMENT ON COLUMN bookings.cancelled_at IS 'When it was cancelled; set exactly when the status says so.';
COMMENT ON COLUMN bookings.cancellation_reason IS 'Why it was cancelled, as a code such as plans_changed; what concerns health is "personal".';

CREATE TABLE booking_items (
    tenant_id uuid NOT NULL DEFAULT gth.current_tenant_id(),
    id uuid NOT NULL DEFAULT gth.uuid_v7(),
    booking_id uuid NOT NULL,
    user_id uuid NOT NULL,
    position smallint NOT NULL,
    kind text NOT NULL,
    status text NOT NULL DEFAULT 'pending',
    provider text NOT NULL,
    provider_order_id text,
    currency_code text NOT NULL,
    amount_minor bigint NOT NULL,
    tax_amount_minor bigint NOT NULL DEFAULT 0,
    is_refundable boolean,
    refund_penalty_minor bigint,
    is_changeable boolean,
    change_penalty_minor bigint,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT booking_items_pkey PRIMARY KEY (tenant_id, id),
    -- What flight_bookings and hotel_bookings refer to: the right user, and the right kind.
    CONSTRAINT booking_items_tenant_id_id_user_id_kind_key UNIQUE (tenant_id, id, user_id, kind),
    CONSTRAINT booking_items_tenant_id_booking_id_position_key UNIQUE (tenant_id, booking_id, position),
    CONSTRAINT booking_items_tenant_id_booking_id_user_id_fkey
    FOREIGN KEY (tenant_id, booking_id, user_id) REFERENCES bookings (tenant_id, id, user_id) ON DELETE CASCADE,
    CONSTRAINT booking_items_currency_code_fkey FOREIGN KEY (currency_code) REFERENCES currencies (code),
    CONSTRAINT booking_items_position_check CHECK (position > 0),
    CONSTRAINT booking_items_kind_check CHECK (kind IN ('flight', 'hotel')),
    CONSTRAINT booking_items_status_check CHECK (status IN ('pending', 'confirmed', 'cancelled', 'failed')),
    CONSTRAINT booking_items_amount_minor_check CHECK (amount_minor >= 0),
    CONSTRAINT booking_items_tax_amount_minor_check CHECK (tax_amount_minor BETWEEN 0 AND amount_minor),
    CONSTRAINT booking_items_refund_penalty_minor_check
    CHECK (refund_penalty_minor >= 0 AND (refund_penalty_minor IS NULL OR is_refundable IS TRUE)),
    CONSTRAINT booking_items_change_penalty_minor_check
    CHECK (change_penalty_minor >= 0 AND (change_penalty_minor IS NULL OR is_changeable IS TRUE)),
    CONSTRAINT booking_items_provider_length_check CHECK (length(provider) <= 255),
    CONSTRAINT booking_items_provider_order_id_length_check CHECK (length(provider_order_id) <= 255),
    CONSTRAINT booking_items_times_check CHECK (isfinite(created_at) AND isfinite(updated_at))
);

CREATE TRIGGER booking_items_user BEFORE INSERT ON booking_items
FOR EACH ROW EXECUTE FUNCTION gth.inherit_user('bookings', 'booking_id');
CREATE TRIGGER booking_items_touch BEFORE UPDATE ON booking_items
FOR EACH ROW EXECUTE FUNCTION gth.touch_row();
CREATE TRIGGER booking_items_context BEFORE INSERT OR UPDATE OR DELETE ON booking_items
FOR EACH STATEMENT EXECUTE FUNCTION gth.require_context_to_write();

COMMENT ON TABLE booking_items IS 'What was bought: each item is one flight order or one hotel stay at one provider.';
COMMENT ON COLUMN booking_items.booking_id IS 'Booking it is part of.';
COMMENT ON COLUMN booking_items.user_id IS 'User of the booking, filled from it.';
COMMENT ON COLUMN booking_items.position IS 'Place in the booking, from 1.';
COMMENT ON COLUMN booking_items.kind IS 'flight or hotel: which table has the details.';
COMMENT ON COLUMN booking_items.status IS 'pending, confirmed, cancelled or failed at the provider.';
COMMENT ON COLUMN booking_items.provider IS 'Where it was bought, e.g. duffel.';
COMMENT ON COLUMN booking_items.provider_order_id IS 'The provider''s identifier of the order.';
COMMENT ON COLUMN booking_items.currency_code IS 'Currency of the amounts of this item, ISO 4217.';
COMMENT ON COLUMN booking_items.amount_minor IS 'Price with taxes, minor units.';
COMMENT ON COLUMN booking_items.tax_amount_minor IS 'Taxes and charges within the price, minor units.';
COMMENT ON COLUMN booking_items.is_refundable IS 'Whether money comes back: yes, no, or NULL for "the provider does not say".';
COMMENT ON COLUMN booking_items.refund_penalty_minor IS 'What a refund costs, minor units.';
COMMENT ON COLUMN booking_items.is_changeable IS 'Whether it can be changed: yes, no, or NULL for "the provider does not say".';
COMMENT ON COLUMN booking_items.change_penalty_minor IS 'What a change costs, minor units.';

CREATE TABLE booking_travellers (
    tenant_id uuid NOT NULL DEFAULT gth.current_tenant_id(),
    id uuid NOT NULL DEFAULT gth.uuid_v7(),
    booking_id uuid NOT NULL,
    user_id uuid NOT NULL,
    position smallint NOT NULL,
    traveller_type text NOT NULL DEFAULT 'adult',
    title text,
    given_name text NOT NULL,
    family_name text NOT NULL,
    born_on date,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT booking_travellers_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT booking_travellers_tenant_id_id_user_id_key UNIQUE (tenant_id, id, user_id),
    CONSTRAINT booking_travellers_tenant_id_booking_id_position_key UNIQUE (tenant_id, booking_id, position),
    CONSTRAINT booking_travellers_tenant_id_booking_id_user_id_fkey
    FOREIGN KEY (tenant_id, booking_id, user_id) REFERENCES bookings (tenant_id, id, user_id) ON DELETE CASCADE,
    CONSTRAINT booking_travellers_position_check CHECK (position > 0),
    CONSTRAINT booking_travellers_traveller_type_check
    CHECK (traveller_type IN ('adult', 'child', 'infant_with_seat', 'infant_without_seat')),
    CONSTRAINT booking_travellers_title_length_check CHECK (length(title) <= 255),
    CONSTRAINT booking_travellers_given_name_length_check CHECK (length(given_name) <= 255),
    CONSTRAINT booking_travellers_family_name_length_check CHECK (length(family_name) <= 255),
    CONSTRAINT booking_travellers_times_check CHECK (
        isfinite(born_on) AND isfinite(created_at) AND isfinite(updated_at)
    )
);
-- Erasure of one user, and whether somebody who is erased is named again.
CREATE INDEX booking_travellers_tenant_id_user_id_idx ON booking_travellers (tenant_id, user_id);

CREATE TRIGGER booking_travellers_user BEFORE INSERT ON booking_travellers
FOR EACH ROW EXECUTE FUNCTION gth.inherit_user('bookings', 'booking_id');
CREATE TRIGGER booking_travellers_touch BEFORE UPDATE ON booking_travellers
FOR EACH ROW EXECUTE FUNCTION gth.touch_row();
CREATE TRIGGER booking_travellers_context BEFORE INSERT OR UPDATE OR DELETE ON booking_travellers
FOR EACH STATEMENT EXECUTE FUNCTION gth.require_context_to_write();

COMMENT ON TABLE booking_travellers IS 'People who travel on a booking; they need not be users.';
COMMENT ON COLUMN booking_travellers.booking_id IS 'Booking they travel on.';
COMMENT ON COLUMN booking_travellers.user_id IS 'User of the booking, filled from it: not the traveller.';
COMMENT ON COLUMN booking_travellers.position IS 'Place in the booking, from 1.';
COMMENT ON COLUMN booking_travellers.traveller_type IS 'adult, child, infant_with_seat or infant_without_seat.';
COMMENT ON COLUMN booking_travellers.title IS 'Form of address, as on the ticket.';
COMMENT ON COLUMN booking_travellers.given_name IS 'Given names, as on the travel document.';
COMMENT ON COLUMN booking_travellers.family_name IS 'Family name, as on the travel document.';
COMMENT ON COLUMN booking_travellers.born_on IS 'Date of birth.';
