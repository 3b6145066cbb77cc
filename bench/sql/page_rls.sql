-- The newest page of a conversation; the policies say whose.
SET ROLE gth_app;
\set session random(0, 9) * 200 + 1
SELECT id, role, content, created_at
FROM chat_messages
WHERE session_id = lpad(:session, 32, '0')::uuid AND created_at >= :month
ORDER BY created_at DESC, id DESC
LIMIT 50;
