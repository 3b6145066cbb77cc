-- Sign a tenant context in plain SQL, for GTH_CONTEXT=signed. Any PostgreSQL will do, and it should not be the connection of
-- gth_app: a key has no place in its statements. After `make connection-info`:
--   psql -XAtq -v key="$(cat .connection/context.key)" -v tenant=… -v user=… -v lifetime=60 \
--       -f examples/signed_context.sql "$(cat .connection/gth_admin.dsn)"
-- For the whole tenant: -v user=- instead of a user's id. What is printed is the argument of gth.set_signed_context().
WITH key AS (
    SELECT decode(:'key', 'hex') AS bytes
),

pads AS (
    -- HMAC (RFC 2104): the key, filled up to a block of 64 bytes, XORed with 0x36 and with 0x5c.
    SELECT
        string_agg(set_byte('\x00', 0, b.value # 54), '' ORDER BY n) AS inner_pad,
        string_agg(set_byte('\x00', 0, b.value # 92), '' ORDER BY n) AS outer_pad
    FROM key AS k
    CROSS JOIN generate_series(0, 63) AS n
    CROSS JOIN LATERAL (SELECT CASE WHEN n < length(k.bytes) THEN get_byte(k.bytes, n) ELSE 0 END) AS b (value)
),

signed AS (
    SELECT
        concat_ws(
            '.', 'v1', :'tenant'::uuid, coalesce(nullif(:'user', '-')::uuid::text, '-'),
            CASE :'user' WHEN '-' THEN 'tenant' ELSE 'user' END,
            (extract(EPOCH FROM now()) + :'lifetime')::bigint
        ) AS text
)

SELECT s.text || '.' || encode(sha256(p.outer_pad || sha256(p.inner_pad || convert_to(s.text, 'UTF8'))), 'hex')
FROM signed AS s
CROSS JOIN pads AS p;
