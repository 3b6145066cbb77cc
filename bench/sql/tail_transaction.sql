-- The same rows as an application gets them without the function: four round trips, row security in force.
\set session random(1, :sessions)
\set user (:session - 1) % 200 + 1
\set tenant (:user - 1) % 10 + 1
BEGIN;
SELECT
    set_config('app.tenant_id', lpad(:tenant, 32, '0'), true), set_config('app.user_id', lpad(:user, 32, '0'), true);
SELECT id, role, content, created_at
FROM chat_messages
WHERE session_id = lpad(:session, 32, '0')::uuid
ORDER BY created_at DESC, id DESC
LIMIT 21;
COMMIT;
