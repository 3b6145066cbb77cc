-- Where people live, which flights exist, what money is worth: the world that the rest draws from.
CREATE TEMPORARY TABLE seed_rate (currency_code text PRIMARY KEY, per_euro double precision NOT NULL) ON COMMIT DROP;
INSERT INTO seed_rate
VALUES
    ('EUR', 1), ('CHF', 0.94), ('USD', 1.16), ('GBP', 0.87), ('CAD', 1.62), ('JPY', 176), ('AUD', 1.78), ('KWD', 0.356);

CREATE FUNCTION pg_temp.minor(p_euros double precision, p_currency_code text)
RETURNS bigint
LANGUAGE sql
STABLE
RETURN (
    SELECT round((p_euros * r.per_euro * 10 ^ c.minor_unit_digits)::numeric, -(c.minor_unit_digits / 2))::bigint
    FROM seed_rate AS r
    INNER JOIN currencies AS c ON c.code = r.currency_code
    WHERE r.currency_code = p_currency_code
);
COMMENT ON FUNCTION pg_temp.minor(double precision, text) IS 'A price in euros as minor units of a currency.';

-- phone_prefix begins ranges that numbering plans keep for fiction, where there is one; a party of five needs five given names
CREATE TEMPORARY TABLE seed_market (
    tenant_number integer, weight integer, country_code text, locale text, time_zone text, currency_code text,
    phone_prefix text, phone_digits integer, given_names text[], family_names text[]
) ON COMMIT DROP;
COPY seed_market FROM stdin WITH (DELIMITER '|');
1|14|FR|fr|Europe/Paris|EUR|+3363998|4|{Camille,Léa,Manon,Chloé,Inès,Julien,Hugo,Lucas,Mathis,Antoine,Nadia,Karim}|{Martin,Bernard,Dubois,Moreau,Laurent,Lefèvre,Roux,Fontaine,Chevalier,Benali,Garnier,Faure}
1|5|BE|fr-BE|Europe/Brussels|EUR|+3246000|4|{Élise,Noémie,Maxime,Louis,Arthur,Julie}|{Peeters,Janssens,Lambert,Dupont,Claes,Mertens}
1|6|CH|fr-CH|Europe/Zurich|CHF|+4176000|4|{Aline,Sophie,Nicolas,Sébastien,Luca,Valérie}|{Favre,Rochat,Müller,Bianchi,Keller,Rey}
2|9|US|en-US|America/New_York|USD|+120255501|2|{Emily,Olivia,Grace,Maya,James,Ethan,Daniel,Marcus,Sofia,Andre}|{Johnson,Williams,Nguyen,Garcia,Brooks,Patel,Sullivan,Reed,Coleman,Rivera}
2|7|GB|en-GB|Europe/London|GBP|+447700900|3|{Amelia,Isla,Poppy,Oliver,Harry,Callum,Priya,Imran}|{Smith,Taylor,Evans,Campbell,Hughes,Khan,Walker,Shah}
2|4|CA|en-CA|America/Toronto|CAD|+141655501|2|{Charlotte,Hannah,Liam,Noah,Mei,Ravi}|{Tremblay,Macdonald,Singh,Wong,Roy,Fraser}
2|2|JP|en|Asia/Tokyo|JPY|+81900000|4|{Yui,Haruka,Sakura,Kenji,Daichi}|{Sato,Tanaka,Kobayashi,Mori}
2|2|AU|en-AU|Australia/Sydney|AUD|+61491570|3|{Matilda,Ruby,Chloe,Jack,Lachlan}|{Wilson,Murphy,Kelly,Bennett}
2|1|KW|en|Asia/Kuwait|KWD|+9655000|4|{Fatima,Dalal,Mariam,Yousef,Faisal}|{Al-Sabah,Al-Mutairi,Al-Rashid,Al-Ajmi}
\.

-- Cities by the name people use, where the airport lies in another municipality
CREATE TEMPORARY TABLE seed_city (airport text PRIMARY KEY, city text NOT NULL) ON COMMIT DROP;
INSERT INTO seed_city
VALUES
    ('CTS', 'Sapporo'), ('EWR', 'New York'), ('FRA', 'Frankfurt'), ('IST', 'Istanbul'), ('OGG', 'Maui'), ('PMI', 'Palma'),
    ('YUL', 'Montréal'), ('YVR', 'Vancouver'), ('YYZ', 'Toronto');

-- Accounting codes: the first three digits of an airline's ticket numbers; NULL: sells without tickets
CREATE TEMPORARY TABLE seed_carrier (carrier text PRIMARY KEY, accounting_code text) ON COMMIT DROP;
INSERT INTO seed_carrier
VALUES
    ('A3', '390'), ('AC', '014'), ('AF', '057'), ('AS', '027'), ('B6', '279'), ('BA', '125'), ('DL', '006'), ('EI', '053'),
    ('EK', '176'), ('FI', '108'), ('FJ', '260'), ('IB', '075'), ('JL', '131'), ('KL', '074'), ('KU', '229'), ('LH', '220'),
    ('LX', '724'), ('MS', '077'), ('NH', '205'), ('NZ', '086'), ('QF', '081'), ('QR', '157'), ('SN', '082'), ('SQ', '618'),
    ('TK', '235'), ('TP', '047'), ('U2', NULL), ('UA', '016'), ('VS', '932'), ('VY', '030'), ('WS', '838');

-- One way out, airport by airport, with the marketing carrier of each leg and, after a colon, who flies it if another does: a code,
-- or the name of one that has none
CREATE TEMPORARY TABLE seed_journey (
    journey integer GENERATED ALWAYS AS IDENTITY, country_code text, path text
) ON COMMIT DROP;
COPY seed_journey (country_code, path) FROM stdin WITH (DELIMITER '|');
FR|NCE AF CDG
FR|NCE BA LHR
FR|NCE U2 LGW
FR|NCE EK DXB
FR|NCE KL AMS KL JFK
FR|NCE AF CDG AF HND
FR|NCE LH FRA LH HND
FR|CDG AF JFK
FR|CDG AF:DL JFK
FR|CDG AF BCN
FR|CDG AF SIN
FR|CDG AF CMN
FR|CDG AF FCO
FR|CDG TP LIS
FR|CDG QR DOH QR BKK
FR|CDG AF YUL
FR|LYS AF CDG AF LAX
FR|LYS KL AMS
FR|LYS TP LIS
BE|BRU SN LIS
BE|BRU VY BCN
BE|BRU SN DKR
BE|BRU LH:UA EWR
BE|BRU LH FRA LH SIN
BE|BRU A3 ATH
CH|GVA LX JFK
CH|GVA BA LHR
CH|GVA U2 BCN
CH|GVA LX ZRH LX BKK
CH|GVA EK DXB EK MLE
CH|ZRH LX SFO
CH|ZRH LX ATH
CH|ZRH LX JNB
US|JFK DL LAX
US|JFK BA LHR
US|JFK AF CDG
US|JFK DL:AF CDG
US|JFK B6 SJU
US|JFK EI DUB
US|JFK LX ZRH LX ATH
US|SFO UA HND
US|SFO AS SEA
US|SFO UA OGG
US|SFO NZ AKL
US|BOS DL ATL
US|BOS TP LIS
US|BOS FI KEF FI LHR
US|BOS B6 FLL
GB|LHR BA JFK
GB|LHR VS:DL ATL
GB|LHR SQ SIN
GB|LHR BA BCN
GB|LHR QF PER
GB|LHR EK DXB EK CMB
GB|MAN KL AMS
GB|MAN EI DUB EI BOS
GB|MAN U2:Pennine_Air_Charter PMI
CA|YYZ AC YVR
CA|YYZ AC LHR
CA|YYZ WS YYC
CA|YYZ AC FRA LH ATH
CA|YVR AC NRT
CA|YVR AS SEA
JP|HND NH OKA
JP|HND JL CTS
JP|HND NH SIN
JP|NRT NH HNL
AU|SYD QF SIN
AU|SYD NZ AKL
AU|SYD QF MEL
AU|SYD FJ NAN
AU|SYD QF HNL
KW|KWI KU LHR
KW|KWI EK DXB
KW|KWI TK IST
KW|KWI MS CAI
\.

-- The legs of each journey, there and back: flight numbers, minutes in the air, when the first one leaves by the clock of its airport,
-- and minutes from then to this one's departure. Every day is alike, so that a flight has one time for all who are on it.
CREATE TEMPORARY TABLE seed_leg ON COMMIT DROP AS
WITH stop AS (
    SELECT journey, country_code, string_to_array(path, ' ') AS stops, cardinality(string_to_array(path, ' ')) / 2 AS legs
    FROM seed_journey
), leg AS (
    SELECT
        s.journey, s.country_code, d.direction, n.position, s.legs,
        split_part(s.stops[i.mid], ':', 1) AS carrier,
        CASE WHEN length(f.flies) = 2 THEN f.flies END AS operating_carrier,
        CASE WHEN length(f.flies) > 2 THEN replace(f.flies, '_', ' ') END AS operating_carrier_name,
        s.stops[i.mid + CASE d.direction WHEN 1 THEN -1 ELSE 1 END] AS origin,
        s.stops[i.mid + CASE d.direction WHEN 1 THEN 1 ELSE -1 END] AS destination,
        -- a flight with a connection is one of its own: it must wait for those who change planes
        CASE WHEN s.legs > 1 THEN s.journey::text ELSE '' END AS connection
    FROM stop AS s
    CROSS JOIN (VALUES (1), (2)) AS d (direction)
    CROSS JOIN LATERAL generate_series(1, s.legs) AS n (position)
    CROSS JOIN LATERAL (SELECT 2 * CASE d.direction WHEN 1 THEN n.position ELSE s.legs + 1 - n.position END) AS i (mid)
    CROSS JOIN LATERAL (SELECT reverse(split_part(reverse(s.stops[i.mid]), ':', 1))) AS f (flies)
), flown AS (
    SELECT
        l.*,
        o.time_zone AS origin_zone, t.time_zone AS destination_zone,
        -- the shorter way round
        sind(t.longitude - o.longitude) > 0 AS is_eastward,
        -- great circle on a sphere of 6,371 km (haversine)
        12742 * asin(sqrt(
            sind((t.latitude - o.latitude) / 2) ^ 2
            + cosd(o.latitude) * cosd(t.latitude) * sind((t.longitude - o.longitude) / 2) ^ 2
        )) AS km
    FROM leg AS l
    INNER JOIN airports AS o ON o.iata_code = l.origin
    INNER JOIN airports AS t ON t.iata_code = l.destination
), timed AS (
    SELECT
        *,
        -- half an hour to climb, land and taxi, 830 km/h between, headwinds on the way west
        (round((30 + km / 13.8 * CASE WHEN is_eastward THEN 0.97 ELSE 1.05 END) / 5) * 5)::integer AS minutes,
        pg_temp.between(
            'number ' || carrier || least(origin, destination) || greatest(origin, destination) || connection, 2, 949
        ) AS number
    FROM flown
), scheduled AS (
    SELECT
        *,
        -- long flights eastward leave in the evening and arrive in the morning
        time '00:00' + make_interval(mins => 5 * CASE
            WHEN km > 3500 AND is_eastward
                THEN pg_temp.between('departs' || carrier || origin || destination || connection, 216, 270)
            WHEN km > 3500 THEN pg_temp.between('departs' || carrier || origin || destination || connection, 114, 180)
            ELSE pg_temp.between('departs' || carrier || origin || destination || connection, 78, 240)
        END) AS leaves,
        -- an hour or two to change planes
        5 * pg_temp.between('changes' || journey || direction || position, 13, 30) AS change_minutes
    FROM timed
)
SELECT
    *,
    first_value(leaves) OVER journey_way AS departs,
    first_value(origin_zone) OVER journey_way AS departure_zone,
    (sum(minutes + change_minutes) OVER journey_way)::integer - minutes - change_minutes AS minutes_before,
    -- out and back are neighbours, the way out odd; long flights of airlines have low numbers
    (CASE WHEN km > 3500 THEN number / 4 + 1 ELSE number + 250 END * 2 - CASE WHEN origin < destination THEN 1 ELSE 0 END)::text
        AS flight_number,
    CASE
        WHEN km > 6000 THEN pg_temp.pick('aircraft' || carrier || origin, '{77W,359,789}')
        WHEN km > 3500 THEN pg_temp.pick('aircraft' || carrier || origin, '{333,789,788}')
        ELSE pg_temp.pick('aircraft' || carrier || least(origin, destination), '{320,32N,321,738,223}')
    END AS aircraft
FROM scheduled
WINDOW journey_way AS (PARTITION BY journey, direction ORDER BY position);

-- What a journey is called and costs: euros for one adult in the cheapest fare, one way.
CREATE TEMPORARY TABLE seed_route ON COMMIT DROP AS
SELECT
    l.journey, l.country_code, l.legs,
    min(l.origin) FILTER (WHERE l.position = 1) AS origin,
    min(l.destination) FILTER (WHERE l.position = l.legs) AS destination,
    min(l.carrier) FILTER (WHERE l.position = 1) AS carrier,
    max(l.km) > 3500 AS is_long_haul,
    min(l.departs) AS departs,
    min(l.departure_zone) AS departure_zone,
    max(l.minutes_before + l.minutes) AS minutes,
    20 + 0.62 * sum(l.km) ^ 0.72 AS euros,
    min(coalesce(oc.city, o.city)) FILTER (WHERE l.position = 1) AS origin_city,
    min(coalesce(dc.city, d.city)) FILTER (WHERE l.position = l.legs) AS destination_city,
    min(d.country_code) FILTER (WHERE l.position = l.legs) AS destination_country,
    min(d.time_zone) FILTER (WHERE l.position = l.legs) AS destination_zone,
    min(d.latitude) FILTER (WHERE l.position = l.legs) AS latitude,
    min(d.longitude) FILTER (WHERE l.position = l.legs) AS longitude
FROM seed_leg AS l
INNER JOIN airports AS o ON o.iata_code = l.origin
INNER JOIN airports AS d ON d.iata_code = l.destination
LEFT JOIN seed_city AS oc ON oc.airport = l.origin
LEFT JOIN seed_city AS dc ON dc.airport = l.destination
WHERE l.direction = 1
GROUP BY l.journey, l.country_code, l.legs;

-- Hotels are invented: six at each destination.
CREATE TEMPORARY TABLE seed_hotel ON COMMIT DROP AS
SELECT
    p.destination, n.number, p.city, p.country_code, p.time_zone,
    'htl_' || lower(p.destination) || '_' || n.number AS hotel_id,
    format(
        (ARRAY['Grand Hotel %s', '%s Harbour Suites', 'The Lantern %s', 'Maison %s', '%s Park Inn', 'Casa %s'])[n.number], p.city
    ) AS name,
    round((p.latitude + 0.3 * pg_temp.unit('north' || p.destination || n.number) - 0.15)::numeric, 5) AS latitude,
    round((p.longitude + 0.3 * pg_temp.unit('east' || p.destination || n.number) - 0.15)::numeric, 5) AS longitude,
    (ARRAY[190, 145, 115, 130, 84, 72])[n.number] * (0.8 + 0.7 * pg_temp.unit('nightly' || p.destination || n.number))
        AS nightly_euros
FROM (
    SELECT
        destination, min(destination_city) AS city, min(destination_country) AS country_code, min(destination_zone) AS time_zone,
        min(latitude) AS latitude, min(longitude) AS longitude
    FROM seed_route
    GROUP BY destination
) AS p
CROSS JOIN generate_series(1, 6) AS n (number);
ANALYZE seed_market, seed_rate, seed_leg, seed_route, seed_hotel;
