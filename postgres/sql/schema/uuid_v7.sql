-- Time-ordered identifiers: new rows land at the right edge of their index.
CREATE FUNCTION gth.uuid_v7()
RETURNS uuid
LANGUAGE plpgsql
VOLATILE
PARALLEL SAFE
AS $$
DECLARE
    -- date_part() is a double: exact to the microsecond for the next two centuries, and faster than extract()'s numeric.
    v_micros CONSTANT bigint := (date_part('epoch', clock_timestamp()) * 1000000)::bigint;
BEGIN
    -- 48 bits of milliseconds, version 7, 12 bits for the microseconds within; variant and 62 random bits from a v4.
    RETURN (
        lpad(to_hex((v_micros / 1000) << 16 | 28672 | ((v_micros % 1000) * 4096 / 1000)), 16, '0')
        || substr(gen_random_uuid()::text, 20)
    )::uuid;
END
$$;
COMMENT ON FUNCTION gth.uuid_v7() IS
'A version 7 UUID (RFC 9562) whose rand_a carries the microseconds: ascending within a session. It tells its time of birth, so tokens and share links use gen_random_uuid().';
