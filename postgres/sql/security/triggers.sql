-- What the schema's triggers call: a database of an older release has these functions as they are here. No table is locked.
BEGIN;
SET LOCAL ROLE gth_owner;
\ir ../schema/row_triggers.sql
\ir ../schema/note_thread_on_sessions.sql
COMMIT;
