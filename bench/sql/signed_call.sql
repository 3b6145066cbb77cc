-- The end of one conversation of the first user, with a signed context, in one statement.
\set session random(0, 9) * 200 + 1
SELECT id, role, content, created_at
FROM gth.conversation_tail(
    gth.set_signed_context(:token), lpad('1', 32, '0')::uuid, lpad(:session, 32, '0')::uuid, 21
);
