-- A booking takes its parts along by its keys, all but tickets: no key deletes those.
-- As an earlier release had it: nothing calls it any more.
SELECT 'DROP FUNCTION gth.delete_bookings(name, timestamptz, integer)'
WHERE to_regprocedure('gth.delete_bookings(name, timestamptz, integer)') IS NOT NULL \gexec

CREATE OR REPLACE FUNCTION gth.delete_bookings(p_tenant_ids uuid[], p_booking_ids uuid[])
RETURNS bigint
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_deleted bigint;
BEGIN
    DELETE FROM public.flight_tickets AS k
    USING (
        SELECT p.tenant_id, t.id
        FROM unnest(p_tenant_ids, p_booking_ids) AS d (tenant_id, id)
        INNER JOIN public.booking_travellers AS p ON p.tenant_id = d.tenant_id AND p.booking_id = d.id
        INNER JOIN public.flight_tickets AS t ON t.tenant_id = p.tenant_id AND t.traveller_id = p.id
        UNION
        SELECT i.tenant_id, t.id
        FROM unnest(p_tenant_ids, p_booking_ids) AS d (tenant_id, id)
        INNER JOIN public.booking_items AS i ON i.tenant_id = d.tenant_id AND i.booking_id = d.id
        INNER JOIN public.flight_bookings AS f ON f.tenant_id = i.tenant_id AND f.booking_item_id = i.id
        INNER JOIN public.flight_tickets AS t ON t.tenant_id = f.tenant_id AND t.flight_booking_id = f.id
    ) AS e
    WHERE k.tenant_id = e.tenant_id AND k.id = e.id;
    DELETE FROM public.bookings AS b
    USING unnest(p_tenant_ids, p_booking_ids) AS d (tenant_id, id)
    WHERE b.tenant_id = d.tenant_id AND b.id = d.id;
    GET DIAGNOSTICS v_deleted = ROW_COUNT;
    RETURN v_deleted;
END
$$;
COMMENT ON FUNCTION gth.delete_bookings(uuid[], uuid[]) IS
'Deletes bookings (two arrays of one length: tenants and ids) with their parts and tickets, and returns their number.';
