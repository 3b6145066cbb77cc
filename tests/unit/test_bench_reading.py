"""What the bench reads and writes: pgbench, docker stats, configuration of the arms, logs of the writers."""

from __future__ import annotations

from pathlib import Path

import pytest
from bench.configuration import TAKEN, bare_configuration, chain_configuration
from bench.edges import parse, parse_mixed
from bench.errors import BenchError
from bench.measures.checkpoints import figure
from bench.options import parse as parse_options
from bench.project import mebibytes
from bench.writers import Log, longest_gap

ROOT = Path(__file__).parents[2]
ANSWER = """number of transactions actually processed: {done}
number of failed transactions: {failed} (0.000%)
latency average = 4.321 ms
initial connection time = 80.1 ms
tps = 3702.910000 (without initial connection time)
"""


def test_pgbench_says_transactions_a_second_and_latency() -> None:
    """With and without -C the line begins alike."""
    sample = parse(ANSWER.format(done=100, failed=0))
    assert (sample.tps, sample.latency_ms) == (3702.91, 4.321)
    assert (
        parse(ANSWER.format(done=1, failed=0).replace("without initial", "including reconnection")).tps
        == 3702.91
    )


@pytest.mark.parametrize(
    "answer", [ANSWER.format(done=0, failed=0), ANSWER.format(done=9, failed=1), "pgbench: error"]
)
def test_a_run_that_did_not_work_is_no_figure(answer: str) -> None:
    """None done, one failed, or no closing lines: an error, never 0 or a flattering rate."""
    with pytest.raises(BenchError, match="did not end well"):
        parse(answer)


MIXED = """SQL script 1: /bench/page_rls.sql
 - statement latencies in milliseconds and failures:
         0.004           0  \\set session random(0, 9) * 200 + 1
         0.031           0  SET ROLE gth_app;
         0.211           0  SELECT id, role, content, created_at
SQL script 2: /bench/page_plain.sql
         0.030           0  SET ROLE gth_admin;
         0.198           0  SELECT id, role, content, created_at
"""


def test_mixed_scripts_are_told_apart() -> None:
    """The query's own time of each, in the order of the scripts; a script without one is an error."""
    closing = ANSWER.format(done=100, failed=0)
    assert parse_mixed(closing + MIXED, 2) == [0.211, 0.198]
    with pytest.raises(BenchError, match="told of 2 queries, not 3"):
        parse_mixed(closing + MIXED, 3)
    with pytest.raises(BenchError, match="did not end well"):
        parse_mixed(ANSWER.format(done=9, failed=1) + MIXED, 2)


@pytest.mark.parametrize(("text", "size"), [("3.5MiB", 3.5), ("1.5GiB", 1536), ("512KiB", 0.5), ("0B", 0)])
def test_sizes_of_docker_stats(text: str, size: float) -> None:
    """Every unit that docker writes."""
    assert mebibytes(text) == size


@pytest.mark.parametrize("answer", ["", "0.0", "nan", "-1", "a client failed"])
def test_checkpoints_that_were_not_written_are_no_figure(answer: str) -> None:
    """Nothing, none or words: an error, never a rate."""
    with pytest.raises(BenchError, match=r"no figure|no checkpoint"):
        figure(answer)
    assert figure("612.5\n") == 612.5


def test_an_unknown_size_is_an_error() -> None:
    """A unit that is not known must not count as nothing."""
    with pytest.raises(BenchError, match="no size"):
        mebibytes("3 apples")


def test_the_chain_keeps_every_setting_of_our_pooler_but_the_way_to_the_server() -> None:
    """Whatever is tuned in pgbouncer.ini is tuned in the chain, too."""
    ours = (ROOT / "pgbouncer/pgbouncer.ini").read_text(encoding="utf-8")
    theirs = chain_configuration(ours, tls=False)
    added = set(theirs.splitlines()) - set(ours.splitlines())
    gone = set(ours.splitlines()) - set(theirs.splitlines())
    assert len(added) == 3
    assert any("host=chain-haproxy" in line for line in added)
    assert {"server_tls_sslmode = disable", "client_tls_sslmode = allow"} < added
    assert all(line.startswith(("global_travel_hub", "client_tls_sslmode")) for line in gone)


def test_a_pooler_configuration_without_our_database_is_an_error() -> None:
    """A chain that still goes through the sockets would compare the stack with itself."""
    with pytest.raises(BenchError, match="global_travel_hub"):
        chain_configuration("[databases]\nother = host=x\n[pgbouncer]\n", tls=True)


def test_the_bare_server_takes_the_leaders_settings() -> None:
    """All that are named; none is left at the default of PostgreSQL unsaid."""
    settings = dict.fromkeys(TAKEN, "1") | {"shared_buffers": "256MB"}
    assert "shared_buffers = '256MB'" in bare_configuration(settings)
    del settings["jit"]
    with pytest.raises(BenchError, match="jit"):
        bare_configuration(settings)


def test_the_gap_is_that_of_the_writer_who_waited_longest() -> None:
    """Writers that go on do not hide one that stands still; what came before the fault is left out."""
    steady = Log(times=[float(second) for second in range(20)])
    stalled = Log(times=[0.0, 8.0, 10.0, 14.5, 15.0])
    assert longest_gap([steady, stalled], since=8.0) == 4.5
    assert longest_gap([steady], since=8.0) == 1.0


def test_options_say_what_makes_no_sense(capsys: pytest.CaptureFixture[str]) -> None:
    """One round is no rotation: exit code 2 and the reason."""
    with pytest.raises(SystemExit) as stopped:
        parse_options(["--rounds", "1"], ("calls",))
    assert stopped.value.code == 2
    assert "--rounds must be at least 2" in capsys.readouterr().err


def test_quick_is_overruled_by_a_number() -> None:
    """--quick --rounds 3 is a quick run of three rounds."""
    options = parse_options(["--quick", "--rounds", "3", "--only", "calls"], ("calls", "memory"))
    assert (options.rounds, options.trials, options.only) == (3, 1, ("calls",))
