-- Functions that draw from hashes: the same key gives the same value, in every database. They end with the session.
CREATE TEMPORARY TABLE seed_clock ON COMMIT DROP AS
SELECT
    -- The data ends with the last midnight, so that two runs on one day agree.
    date_trunc('day', now(), 'UTC') AS today,
    date_trunc('day', now(), 'UTC') - interval '119 days' AS starts_at,
    current_setting('gth.seed_scale')::integer AS scale;

CREATE FUNCTION pg_temp.unit(p_key text)
RETURNS double precision
LANGUAGE sql
IMMUTABLE
RETURN (hashtextextended(p_key, 0) & 4503599627370495) / 4503599627370496.0::double precision;
COMMENT ON FUNCTION pg_temp.unit(text) IS 'A number from 0 up to, but not including, 1.';

CREATE FUNCTION pg_temp.between(p_key text, p_low integer, p_high integer)
RETURNS integer
LANGUAGE sql
IMMUTABLE
RETURN p_low + floor(pg_temp.unit(p_key) * (p_high - p_low + 1))::integer;
COMMENT ON FUNCTION pg_temp.between(text, integer, integer) IS 'A whole number within two bounds, both included.';

CREATE FUNCTION pg_temp.pick(p_key text, p_values text[])
RETURNS text
LANGUAGE sql
IMMUTABLE
RETURN p_values[pg_temp.between(p_key, 1, cardinality(p_values))];
COMMENT ON FUNCTION pg_temp.pick(text, text[]) IS 'One of several; what stands there twice comes twice as often.';

CREATE FUNCTION pg_temp.hex(p_key text)
RETURNS text
LANGUAGE sql
IMMUTABLE
RETURN lpad(to_hex(hashtextextended(p_key, 1)), 16, '0') || lpad(to_hex(hashtextextended(p_key, 2)), 16, '0');
COMMENT ON FUNCTION pg_temp.hex(text) IS '32 hexadecimal digits.';

CREATE FUNCTION pg_temp.id_at(p_at timestamptz, p_key text)
RETURNS uuid
LANGUAGE sql
IMMUTABLE
RETURN (
    lpad(to_hex((extract(epoch FROM p_at) * 1000)::bigint), 12, '0')
    || '7' || substr(pg_temp.hex(p_key), 1, 3)
    || '8' || substr(pg_temp.hex(p_key), 4, 15)
)::uuid;
COMMENT ON FUNCTION pg_temp.id_at(timestamptz, text) IS 'A UUID of version 7 that was born at a time.';

CREATE FUNCTION pg_temp.code(p_key text, p_length integer)
RETURNS text
LANGUAGE sql
IMMUTABLE
RETURN (
    SELECT string_agg(substr('ABCDEFGHJKLMNPQRSTUVWXYZ23456789', pg_temp.between(p_key || n, 1, 32), 1), '' ORDER BY n)
    FROM generate_series(1, p_length) AS n
);
COMMENT ON FUNCTION pg_temp.code(text, integer) IS 'Letters and digits as in a booking code, without I, O, 0 and 1.';

CREATE FUNCTION pg_temp.moment(p_key text, p_from timestamptz, p_until timestamptz, p_time_zone text)
RETURNS timestamptz
LANGUAGE sql
STABLE
RETURN (
    SELECT CASE WHEN at_human_hour BETWEEN p_from AND p_until THEN at_human_hour ELSE at_any_hour END
    FROM (SELECT date_trunc('milliseconds', p_from + pg_temp.unit(p_key) * (p_until - p_from)) AS at_any_hour) AS a
    CROSS JOIN LATERAL (
        SELECT (
            date_trunc('day', at_any_hour AT TIME ZONE p_time_zone)
            + make_interval(
                hours => pg_temp.pick(
                    p_key || 'hour', '{7,8,8,9,9,10,10,11,12,12,13,13,14,15,16,17,18,18,19,19,20,20,20,21,21,21,22,22,23}'
                )::integer,
                secs => floor(pg_temp.unit(p_key || 'minute') * 3600000) / 1000
            )
        ) AT TIME ZONE p_time_zone AS at_human_hour
    ) AS h
);
COMMENT ON FUNCTION pg_temp.moment(text, timestamptz, timestamptz, text) IS
'A time within two bounds, at an hour at which people of a zone plan their holidays.';
