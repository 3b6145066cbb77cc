-- With signed contexts a role does not see the statements of other sessions: a token that somebody wrote into one as a
-- literal could be read there and used again. Monitoring and operators do.
\if :gth_context_is_signed
    REVOKE EXECUTE ON FUNCTION pg_stat_get_activity(integer), pg_stat_get_backend_activity(integer) FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION pg_stat_get_activity(integer), pg_stat_get_backend_activity(integer)
    TO pg_read_all_stats, gth_admin;
\elif :gth_context_was_signed
    REVOKE EXECUTE ON FUNCTION pg_stat_get_activity(integer), pg_stat_get_backend_activity(integer)
    FROM pg_read_all_stats, gth_admin;
    GRANT EXECUTE ON FUNCTION pg_stat_get_activity(integer), pg_stat_get_backend_activity(integer) TO PUBLIC;
\endif
