-- users.last_seen_at, from what everybody did. Triggers would stamp the rows with the time of loading.
SET LOCAL session_replication_role = replica;
UPDATE users AS u
SET last_seen_at = date_trunc('minute', a.seen_at), updated_at = greatest(u.created_at, date_trunc('minute', a.seen_at))
FROM (
    SELECT tenant_id, user_id, max(created_at) AS seen_at
    FROM (
        SELECT tenant_id, user_id, created_at FROM analytics_events WHERE user_id IS NOT NULL
        UNION ALL
        SELECT tenant_id, user_id, created_at FROM chat_messages
    ) AS activity
    GROUP BY tenant_id, user_id
) AS a
WHERE u.tenant_id = a.tenant_id AND u.id = a.user_id;
SET LOCAL session_replication_role = origin;
