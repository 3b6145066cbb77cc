-- The rows of the two privacy registers. An operator (gth_admin) changes periods by UPDATE; a migration that adds a column adds its row.

INSERT INTO gth.retention_policy (code, description, table_schema, table_name, age_column, period, action, legal_basis) VALUES
(
    'abandoned_bookings', 'Bookings that were never confirmed go 12 months after their last change, but not what a provider confirmed in part.',
    'public', 'bookings', 'updated_at', '12 months', 'delete_unbooked',
    'GDPR art. 5(1)(e): there is nothing to keep books of, and nobody comes back to them'
),
(
    'after_travel', 'Wishes and birth dates go 30 days after the journey.',
    'public', 'bookings', 'created_at', '30 days', 'scrub_after_travel',
    'GDPR art. 5(1)(c), (e) and 9(2)(a): needed for the journey, and for complaints about it'
),
(
    'analytics_events', 'Events go 14 months after they happened: a year and a season to compare with.',
    'public', 'analytics_events', 'created_at', '14 months', 'drop_months',
    'GDPR art. 5(1)(e)'
),
(
    'booking_records', 'Bookings go after 10 years.',
    'public', 'bookings', 'created_at', '10 years', 'delete_rows',
    'GDPR art. 6(1)(c) and 17(3)(b): bookkeeping law; the period differs by country'
),
(
    'chat_messages', 'Messages go 24 months after they were written.',
    'public', 'chat_messages', 'created_at', '24 months', 'drop_months',
    'GDPR art. 5(1)(e): claims about a journey are raised within two years'
),
(
    'deleted_conversations', 'Conversations their user deleted go for good after 30 days.',
    'public', 'chat_sessions', 'deleted_at', '30 days', 'delete_conversations',
    'GDPR art. 17(1): time to undo a mistake'
),
(
    'deleted_users', 'Accounts their user deleted are erased after 30 days.',
    'public', 'users', 'deleted_at', '30 days', 'erase_users',
    'GDPR art. 17(1) and 12(3): within a month'
),
(
    'flight_search_cache', 'Cached flights go once they expired.',
    'public', 'flight_search_cache', 'expires_at', '0 days', 'expire',
    'no personal data; useless once expired'
),
(
    'hotel_search_cache', 'Cached hotels go once they expired.',
    'public', 'hotel_search_cache', 'expires_at', '0 days', 'expire',
    'no personal data; useless once expired'
),
(
    'idle_conversations', 'Conversations nobody touched for 24 months go.',
    'public', 'chat_sessions', 'updated_at', '24 months', 'delete_conversations',
    'GDPR art. 5(1)(e): as long as messages'
),
(
    'job_runs', 'The history of the jobs goes after 90 days, but for each job''s last success and last failure.',
    'gth', 'job_runs', 'scheduled_at', '90 days', 'trim_history',
    'no personal data but the names of operators; long enough to see a trend'
),
(
    'oauth_tokens', 'Tokens go 30 days after the access token expired unrenewed.',
    'public', 'oauth_accounts', 'access_token_expires_at', '30 days', 'scrub_columns',
    'GDPR art. 32: a token that is not used can only be stolen'
);

-- Access tokens that never expire, or do not say when.
INSERT INTO gth.retention_policy (
    code, description, table_schema, table_name, age_column, period, action, legal_basis, columns_of
) VALUES (
    'idle_oauth_tokens', 'Tokens go 12 months after their account was last changed, whenever they expire.',
    'public', 'oauth_accounts', 'updated_at', '12 months', 'scrub_columns',
    'GDPR art. 32: a token that is not used can only be stolen', 'oauth_tokens'
);

-- Who is inactive how long, only the operator can say.
INSERT INTO gth.retention_policy (
    code, description, table_schema, table_name, age_column, period, action, legal_basis, is_enabled
) VALUES (
    'inactive_users', 'Off until an operator sets a period: accounts are erased 36 months after their user was last seen.',
    'public', 'users', 'last_seen_at', '36 months', 'erase_users',
    'GDPR art. 5(1)(e): an account nobody uses serves no purpose', false
);

-- One line per table, category and fate, and all the columns that share them.
INSERT INTO gth.personal_data_column (
    table_name, column_name, category, purpose, legal_basis, retention, erasure, replacement, readonly_visible
)
SELECT
    c.table_name,
    n.column_name,
    c.category,
    CASE WHEN c.category <> 'none' THEN p.purpose END,
    CASE c.category
        WHEN 'none' THEN NULL
        WHEN 'special' THEN 'GDPR art. 9(2)(a): explicit consent, given with the wish'
        ELSE p.legal_basis
    END,
    c.retention,
    c.erasure,
    c.replacement,
    c.readonly_visible
FROM (
    VALUES
    ('tenants', 'none', 'keep', NULL, true, NULL,
        '{id,slug,name,status,is_demo,country_code,default_currency_code,default_locale,default_time_zone,'
        'created_at,updated_at,deleted_at}'::name []),
    ('tenants', 'none', 'keep', NULL, false, NULL, '{settings}'),

    ('users', 'none', 'keep', NULL, true, NULL, '{tenant_id,role,status,created_at,updated_at,deleted_at,erased_at}'),
    ('users', 'none', 'keep', NULL, false, NULL, '{processing_restricted_at,legal_hold_until}'),
    ('users', 'pseudonym', 'keep', NULL, true, NULL, '{id}'),
    ('users', 'contact', 'replace', 'erased-{id}@erased.invalid', false, NULL, '{email}'),
    ('users', 'contact', 'set_null', NULL, false, NULL, '{email_verified_at,phone}'),
    ('users', 'identity', 'set_null', NULL, false, NULL, '{display_name,given_name,family_name,born_on}'),
    ('users', 'profile', 'set_null', NULL, true, NULL, '{country_code,preferred_currency_code}'),
    ('users', 'profile', 'replace', 'en', true, NULL, '{locale}'),
    ('users', 'profile', 'replace', 'UTC', true, NULL, '{time_zone}'),
    ('users', 'special', 'replace', '{}', false, NULL, '{preferences}'),
    ('users', 'behaviour', 'set_null', NULL, false, NULL, '{last_seen_at}'),

    ('oauth_accounts', 'none', 'delete_row', NULL, true, NULL, '{tenant_id,provider,created_at,updated_at}'),
    ('oauth_accounts', 'pseudonym', 'delete_row', NULL, true, NULL, '{id,user_id}'),
    ('oauth_accounts', 'identity', 'delete_row', NULL, false, NULL, '{provider_subject}'),
    ('oauth_accounts', 'contact', 'delete_row', NULL, false, NULL, '{provider_email}'),
    ('oauth_accounts', 'none', 'delete_row', NULL, false, NULL, '{scopes,encryption_key_id,access_token_expires_at}'),
    ('oauth_accounts', 'credential', 'delete_row', NULL, false, 'oauth_tokens', '{access_token_encrypted,refresh_token_encrypted}'),

    ('user_consents', 'none', 'keep', NULL, true, NULL, '{tenant_id,created_at}'),
    ('user_consents', 'pseudonym', 'keep', NULL, true, NULL, '{id,user_id}'),
    ('user_consents', 'evidence', 'keep', NULL, true, NULL,
        '{purpose,decision,policy_version,policy_text_sha256,locale,source,decided_at}'),

    ('chat_sessions', 'none', 'delete_row', NULL, true, NULL,
        '{tenant_id,channel,status,locale,agent_name,model_provider,model_name,created_at,updated_at,'
        'deleted_at}'),
    ('chat_sessions', 'none', 'delete_row', NULL, false, NULL, '{checkpoint_ns,model_parameters}'),
    ('chat_sessions', 'pseudonym', 'delete_row', NULL, true, 'idle_conversations', '{id,user_id}'),
    -- whoever knows it can ask for the thread
    ('chat_sessions', 'credential', 'delete_row', NULL, false, 'idle_conversations', '{thread_id}'),
    ('chat_sessions', 'behaviour', 'delete_row', NULL, true, 'idle_conversations', '{first_message_at,last_message_at,ended_at}'),
    ('chat_sessions', 'content', 'delete_row', NULL, false, 'idle_conversations', '{title,agent_state}'),

    ('chat_messages', 'none', 'delete_row', NULL, true, 'chat_messages',
        '{tenant_id,created_at,role,tool_name,model_name,input_tokens,output_tokens,latency_ms}'),
    ('chat_messages', 'none', 'delete_row', NULL, false, 'chat_messages', '{tool_call_id}'),
    ('chat_messages', 'pseudonym', 'delete_row', NULL, true, 'chat_messages', '{id,session_id,user_id}'),
    ('chat_messages', 'special', 'delete_row', NULL, false, 'chat_messages', '{content,metadata}'),

    ('bookings', 'none', 'keep', NULL, true, NULL, '{tenant_id,created_at,updated_at,deleted_at}'),
    ('bookings', 'pseudonym', 'keep', NULL, true, 'booking_records', '{id,user_id}'),
    ('bookings', 'pseudonym', 'set_null', NULL, true, 'booking_records', '{session_id}'),
    ('bookings', 'travel', 'keep', NULL, true, 'booking_records', '{status,booked_at,cancelled_at}'),
    ('bookings', 'travel', 'set_null', NULL, true, 'booking_records', '{cancellation_reason}'),
    -- a receipt names it, and so does an auditor
    ('bookings', 'travel', 'keep', NULL, false, 'booking_records', '{reference}'),
    ('bookings', 'financial', 'keep', NULL, true, 'booking_records', '{currency_code,total_amount_minor}'),
    ('bookings', 'identity', 'set_null', NULL, false, 'booking_records', '{contact_name}'),
    ('bookings', 'contact', 'set_null', NULL, false, 'booking_records', '{contact_email,contact_phone}'),
    ('bookings', 'special', 'set_null', NULL, false, 'after_travel', '{note}'),
    ('bookings', 'content', 'replace', '{}', false, 'booking_records', '{metadata}'),

    ('booking_items', 'none', 'keep', NULL, true, NULL, '{tenant_id,position,kind,provider,created_at,updated_at}'),
    ('booking_items', 'pseudonym', 'keep', NULL, true, 'booking_records', '{id,booking_id,user_id}'),
    ('booking_items', 'travel', 'keep', NULL, true, 'booking_records', '{status,is_refundable,is_changeable}'),
    ('booking_items', 'financial', 'keep', NULL, true, 'booking_records',
        '{currency_code,amount_minor,tax_amount_minor,refund_penalty_minor,change_penalty_minor}'),
    ('booking_items', 'financial', 'keep', NULL, false, 'booking_records', '{provider_order_id}'),

    ('booking_travellers', 'none', 'keep', NULL, true, NULL, '{tenant_id,position,created_at,updated_at}'),
    ('booking_travellers', 'pseudonym', 'keep', NULL, true, 'booking_records', '{id,booking_id,user_id}'),
    ('booking_travellers', 'travel', 'keep', NULL, true, 'booking_records', '{traveller_type}'),
    ('booking_travellers', 'identity', 'set_null', NULL, false, 'booking_records', '{title}'),
    ('booking_travellers', 'identity', 'replace', 'erased', false, 'booking_records', '{given_name,family_name}'),
    ('booking_travellers', 'identity', 'set_null', NULL, false, 'after_travel', '{born_on}'),

    ('flight_bookings', 'none', 'keep', NULL, true, NULL, '{tenant_id,item_kind,created_at,updated_at}'),
    ('flight_bookings', 'pseudonym', 'keep', NULL, true, 'booking_records', '{id,booking_item_id,user_id}'),
    ('flight_bookings', 'travel', 'keep', NULL, true, 'booking_records', '{validating_carrier,ticketing_deadline_at,ticketed_at}'),
    -- with a family name it opens the booking at the airline
    ('flight_bookings', 'credential', 'set_null', NULL, false, 'booking_records', '{record_locator}'),

    ('flight_slices', 'none', 'keep', NULL, true, NULL, '{tenant_id,position,created_at,updated_at}'),
    ('flight_slices', 'pseudonym', 'keep', NULL, true, 'booking_records', '{id,flight_booking_id,user_id}'),
    ('flight_slices', 'travel', 'keep', NULL, true, 'booking_records', '{origin_airport,destination_airport,fare_brand}'),

    ('flight_segments', 'none', 'keep', NULL, true, NULL, '{tenant_id,position,created_at,updated_at}'),
    ('flight_segments', 'pseudonym', 'keep', NULL, true, 'booking_records', '{id,flight_slice_id,user_id}'),
    ('flight_segments', 'travel', 'keep', NULL, true, 'booking_records',
        '{marketing_carrier,marketing_flight_number,operating_carrier,operating_carrier_name,operating_flight_number,'
        'origin_airport,destination_airport,departure_local,departure_time_zone,departure_at,arrival_local,'
        'arrival_time_zone,arrival_at,cabin,booking_class,fare_basis,aircraft_code}'),

    ('flight_tickets', 'none', 'keep', NULL, true, NULL, '{tenant_id,created_at,updated_at}'),
    ('flight_tickets', 'pseudonym', 'keep', NULL, true, 'booking_records', '{id,flight_booking_id,traveller_id,user_id}'),
    ('flight_tickets', 'travel', 'keep', NULL, true, 'booking_records', '{status,issued_at}'),
    ('flight_tickets', 'financial', 'keep', NULL, false, 'booking_records', '{ticket_number}'),

    ('hotel_bookings', 'none', 'keep', NULL, true, NULL, '{tenant_id,item_kind,created_at,updated_at}'),
    ('hotel_bookings', 'pseudonym', 'keep', NULL, true, 'booking_records', '{id,booking_item_id,user_id}'),
    ('hotel_bookings', 'travel', 'keep', NULL, true, 'booking_records',
        '{provider_hotel_id,hotel_name,city,country_code,time_zone,latitude,longitude,check_in_on,check_out_on,'
        'room_name,room_count,adult_count,child_count,board_basis,free_cancellation_until}'),
    ('hotel_bookings', 'credential', 'set_null', NULL, false, 'booking_records', '{confirmation_number}'),
    ('hotel_bookings', 'special', 'set_null', NULL, false, 'after_travel', '{guest_request}'),

    ('flight_search_cache', 'none', 'keep', NULL, true, 'flight_search_cache',
        '{tenant_id,id,search_hash,schema_version,provider,origin_code,destination_code,departure_on,return_on,'
        'passenger_count,cabin,query,results,result_count,lowest_price_minor,currency_code,fetch_ms,hit_count,'
        'fill_count,last_hit_at,refreshed_at,stale_at,expires_at,created_at,updated_at}'),
    ('hotel_search_cache', 'none', 'keep', NULL, true, 'hotel_search_cache',
        '{tenant_id,id,search_hash,schema_version,provider,city,country_code,check_in_on,check_out_on,'
        'guest_count,room_count,query,results,result_count,lowest_price_minor,currency_code,fetch_ms,'
        'hit_count,fill_count,last_hit_at,refreshed_at,stale_at,expires_at,created_at,updated_at}'),

    ('analytics_events', 'none', 'keep', NULL, true, 'analytics_events', '{tenant_id,created_at,event_name,source,duration_ms,recorded_at}'),
    ('analytics_events', 'pseudonym', 'keep', NULL, true, 'analytics_events', '{id}'),
    ('analytics_events', 'pseudonym', 'set_null', NULL, true, 'analytics_events', '{user_id,session_id}'),
    ('analytics_events', 'pseudonym', 'set_null', NULL, false, 'analytics_events', '{anonymous_id}'),
    ('analytics_events', 'behaviour', 'replace', '{}', true, 'analytics_events', '{properties}')
) AS c (table_name, category, erasure, replacement, readonly_visible, retention, column_names)
CROSS JOIN LATERAL unnest(c.column_names) AS n (column_name)
LEFT JOIN (
    VALUES
    ('users', 'running the account', 'GDPR art. 6(1)(b): contract'),
    ('oauth_accounts', 'signing in through an identity provider', 'GDPR art. 6(1)(b): contract'),
    ('user_consents', 'proving a consent', 'GDPR art. 7(1) and 6(1)(c): legal obligation'),
    ('chat_sessions', 'carrying on the conversation', 'GDPR art. 6(1)(b): contract'),
    ('chat_messages', 'carrying on the conversation', 'GDPR art. 6(1)(b): contract'),
    ('bookings', 'carrying out the booking, then bookkeeping', 'GDPR art. 6(1)(b) and (c): contract, bookkeeping law'),
    ('booking_items', 'carrying out the booking, then bookkeeping', 'GDPR art. 6(1)(b) and (c): contract, bookkeeping law'),
    ('booking_travellers', 'carrying out the booking', 'GDPR art. 6(1)(b): contract'),
    ('flight_bookings', 'carrying out the flight', 'GDPR art. 6(1)(b) and (c): contract, bookkeeping law'),
    ('flight_slices', 'carrying out the flight', 'GDPR art. 6(1)(b) and (c): contract, bookkeeping law'),
    ('flight_segments', 'carrying out the flight', 'GDPR art. 6(1)(b) and (c): contract, bookkeeping law'),
    ('flight_tickets', 'carrying out the flight', 'GDPR art. 6(1)(b) and (c): contract, bookkeeping law'),
    ('hotel_bookings', 'carrying out the stay', 'GDPR art. 6(1)(b) and (c): contract, bookkeeping law'),
    ('analytics_events', 'improving the product', 'GDPR art. 6(1)(f): legitimate interest')
) AS p (table_name, purpose, legal_basis) ON p.table_name = c.table_name;
