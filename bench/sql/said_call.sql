-- The end of one conversation of the first user: what signed_call.sql is held against.
\set session random(0, 9) * 200 + 1
SELECT id, role, content, created_at
FROM gth.conversation_tail(lpad('1', 32, '0')::uuid, lpad('1', 32, '0')::uuid, lpad(:session, 32, '0')::uuid, 21);
