-- chat_sessions, chat_messages: each conversation is put together from blocks, and timed line by line.
CREATE TEMPORARY TABLE seed_block ON COMMIT DROP AS
SELECT t.key, b.block, b.ordinal
FROM seed_trip AS t
CROSS JOIN LATERAL (
    SELECT array_agg(aside ORDER BY hashtextextended(t.key || aside, 4)) AS asides
    FROM unnest('{baggage,change,weather,documents,transfer}'::text[]) AS aside
    WHERE pg_temp.unit(t.key || aside) < 0.37
) AS a
CROSS JOIN LATERAL unnest(
    ARRAY[pg_temp.pick(t.key || 'opening', '{search_a,search_b}'), 'compare']
    || a.asides
    || CASE WHEN t.outcome IN ('trip', 'hotel') OR pg_temp.unit(t.key || 'about hotels') < 0.3 THEN '{hotel}'::text[] END
    || CASE t.outcome
        WHEN 'handed_over' THEN '{agent}'::text[]
        WHEN 'nothing' THEN CASE WHEN pg_temp.unit(t.key || 'leaves') < 0.6 THEN '{later}'::text[] END
        ELSE '{book,thanks}'::text[]
    END
) WITH ORDINALITY AS b (block, ordinal)
WHERE t.channel = 'chat';

-- What the braces stand for in each conversation
CREATE TEMPORARY TABLE seed_word ON COMMIT DROP AS
SELECT
    t.key, w.name, w.value
FROM seed_trip AS t
INNER JOIN currencies AS c ON c.code = t.currency_code
INNER JOIN seed_leg AS l ON l.journey = t.journey AND l.direction = 1 AND l.position = 1
CROSS JOIN LATERAL jsonb_each_text(
    jsonb_build_object(
        'given', t.given_name, 'origin', t.origin_city, 'destination', t.destination_city,
        'origin_code', t.origin, 'destination_code', t.destination,
        'departs', t.departs_on, 'checks_in', t.lands_on,
        'month', to_char(t.departs_on, 'FMMonth'), 'nights', t.nights, 'rooms', t.rooms,
        'flight', l.carrier || ' ' || l.flight_number, 'time', to_char(l.departs, 'HH24:MI'),
        'cabin', t.cabin, 'brand', t.fare_brand,
        'price', t.currency_code || ' ' || round(t.flight_minor / 10.0 ^ c.minor_unit_digits, c.minor_unit_digits),
        'hotel', t.hotel_name,
        'hotel_price', t.currency_code || ' ' || round(t.hotel_minor / 10.0 ^ c.minor_unit_digits, c.minor_unit_digits),
        'reference', pg_temp.code('reference ' || t.key, 8),
        'offers', pg_temp.between(t.key || 'offers', 4, 38), 'minutes', pg_temp.between(t.key || 'taxi', 15, 50),
        'celsius', pg_temp.between(t.key || 'celsius', 9, 31), 'rain', pg_temp.between(t.key || 'rain', 2, 13)
    )
    || jsonb_build_object(
        'travellers', CASE
            WHEN left(t.locale, 2) = 'fr' AND t.adults + t.children = 1 THEN 'Une seule personne.'
            WHEN left(t.locale, 2) = 'fr' AND t.children > 0
                THEN format('Nous serons %s, dont %s de moins de 12 ans.', t.adults + t.children, t.children)
            WHEN left(t.locale, 2) = 'fr' THEN format('Nous serons %s adultes.', t.adults)
            WHEN t.adults + t.children = 1 THEN 'Just me.'
            WHEN t.children > 0 THEN format('There are %s of us, %s under 12.', t.adults + t.children, t.children)
            ELSE format('There are %s of us.', t.adults)
        END,
        'bag_en', CASE t.fare_brand WHEN 'Light' THEN 'Not in the Light fare.' ELSE 'Yes, one bag of 23 kg each.' END,
        'bag_fr', CASE t.fare_brand WHEN 'Light' THEN 'Pas au tarif Light.' ELSE 'Oui, un bagage de 23 kg par personne.' END,
        'change_en', CASE t.fare_brand
            WHEN 'Flex' THEN 'Flex can be changed free of charge.' ELSE 'Changes cost a fee with this fare.'
        END,
        'change_fr', CASE t.fare_brand
            WHEN 'Flex' THEN 'Le tarif Flex se modifie sans frais.' ELSE 'Les modifications sont payantes à ce tarif.'
        END,
        'board_en', replace(t.board_basis, '_', ' '),
        'board_fr', CASE t.board_basis
            WHEN 'room_only' THEN 'sans repas' WHEN 'breakfast' THEN 'petit déjeuner compris'
            WHEN 'half_board' THEN 'en demi-pension' ELSE 'tout compris'
        END
    )
) AS w (name, value)
WHERE t.channel = 'chat';

CREATE TEMPORARY TABLE seed_message ON COMMIT DROP AS
WITH line AS (
    SELECT
        t.key, t.tenant_id, t.user_id, t.asked_at, l.role, l.tool_name, l.line, b.block, l.step,
        row_number() OVER (PARTITION BY t.key ORDER BY b.ordinal, l.step) AS number
    FROM seed_trip AS t
    INNER JOIN seed_block AS b USING (key)
    INNER JOIN seed_line AS l
        ON l.block = b.block AND (l.language IS NULL OR l.language = CASE left(t.locale, 2) WHEN 'fr' THEN 'fr' ELSE 'en' END)
), filled AS (
    SELECT l.key, l.number, string_agg(coalesce(w.value, p.text), '' ORDER BY p.ordinal) AS content
    FROM line AS l
    -- every second part is a word in braces; JSON's own braces enclose more than lower case
    CROSS JOIN LATERAL regexp_split_to_table(regexp_replace(l.line, '\{([a-z_]+)\}', E'\x01\\1\x01', 'g'), E'\x01')
        WITH ORDINALITY AS p (text, ordinal)
    LEFT JOIN seed_word AS w ON w.key = l.key AND w.name = p.text AND p.ordinal % 2 = 0
    GROUP BY l.key, l.number
), timed AS (
    SELECT
        l.*, f.content,
        CASE l.role
            WHEN 'user' THEN 9000 + length(f.content) * pg_temp.between(l.key || 'types' || l.number, 110, 400)
            WHEN 'tool' THEN pg_temp.between(l.key || 'tool' || l.number, 240, 2600)
            -- most answers within seconds, a few slow ones: a long tail, as models have
            ELSE (500 + length(f.content) * 11 + 700 / (1.03 - pg_temp.unit(l.key || 'latency' || l.number)))::integer
        END AS took_ms
    FROM line AS l
    INNER JOIN filled AS f USING (key, number)
)
SELECT
    *,
    asked_at + sum(took_ms) OVER so_far * interval '1 millisecond' AS created_at,
    -- a model reads its instructions and everything said before
    (1150 + coalesce(sum(length(content)) OVER so_far - length(content), 0) / 4)::integer AS input_tokens,
    length(content) / 4 + 6 AS output_tokens
FROM timed
WINDOW so_far AS (PARTITION BY key ORDER BY number);

CREATE TEMPORARY TABLE seed_session ON COMMIT DROP AS
SELECT
    t.*,
    pg_temp.id_at(t.asked_at, t.key) AS id,
    pg_temp.pick(t.key || 'channel', '{web,web,web,mobile,mobile,whatsapp}') AS session_channel,
    -- the larger model took over step by step
    CASE
        WHEN pg_temp.unit(t.key || 'model')
            < 0.8 * extract(epoch FROM t.asked_at - c.starts_at) / extract(epoch FROM c.today - c.starts_at)
            THEN 'llama-3.3-70b-instruct'
        ELSE 'qwen3-32b'
    END AS model_name,
    m.first_at, m.last_at, m.messages,
    c.today - m.last_at < interval '1 day' AS is_open
FROM seed_trip AS t
CROSS JOIN seed_clock AS c
INNER JOIN (
    SELECT key, min(created_at) AS first_at, max(created_at) AS last_at, count(*) AS messages
    FROM seed_message
    GROUP BY key
) AS m USING (key)
WHERE t.channel = 'chat';

INSERT INTO chat_sessions (
    tenant_id, id, user_id, title, channel, status, locale, thread_id, agent_name, agent_state, model_provider, model_name,
    model_parameters, first_message_at, last_message_at, ended_at, created_at, updated_at
)
SELECT
    tenant_id, id, user_id,
    origin_city || ' – ' || destination_city,
    session_channel,
    CASE WHEN outcome = 'handed_over' THEN 'handed_over' WHEN is_open THEN 'active' ELSE 'ended' END,
    locale,
    pg_temp.id_at(asked_at, key || 'thread')::text,
    'concierge',
    jsonb_build_object(
        'stage', CASE outcome WHEN 'nothing' THEN 'exploring' WHEN 'handed_over' THEN 'handed_over' ELSE 'booked' END,
        'slots', jsonb_build_object(
            'origin', origin, 'destination', destination, 'departure_on', departs_on, 'adults', adults, 'children', children
        )
    ),
    'self_hosted', model_name, '{"temperature": 0.3, "max_tokens": 1024}',
    first_at, last_at,
    CASE WHEN outcome <> 'handed_over' AND NOT is_open THEN last_at + interval '20 minutes' END,
    asked_at, last_at
FROM seed_session;

INSERT INTO chat_messages (
    tenant_id, session_id, id, created_at, user_id, role, content, tool_name, tool_call_id, model_name, input_tokens,
    output_tokens, latency_ms, metadata
)
SELECT
    m.tenant_id, s.id, pg_temp.id_at(m.created_at, m.key || m.number), m.created_at, m.user_id, m.role, m.content, m.tool_name,
    CASE WHEN m.tool_name IS NOT NULL THEN 'call_' || substr(pg_temp.hex(m.key || m.block), 1, 12) END,
    CASE WHEN m.role = 'assistant' THEN s.model_name END,
    CASE WHEN m.role = 'assistant' THEN m.input_tokens END,
    CASE WHEN m.role = 'assistant' THEN m.output_tokens END,
    CASE WHEN m.role <> 'user' THEN m.took_ms END,
    CASE
        WHEN m.role <> 'assistant' THEN '{}'
        WHEN m.tool_name IS NOT NULL THEN '{"finish_reason": "tool_calls"}'
        ELSE '{"finish_reason": "stop"}'
    END::jsonb
FROM seed_message AS m
INNER JOIN seed_session AS s USING (key)
ORDER BY m.created_at;
