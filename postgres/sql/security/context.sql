-- The context's functions as this release has them; see schema/context.sql.
BEGIN;
SET LOCAL ROLE gth_owner;
\ir ../schema/context.sql
COMMIT;
