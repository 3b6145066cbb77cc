"""Partition maintenance beside a working application: nothing lost, nobody refused, nobody kept waiting."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.support.maintenance import Person, drop_month, month, months, scalar

if TYPE_CHECKING:
    from uuid import UUID

    from tests.sql.support.database import Connection, Database

CREATE = "CALL create_monthly_partitions()"
DEFAULT_ROWS = "SELECT count(*) FROM chat_messages_default"
APPEND = "SELECT id FROM gth.append_message(%s, %s, %s, 'user', 'hello')"


class Writer(threading.Thread):
    """Appends messages as gth_app until told to stop, and remembers what was acknowledged."""

    def __init__(self, database: Database, person: Person) -> None:
        """The writer has a connection of its own."""
        super().__init__(daemon=True)
        self.acknowledged: set[UUID] = set()
        self.errors: list[psycopg.Error] = []
        self.longest_seconds = 0.0
        self._connection = database.connect("gth_app")
        self._arguments = (person.tenant, person.id, person.session)
        self._stopping = threading.Event()

    def run(self) -> None:
        """Write until stopped."""
        while not self._stopping.is_set():
            begun = time.monotonic()
            try:
                row = self._connection.execute(APPEND, self._arguments).fetchone()
            except psycopg.Error as error:
                self.errors.append(error)
                continue
            assert row is not None
            self.acknowledged.add(row[0])
            self.longest_seconds = max(self.longest_seconds, time.monotonic() - begun)

    def stop(self) -> None:
        """Finish the message at hand."""
        self._stopping.set()
        self.join()


class Caller(threading.Thread):
    """Calls the procedure on a connection of its own."""

    def __init__(self, database: Database, statement: str = CREATE) -> None:
        """`statement` returns one number."""
        super().__init__(daemon=True)
        self.connection = database.connect("gth_scheduler")
        self.statement = statement
        self.result: int | None = None
        self.error: psycopg.Error | None = None
        self.pid = self.connection.info.backend_pid

    def run(self) -> None:
        """Call it once."""
        try:
            self.result = scalar(self.connection, self.statement)
        except psycopg.Error as error:
            self.error = error


def wait_until(condition: str, connection: Connection, *parameters: object) -> None:
    """Wait for a query to answer true."""
    deadline = time.monotonic() + 20
    while not scalar(connection, condition, *parameters):
        assert time.monotonic() < deadline, condition
        time.sleep(0.005)


@pytest.fixture
def writers(database: Database, superuser: Connection) -> list[Writer]:
    """Four writers, each in a conversation of its own, all in a month without a partition."""
    drop_month(superuser, month(0))
    return [Writer(database, Person(superuser)) for _ in range(4)]


@pytest.mark.timed
def test_writers_lose_nothing_while_their_month_is_created(
    database: Database, superuser: Connection, writers: list[Writer]
) -> None:
    """Rows go to the default partition, then to the month; each acknowledged one is there, none failed."""
    for writer in writers:
        writer.start()
    wait_until("SELECT count(*) > 300 FROM chat_messages_default", superuser)
    caller = Caller(database)
    caller.start()
    caller.join()
    wait_until("SELECT count(*) > 100 FROM " + f"chat_messages_y{month(0):%Ym%m}", superuser)
    for writer in writers:
        writer.stop()
    assert caller.error is None
    assert caller.result == 1
    assert [error for writer in writers for error in writer.errors] == []
    stored = {row[0] for row in superuser.execute("SELECT id FROM chat_messages")}
    assert stored == set().union(*(writer.acknowledged for writer in writers))
    assert scalar(superuser, DEFAULT_ROWS) == 0
    assert max(writer.longest_seconds for writer in writers) < 2


def test_readers_see_every_stray_once_at_every_moment(database: Database, superuser: Connection) -> None:
    """While 6,000 rows change their place, each count of them is 6,000."""
    person = Person(superuser)
    person.write(month(-1), 6000)
    caller = Caller(database)
    caller.start()
    counts = set()
    while caller.is_alive():
        counts.add(scalar(superuser, "SELECT count(*) FROM chat_messages WHERE user_id = %s", person.id))
    assert caller.error is None
    assert counts == {6000}


def test_an_old_snapshot_sees_every_stray_once(database: Database, superuser: Connection) -> None:
    """A reader whose snapshot is older than the move finds each row where it was, and only there."""
    person = Person(superuser)
    person.write(month(-1), 6000)
    reader = database.connect()
    caller = Caller(database)
    counts = []
    reader.execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
    reader.execute("SELECT count(*) FROM tenants")
    caller.start()
    while caller.is_alive():
        # a new old snapshot now and then, each held over the next step of the manager
        reader.execute("SELECT pg_sleep(0.02)")
        counts.append(scalar(reader, "SELECT count(*) FROM chat_messages WHERE user_id = %s", person.id))
        reader.execute("COMMIT")
        reader.execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
        reader.execute("SELECT count(*) FROM tenants")
    caller.join()
    counts.append(scalar(reader, "SELECT count(*) FROM chat_messages WHERE user_id = %s", person.id))
    assert caller.error is None
    assert set(counts) == {6000}


@pytest.mark.parametrize("offset", [0, -1])
@pytest.mark.timed
def test_twenty_thousand_strays_keep_no_writer_waiting(
    database: Database, superuser: Connection, offset: int
) -> None:
    """They change their place while eight writers write; `make bench` holds the wait against 250 ms."""
    people = [Person(superuser) for _ in range(8)]
    if offset == 0:
        drop_month(superuser, month(0))
    for person in people:
        person.write(month(offset), 2500)
    writers = [Writer(database, person) for person in people]
    for writer in writers:
        writer.start()
    wait_until(
        "SELECT count(*) > 400 FROM chat_messages WHERE created_at > now() - interval '1 hour'", superuser
    )
    caller = Caller(database, "CALL gth.drain_default_partition('chat_messages')")
    caller.start()
    caller.join()
    for writer in writers:
        writer.stop()
    assert caller.error is None
    assert (caller.result or 0) >= 20_000
    assert [error for writer in writers for error in writer.errors] == []
    assert max(writer.longest_seconds for writer in writers) < 1
    assert scalar(superuser, DEFAULT_ROWS) == 0


@pytest.mark.timed
def test_locks_are_waited_for_together(database: Database, superuser: Connection) -> None:
    """However many tables have to be locked, those behind wait 150 ms in all."""
    holder = database.connect()
    holder.execute("BEGIN")
    scalar(holder, "SELECT count(*) FROM chat_sessions")
    superuser.execute("BEGIN")
    begun = time.monotonic()
    with pytest.raises(psycopg.errors.LockNotAvailable):
        superuser.execute(
            "SELECT gth.lock_within(ARRAY['tenants', 'users', 'chat_sessions']::regclass[],"
            " ARRAY['SHARE', 'SHARE', 'ACCESS EXCLUSIVE'])"
        )
    assert 0.1 < time.monotonic() - begun < 2
    superuser.execute("ROLLBACK")


@pytest.mark.parametrize("action", ["drop", "detach", "archive"])
def test_removal_killed_at_any_point(database: Database, superuser: Connection, action: str) -> None:
    """Old months go one by one; a kill leaves each of them attached or gone, and the next call finishes."""
    superuser.execute("UPDATE gth.partition_policy SET action = %s", (action,))
    person = Person(superuser)
    for offset in (-25, -26, -27, -28):
        superuser.execute("SELECT gth.attach_partition('chat_messages', %s)", (month(offset),))
        person.write(month(offset), 500)
    kills = 0
    for attempt in range(40):
        caller = Caller(database, "CALL gdpr_purge_old_data()")
        caller.start()
        caller.join(timeout=0.005 * 1.25**attempt)
        if caller.is_alive():
            superuser.execute("SELECT pg_terminate_backend(%s)", (caller.pid,))
            kills += 1
        caller.join()
        gone = scalar(superuser, "SELECT coalesce(sum(rows_affected), 0) FROM gth.purge_log")
        assert len(person.messages()) == 2000 - gone
        if caller.error is None:
            break
    assert caller.error is None, caller.error
    assert kills > 1
    assert months(superuser)[0] == month(0)
    waiting = 0 if action == "drop" else 4
    assert scalar(superuser, "SELECT count(*) FROM gth.detached_partition") == waiting


@pytest.mark.parametrize("action", ["drop", "detach"])
def test_a_hold_that_comes_in_between_is_heeded(
    database: Database, superuser: Connection, action: str
) -> None:
    """The month was looked through and waits for its locks: a hold set meanwhile keeps it."""
    superuser.execute("UPDATE gth.partition_policy SET action = %s", (action,))
    superuser.execute("SELECT gth.attach_partition('chat_messages', %s)", (month(-25),))
    person = Person(superuser)
    person.write(month(-25), 5)
    holder = database.connect()
    holder.execute("BEGIN")
    scalar(holder, "SELECT count(*) FROM chat_messages_default")
    holder.execute(
        "UPDATE users SET legal_hold_until = now() + interval '1 year' WHERE id = %s", (person.id,)
    )
    # long enough for the hold to be committed while it waits
    patient = "SELECT replace(pg_get_functiondef('gth.lock_within'::regproc), 'DEFAULT 150', 'DEFAULT 20000')"
    superuser.execute(scalar(superuser, patient))
    caller = Caller(
        database, f"SELECT gth.remove_partition(gth.uuid_v7(), 'chat_messages_y{month(-25):%Ym%m}')"
    )
    caller.start()
    wait_until("SELECT EXISTS (SELECT FROM pg_locks WHERE pid = %s AND NOT granted)", superuser, caller.pid)
    holder.execute("COMMIT")
    caller.join()
    assert caller.error is None, caller.error
    assert caller.result == 0
    assert len(person.messages()) == 5
    assert scalar(superuser, "SELECT count(*) FROM gth.purge_log") == 0


@pytest.mark.timed
def test_a_long_reader_delays_the_manager_and_nobody_else(
    database: Database, superuser: Connection, writers: list[Writer]
) -> None:
    """The manager gives its lock up after 150 ms and tries again; writers behind it wait no longer."""
    reader = database.connect()
    reader.execute("BEGIN")
    scalar(reader, DEFAULT_ROWS)
    for writer in writers:
        writer.start()
    caller = Caller(database)
    caller.start()
    wait_until("SELECT count(*) > 400 FROM chat_messages_default", superuser)
    caller.join(timeout=1)
    assert caller.is_alive(), "it must wait for the reader"
    reader.execute("COMMIT")
    caller.join()
    for writer in writers:
        writer.stop()
    assert caller.result == 1
    assert [error for writer in writers for error in writer.errors] == []
    assert max(writer.longest_seconds for writer in writers) < 1


def test_two_managers_share_the_work(database: Database, superuser: Connection) -> None:
    """Called twice at once, each month is created once and both calls succeed."""
    superuser.execute("UPDATE gth.partition_policy SET premake = 12")
    callers = [Caller(database), Caller(database)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    assert [caller.error for caller in callers] == [None, None]
    assert sum(caller.result or 0 for caller in callers) == 18
    assert months(superuser) == [month(n) for n in range(13)]


def test_killed_at_any_point_the_next_call_finishes(database: Database, superuser: Connection) -> None:
    """Its connection is cut again and again, each time a little later; no reader ever misses a row."""
    person = Person(superuser)
    for offset in (-1, -2, -3):
        person.write(month(offset), 2500)
    before = person.messages()
    kills = 0
    for attempt in range(60):
        caller = Caller(database)
        caller.start()
        caller.join(timeout=0.002 * 1.2**attempt)
        if caller.is_alive():
            superuser.execute("SELECT pg_terminate_backend(%s)", (caller.pid,))
            kills += 1
        caller.join()
        assert person.messages() == before
        if caller.error is None:
            break
    assert caller.error is None, caller.error
    assert kills > 1
    assert scalar(superuser, "SELECT count(*) FROM gth.missing_partitions()") == 0
    assert scalar(superuser, DEFAULT_ROWS) == 0
    assert scalar(superuser, "SELECT count(*) FROM pg_constraint WHERE conname ~ '_bounds_check$'") == 0


def test_a_lock_that_never_goes_is_an_error_that_says_so(database: Database, superuser: Connection) -> None:
    """After its attempts the manager says what it could not do; the next call can."""
    drop_month(superuser, month(1))
    reader = database.connect()
    reader.execute("BEGIN")
    scalar(reader, DEFAULT_ROWS)
    caller = Caller(database)
    caller.start()
    caller.join()
    assert isinstance(caller.error, psycopg.errors.LockNotAvailable)
    assert f"chat_messages got no partition for {month(1):%Y-%m}" in str(caller.error)
    reader.execute("COMMIT")
    assert scalar(superuser, CREATE) == 1


def test_no_lock_is_left_behind(database: Database, superuser: Connection) -> None:
    """The advisory lock goes with its transaction, so a pooled connection can be used by others."""
    drop_month(superuser, month(1))
    connection = database.connect("gth_scheduler")
    connection.execute(CREATE)
    held = (
        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database ="
        " (SELECT oid FROM pg_database WHERE datname = current_database())"
    )
    assert scalar(superuser, held) == 0
    assert scalar(connection, "SELECT current_setting('lock_timeout')") == "0"
