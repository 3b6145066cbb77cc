-- What was made, in numbers; temporary tables go with the transaction, the functions with the session.
DO $$
BEGIN
    RAISE NOTICE
        'seed data loaded: % tenants, % users, % conversations, % messages, % bookings, % flight segments, % hotel stays, '
        '% cached searches, % events',
        (SELECT count(*) FROM tenants WHERE is_demo),
        (SELECT count(*) FROM users),
        (SELECT count(*) FROM chat_sessions),
        (SELECT count(*) FROM chat_messages),
        (SELECT count(*) FROM bookings),
        (SELECT count(*) FROM flight_segments),
        (SELECT count(*) FROM hotel_bookings),
        (SELECT count(*) FROM flight_search_cache) + (SELECT count(*) FROM hotel_search_cache),
        (SELECT count(*) FROM analytics_events);
END
$$;
