-- Messages of a tenant that speak of something; the query says whose.
SET ROLE gth_admin;
SELECT count(*), sum(length(content))
FROM chat_messages
WHERE created_at >= :month AND content ILIKE '%ferry%' AND tenant_id = lpad('1', 32, '0')::uuid;
