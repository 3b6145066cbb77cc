-- Messages of a tenant that speak of something; the policies say whose. ILIKE is not leakproof: they come first.
SET ROLE gth_app;
SELECT count(*), sum(length(content))
FROM chat_messages
WHERE created_at >= :month AND content ILIKE '%ferry%';
