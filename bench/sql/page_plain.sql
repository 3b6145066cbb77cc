-- The newest page of a conversation; the query says whose.
SET ROLE gth_admin;
\set session random(0, 9) * 200 + 1
SELECT id, role, content, created_at
FROM chat_messages
WHERE session_id = lpad(:session, 32, '0')::uuid AND created_at >= :month
    AND tenant_id = lpad('1', 32, '0')::uuid AND user_id = lpad('1', 32, '0')::uuid
ORDER BY created_at DESC, id DESC
LIMIT 50;
