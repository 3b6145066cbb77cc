-- The end of one conversation of the first user, with a signed context, in one statement.
\set session random(0, 9) * 200 + 1
SELECT t.id, t.role, t.content, t.created_at
FROM gth.set_signed_context(:token) AS tenant
CROSS JOIN LATERAL gth.conversation_tail(tenant, lpad('1', 32, '0')::uuid, lpad(:session, 32, '0')::uuid, 21) AS t;
