-- The end of one conversation: context and 21 rows, in one round trip.
\set session random(1, :sessions)
\set user (:session - 1) % 200 + 1
\set tenant (:user - 1) % 10 + 1
SELECT id, role, content, created_at
FROM gth.conversation_tail(
    lpad(:tenant, 32, '0')::uuid, lpad(:user, 32, '0')::uuid, lpad(:session, 32, '0')::uuid, 21
);
