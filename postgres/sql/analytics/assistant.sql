-- How the assistant answers, and what becomes of it. See analytics_queries.sql.

-- name: agent_latency
-- description: How long the assistant takes to answer, by model and week.
-- columns: week (its Monday, UTC), model, answers, p50_ms, p95_ms, p99_ms (milliseconds)
SELECT
    (date_trunc('week', created_at AT TIME ZONE 'UTC'))::date AS week,
    model_name AS model,
    count(*) AS answers,
    percentile_disc(0.5) WITHIN GROUP (ORDER BY latency_ms) AS p50_ms,
    percentile_disc(0.95) WITHIN GROUP (ORDER BY latency_ms) AS p95_ms,
    percentile_disc(0.99) WITHIN GROUP (ORDER BY latency_ms) AS p99_ms
FROM chat_messages
WHERE created_at >= :'since' AND created_at < :'until' AND role = 'assistant'
GROUP BY week, model_name
ORDER BY week, model_name;

-- name: agent_tokens
-- description: What the assistant reads and writes, by model and month: the base of its cost.
-- columns: month (UTC), tenant, model, answers, input_tokens, output_tokens, tokens_per_conversation
SELECT
    (date_trunc('month', m.created_at AT TIME ZONE 'UTC'))::date AS month,
    t.slug AS tenant,
    m.model_name AS model,
    count(*) AS answers,
    sum(m.input_tokens) AS input_tokens,
    sum(m.output_tokens) AS output_tokens,
    round((sum(m.input_tokens) + sum(m.output_tokens))::numeric / count(DISTINCT m.session_id)) AS tokens_per_conversation
FROM chat_messages AS m
INNER JOIN tenants AS t ON t.id = m.tenant_id
WHERE m.created_at >= :'since' AND m.created_at < :'until' AND m.role = 'assistant'
GROUP BY month, t.slug, m.model_name
ORDER BY month, t.slug, m.model_name;

-- name: agent_outcomes
-- description: What becomes of conversations, by model: booked, handed over to a person, or neither.
-- columns: model, conversations, booked, handed_over, booked_share, handed_over_share (0 to 1), messages_per_conversation
WITH talk AS (
    SELECT tenant_id, session_id, count(*) AS messages
    FROM chat_messages
    WHERE created_at >= :'since' AND created_at < :'until'
    GROUP BY tenant_id, session_id
),

conversation AS (
    SELECT
        s.model_name,
        s.status = 'handed_over' AS is_handed_over,
        k.messages,
        EXISTS (
            SELECT FROM bookings AS b
            WHERE b.tenant_id = s.tenant_id AND b.session_id = s.id AND b.booked_at IS NOT NULL
        ) AS is_booked
    FROM talk AS k
    INNER JOIN chat_sessions AS s ON s.tenant_id = k.tenant_id AND s.id = k.session_id
)
SELECT
    model_name AS model,
    count(*) AS conversations,
    count(*) FILTER (WHERE is_booked) AS booked,
    count(*) FILTER (WHERE is_handed_over) AS handed_over,
    round(count(*) FILTER (WHERE is_booked)::numeric / count(*), 4) AS booked_share,
    round(count(*) FILTER (WHERE is_handed_over)::numeric / count(*), 4) AS handed_over_share,
    round(avg(messages), 1) AS messages_per_conversation
FROM conversation
GROUP BY model_name
ORDER BY conversations DESC;

-- name: tool_latency
-- description: How often the assistant calls each tool, and how long the tool takes.
-- columns: tool, calls, calls_per_conversation (of those that use it), p50_ms, p95_ms (milliseconds)
SELECT
    tool_name AS tool,
    count(*) AS calls,
    round(count(*)::numeric / count(DISTINCT (tenant_id, session_id)), 2) AS calls_per_conversation,
    percentile_disc(0.5) WITHIN GROUP (ORDER BY latency_ms) AS p50_ms,
    percentile_disc(0.95) WITHIN GROUP (ORDER BY latency_ms) AS p95_ms
FROM chat_messages
WHERE created_at >= :'since' AND created_at < :'until' AND role = 'tool'
GROUP BY tool_name
ORDER BY calls DESC;
