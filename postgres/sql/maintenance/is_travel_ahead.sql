-- Whether a booking's journey ends at or after a time. A booking without segments and stays has none ahead.
CREATE OR REPLACE FUNCTION gth.is_travel_ahead(p_tenant_id uuid, p_booking_id uuid, p_time timestamptz)
RETURNS boolean
LANGUAGE sql
STABLE
RETURN coalesce(gth.travel_end(p_tenant_id, p_booking_id) >= p_time, false);
COMMENT ON FUNCTION gth.is_travel_ahead(uuid, uuid, timestamptz) IS
'True when a flight of the booking arrives, or a stay ends, at or after the time.';
