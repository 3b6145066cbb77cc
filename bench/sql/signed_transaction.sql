-- What a page of the application reads of its user, with a signed context: one check for three statements.
\set session random(0, 9) * 200 + 1
BEGIN;
SELECT gth.set_signed_context(:token);
SELECT locale, display_name FROM users WHERE id = lpad('1', 32, '0')::uuid;
SELECT id, title, last_message_at FROM chat_sessions WHERE id = lpad(:session, 32, '0')::uuid;
SELECT id, role, content, created_at
FROM chat_messages
WHERE session_id = lpad(:session, 32, '0')::uuid AND created_at >= :month
ORDER BY created_at DESC, id DESC
LIMIT 21;
COMMIT;
