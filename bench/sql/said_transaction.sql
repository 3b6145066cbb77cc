-- What a page of the application reads of its user: what signed_transaction.sql is held against.
\set session random(0, 9) * 200 + 1
BEGIN;
SELECT gth.set_context(lpad('1', 32, '0')::uuid, lpad('1', 32, '0')::uuid);
SELECT locale, display_name FROM users WHERE id = lpad('1', 32, '0')::uuid;
SELECT id, title, last_message_at FROM chat_sessions WHERE id = lpad(:session, 32, '0')::uuid;
SELECT id, role, content, created_at
FROM chat_messages
WHERE session_id = lpad(:session, 32, '0')::uuid AND created_at >= :month
ORDER BY created_at DESC, id DESC
LIMIT 21;
COMMIT;
