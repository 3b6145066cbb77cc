-- Row security of every tenant table, each in a transaction of its own: a busy table holds up no other.
DO $$
DECLARE
    v_table       text;
    v_user_column name;
    v_column      name;
BEGIN
    FOR v_table, v_column, v_user_column IN
        VALUES
        -- The tenant and the user are these rows themselves.
        ('tenants', 'id', NULL),
        ('users', 'tenant_id', 'id'),
        ('oauth_accounts', 'tenant_id', 'user_id'),
        ('user_consents', 'tenant_id', 'user_id'),
        ('chat_sessions', 'tenant_id', 'user_id'),
        ('chat_messages', 'tenant_id', 'user_id'),
        ('bookings', 'tenant_id', 'user_id'),
        ('booking_items', 'tenant_id', 'user_id'),
        ('booking_travellers', 'tenant_id', 'user_id'),
        ('flight_bookings', 'tenant_id', 'user_id'),
        ('flight_slices', 'tenant_id', 'user_id'),
        ('flight_segments', 'tenant_id', 'user_id'),
        ('flight_tickets', 'tenant_id', 'user_id'),
        ('hotel_bookings', 'tenant_id', 'user_id'),
        ('analytics_events', 'tenant_id', 'user_id'),
        -- Results of providers, for every user of the tenant.
        ('flight_search_cache', 'tenant_id', NULL),
        ('hotel_search_cache', 'tenant_id', NULL),
        -- The saver and the store know no user; who uses them speaks for the tenant.
        ('langgraph.checkpoints', 'tenant_id', NULL),
        ('langgraph.checkpoint_blobs', 'tenant_id', NULL),
        ('langgraph.checkpoint_writes', 'tenant_id', NULL),
        ('langgraph.store', 'tenant_id', NULL)
    LOOP
        IF strpos(v_table, '.') = 0 THEN
            v_table := 'public.' || v_table;
        END IF;
        PERFORM gth.protect_tenant_table(v_table::regclass, v_user_column, v_column);
        COMMIT;
    END LOOP;
END
$$;

-- Figures of the whole tenant are for who speaks for it, not for each of its users.
DO $$
BEGIN
    PERFORM gth.protect_tenant_table('public.analytics_events_hourly', NULL, p_needs_scope => true);
END
$$;
