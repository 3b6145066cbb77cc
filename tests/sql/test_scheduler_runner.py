"""One run of one job: recorded as it ended, once among all schedulers, retried where that helps."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.scheduler_support import (
    DUE,
    held_up,
    is_running,
    job,
    runner,
    runs,
    service_database,
    slot,
    wait_for,
)

from gth_scheduler import execution, history

if TYPE_CHECKING:
    from tests.sql.support.database import Database


@pytest.fixture(autouse=True)
def scratch(database: Database) -> None:
    """A table that jobs write to: gth_scheduler may, as a member of gth_owner."""
    database.connect().execute(
        "CREATE TABLE scratch (who text); ALTER TABLE scratch OWNER TO gth_owner;"
        "CREATE PROCEDURE gth.commit_slowly(INOUT rounds integer DEFAULT 0) LANGUAGE plpgsql AS $$ BEGIN"
        " FOR i IN 1..50 LOOP INSERT INTO public.scratch VALUES ('p'); COMMIT;"
        " PERFORM pg_sleep(0.1); rounds := i; END LOOP; END $$;"
        "CREATE PROCEDURE gth.note_it(INOUT rows_affected bigint DEFAULT 0) LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE NOTICE 'all is well'; rows_affected := 7; COMMIT; END $$;"
        "GRANT EXECUTE ON ALL PROCEDURES IN SCHEMA gth TO gth_owner"
    )


def written(database: Database) -> int:
    """How often jobs wrote."""
    row = database.connect().execute("SELECT count(*) FROM scratch").fetchone()
    return 0 if row is None else int(row[0])


def test_statement_is_run_and_recorded(database: Database) -> None:
    """A run leaves one row: succeeded, first attempt, with the rows it touched; metrics agree."""
    hourly = job(sql="INSERT INTO scratch SELECT 'x' FROM generate_series(1, 3)")
    subject, registry = runner(database, hourly)
    result = subject.run(hourly, slot())
    assert result is not None
    assert (result.state, result.rows, written(database)) == ("succeeded", 3, 3)
    [row] = runs(database)
    assert (row["state"], row["attempts"], row["rows_affected"]) == ("succeeded", 1, 3)
    labels = {"job_name": "a_job", "outcome": "succeeded"}
    assert registry.get_sample_value("gth_scheduler_job_runs_total", labels) == 1
    by_job = {"job_name": "a_job"}
    assert registry.get_sample_value("gth_scheduler_job_duration_seconds_count", by_job) == 1
    assert registry.get_sample_value("gth_scheduler_job_running", by_job) == 0
    assert registry.get_sample_value("gth_scheduler_job_last_success_timestamp_seconds", by_job)


def test_procedure_may_commit_and_says_what_it_did(database: Database) -> None:
    """A procedure is called outside any transaction; its INOUT count and last notice are kept."""
    called = job(procedure="gth.note_it")
    result = runner(database, called)[0].run(called, slot())
    assert result is not None
    assert (result.state, result.rows, result.message) == ("succeeded", 7, "all is well")


def test_a_failure_keeps_no_row_of_a_person(database: Database) -> None:
    """The history says which rule was broken; PostgreSQL tells the row, or its key, beside that."""
    database.connect().execute("ALTER TABLE scratch ADD CONSTRAINT scratch_who_check CHECK (who <> 'Ann')")
    broken = job(sql="INSERT INTO scratch VALUES ('Ann')")
    runner(database, broken)[0].run(broken, slot())
    [row] = runs(database)
    broke = 'new row for relation "scratch" violates check constraint "scratch_who_check"'
    assert row["message"] == f"23514: {broke}"


def test_listed_statements_run_one_by_one_and_a_failure_stops_no_other(database: Database) -> None:
    """VACUUM works, which it cannot inside a transaction; the run is failed and names the statement."""
    listed = job(
        statements_from="SELECT unnest(ARRAY['VACUUM scratch', 'VACUUM nowhere', 'ANALYZE scratch'])"
    )
    result = runner(database, listed)[0].run(listed, slot())
    assert result is not None
    assert (result.state, result.rows) == ("failed", 2)
    assert result.message == (
        '1 of 3 statements failed: VACUUM nowhere: 42P01: relation "nowhere" does not exist'
    )


def test_vacuum_behind_a_lock_is_given_up_and_the_others_are_not(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It waits a while, is named, and what follows it runs, with no limit to its own waiting."""
    monkeypatch.setattr(execution, "VACUUM_LOCK_SECONDS", 0.05)
    database.connect().execute("CREATE TABLE taken (); ALTER TABLE taken OWNER TO gth_owner")
    listed = job(
        statements_from="SELECT unnest(ARRAY['VACUUM (ANALYZE) taken', 'VACUUM scratch',"
        " 'INSERT INTO scratch SELECT current_setting(''lock_timeout'')'])"
    )
    with database.connect() as holder, holder.transaction():
        holder.execute("LOCK TABLE taken IN SHARE UPDATE EXCLUSIVE MODE")
        result = runner(database, listed)[0].run(listed, slot())
    assert result is not None
    assert (result.state, result.rows) == ("failed", 2)
    lock = "55P03: canceling statement due to lock timeout"
    assert result.message == f"1 of 3 statements failed: VACUUM (ANALYZE) taken: {lock}"
    assert runs(database)[0]["attempts"] == 1
    assert database.connect().execute("SELECT who FROM scratch").fetchall() == [("0",)]


@pytest.mark.parametrize("action", [{"sql": "SELECT pg_sleep(20)"}, {"procedure": "gth.commit_slowly"}])
def test_timed_out_job_is_recorded(database: Database, action: dict[str, str]) -> None:
    """A job ends at its timeout, even a procedure that commits as it goes, and the history says so."""
    slow = job(timeout="1s", **action)
    result = runner(database, slow)[0].run(slow, slot())
    assert result is not None
    assert result.state == "timed_out"
    [row] = runs(database)
    assert (row["state"], row["message"]) == ("timed_out", "took longer than its timeout of 1 s")
    assert not is_running(database)


def test_longest_timeout_is_one_that_the_server_takes(database: Database) -> None:
    """What jobs.yml may say at most, the server's own limit allows."""
    patient = job(sql="SELECT 1", timeout="24d", grace="24d")
    result = runner(database, patient)[0].run(patient, slot())
    assert result is not None
    assert result.state == "succeeded"


def test_timeout_is_of_the_run_not_of_each_statement(database: Database) -> None:
    """Ten statements of 0.4 s do not fit into one second."""
    slow = job(timeout="1s", statements_from="SELECT 'SELECT pg_sleep(0.4)' FROM generate_series(1, 10)")
    result = runner(database, slow)[0].run(slow, slot())
    assert result is not None
    assert result.state == "timed_out"


def test_error_is_recorded_with_its_hint_and_not_retried(database: Database) -> None:
    """A wrong statement fails once: trying again helps nobody."""
    wrong = job(sql="SELEC 1")
    result = runner(database, wrong)[0].run(wrong, slot())
    assert result is not None
    assert result.state == "failed"
    [row] = runs(database)
    assert (row["state"], row["attempts"]) == ("failed", 1)
    assert row["message"] == '42601: syntax error at or near "SELEC"'


@pytest.mark.parametrize(
    "ending", ["COMMIT", "ROLLBACK", "COMMIT AND CHAIN", "COMMIT; BEGIN", "COMMIT; BEGIN; SELECT 1"]
)
def test_statement_that_leaves_its_transaction_is_failed(database: Database, ending: str) -> None:
    """Its record would no longer be one with its work: that is said, and nothing is done twice."""
    leaves = job(sql=f"INSERT INTO scratch VALUES ('x'); {ending}")
    result = runner(database, leaves)[0].run(leaves, slot())
    assert result is not None
    assert (result.state, written(database)) == ("failed", 0 if ending == "ROLLBACK" else 1)
    [row] = runs(database)
    assert (row["state"], row["message"]) == ("failed", result.message)
    assert str(result.message).startswith("its SQL ended the transaction that it is recorded in")


def test_statements_that_stay_in_their_transaction(database: Database) -> None:
    """Several are fine: all are done with the record, or none."""
    several = job(sql="INSERT INTO scratch VALUES ('x'); SAVEPOINT s; INSERT INTO scratch VALUES ('y')")
    result = runner(database, several)[0].run(several, slot())
    assert result is not None
    assert (result.state, written(database)) == ("succeeded", 2)


def test_two_schedulers_never_run_a_job_twice(database: Database) -> None:
    """Eight runners meet at each of five due times: the job is done five times, by whomever."""
    writes = job(sql="INSERT INTO scratch SELECT 'x' FROM pg_sleep(0.1)")
    runners = [runner(database, writes, name=f"host:{number}")[0] for number in range(8)]
    for hour in range(5):
        at = DUE + timedelta(hours=hour)
        with ThreadPoolExecutor(8) as pool:
            ended = list(pool.map(lambda each, at=at: each.run(writes, slot(at=at)), runners))
        assert sum(1 for result in ended if result is not None and result.state == "succeeded") == 1
    assert written(database) == 5
    assert [row["state"] for row in runs(database)] == ["succeeded"] * 5


def test_run_is_skipped_while_the_one_before_is_at_it(database: Database) -> None:
    """The next due time finds the lock taken, is recorded as skipped, and the first run is left alone."""
    slow = job(sql="INSERT INTO scratch VALUES ('x')")
    first, _ = runner(database, slow, name="host:1")
    thread = threading.Thread(target=first.run, args=[slow, slot()])
    with held_up(database):
        thread.start()
        wait_for(lambda: is_running(database), "the job runs")
        result = runner(database, slow, name="host:2")[0].run(slow, slot(at=DUE + timedelta(hours=1)))
    assert result is not None
    assert result.state == "skipped_locked"
    thread.join()
    assert [row["state"] for row in runs(database)] == ["succeeded", "skipped_locked"]


def test_lost_connection_is_retried(database: Database) -> None:
    """A session that the server ends, as a failover does, costs an attempt and not the run."""
    slow = job(sql="INSERT INTO scratch VALUES ('x')")
    subject, registry = runner(database, slow)
    ended = []
    thread = threading.Thread(target=lambda: ended.append(subject.run(slow, slot())))
    with held_up(database):
        thread.start()
        wait_for(lambda: is_running(database), "the job runs")
        database.connect().execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE application_name = 'gth-scheduler' AND datname = current_database()"
        )
    thread.join()
    assert ended[0] is not None
    assert ended[0].state == "succeeded"
    [row] = runs(database)
    assert (row["state"], row["attempts"], written(database)) == ("succeeded", 2, 1)
    assert registry.get_sample_value("gth_scheduler_job_retries_total", {"job_name": "a_job"}) == 1


def test_retries_end(database: Database) -> None:
    """A job that deadlocks or loses its connection every time fails after its retries."""
    suicidal = job(sql="SELECT pg_terminate_backend(pg_backend_pid())", retries=2)
    result = runner(database, suicidal)[0].run(suicidal, slot())
    assert result is not None
    assert result.state == "failed"
    [row] = runs(database)
    assert (row["state"], row["attempts"]) == ("failed", 3)


def test_a_listed_statement_that_meets_others_is_tried_again(database: Database) -> None:
    """A deadlock is no failure of the statement: the run begins again, as often as it may."""
    listed = job(statements_from="SELECT $$DO 'BEGIN RAISE SQLSTATE ''40P01''; END'$$", retries=2)
    runner(database, listed)[0].run(listed, slot())
    [row] = runs(database)
    assert (row["state"], row["attempts"]) == ("failed", 3)


def test_cancelled_by_an_operator_is_failed(database: Database) -> None:
    """pg_cancel_backend by somebody else is neither timeout nor interruption, and is not made up for."""
    slow = job(sql="SELECT pg_sleep(20)")
    ended = []
    subject = runner(database, slow)[0]
    thread = threading.Thread(target=lambda: ended.append(subject.run(slow, slot())))
    thread.start()
    wait_for(lambda: is_running(database), "the job runs")
    database.connect().execute(
        "SELECT pg_cancel_backend(pid) FROM pg_stat_activity"
        " WHERE query LIKE '%pg_sleep%' AND application_name = 'gth-scheduler'"
        " AND datname = current_database()"
    )
    thread.join()
    assert ended[0] is not None
    assert ended[0].state == "failed"
    assert "user request" in str(ended[0].message)


def test_drain_cancels_records_interrupted_and_begins_nothing_more(database: Database) -> None:
    """After the grace what runs is cancelled on the server, and nothing new is accepted."""
    slow = job(sql="SELECT pg_sleep(20)")
    subject = runner(database, slow)[0]
    thread = threading.Thread(target=subject.run, args=[slow, slot()])
    thread.start()
    wait_for(lambda: is_running(database), "the job runs")
    assert subject.drain(grace=0.2)
    thread.join()
    assert not is_running(database)
    [row] = runs(database)
    assert (row["state"], row["message"]) == ("interrupted", "the scheduler was stopped")
    assert subject.run(slow, slot(at=DUE + timedelta(hours=1))) is None
    assert len(runs(database)) == 1


def test_drain_lets_a_short_job_end(database: Database) -> None:
    """Within the grace a job ends as it would have."""
    short = job(sql="SELECT pg_sleep(0.7)")
    subject = runner(database, short)[0]
    thread = threading.Thread(target=subject.run, args=[short, slot()])
    thread.start()
    wait_for(lambda: is_running(database), "the job runs")
    assert subject.drain(grace=10)
    thread.join()
    assert [row["state"] for row in runs(database)] == ["succeeded"]


def test_what_was_cut_off_is_begun_again(database: Database) -> None:
    """Not before it is called interrupted; one that ended well never is."""
    with service_database(database).connect(statement_timeout=5) as connection:
        history.declare(connection, {"a_job": "0 * * * *"})
        first = history.claim(connection, slot(), "host:1")
        assert history.claim(connection, slot(), "host:2") is None
        database.connect().execute("UPDATE gth.job_runs SET state = 'interrupted', finished_at = now()")
        second = history.claim(connection, slot(), "host:2")
        assert first is not None
        assert second is not None
        assert (second.id, second.attempts) == (first.id, 2)
        assert not history.finish(connection, first, history.Result("succeeded"))
        assert history.finish(connection, second, history.Result("succeeded"))
        assert history.claim(connection, slot(), "host:3") is None


def test_roles_see_what_they_should(database: Database) -> None:
    """The exporter and operators read the job status; the application cannot."""
    declared = job(sql="SELECT 1")
    runner(database, declared)[0].run(declared, slot())
    for role in ("gth_exporter", "gth_admin", "gth_scheduler"):
        row = database.connect(role).execute("SELECT job_name, last_outcome FROM gth.job_status").fetchone()
        assert row == ("a_job", "succeeded")
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        database.connect("gth_app").execute("SELECT * FROM gth.job_runs")
