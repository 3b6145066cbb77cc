"""Log lines: one per event, parseable, whatever the values hold."""

import io
import json
import logging

import pytest

from gth_common.log import configure


@pytest.fixture(autouse=True)
def _restore_root_logger() -> object:
    root = logging.getLogger()
    saved = root.level, list(root.handlers)
    yield
    root.setLevel(saved[0])
    root.handlers[:] = saved[1]


def test_logfmt_quotes_what_would_break_the_line() -> None:
    """Blanks, quotes and newlines are escaped; plain values stay plain."""
    stream = io.StringIO()
    configure("info", stream=stream)
    logging.getLogger("gth.test").info("job done", extra={"job_name": "analyze", "error": 'a "b"\nc', "n": 3})
    line = stream.getvalue()
    assert line.count("\n") == 1
    assert 'level=info logger=gth.test msg="job done" job_name=analyze error="a \\"b\\"\\nc" n=3\n' in line


def test_json_carries_exception_in_one_line() -> None:
    """A traceback is a field of the event, not twenty lines of their own."""
    stream = io.StringIO()
    configure("debug", "json", stream)
    try:
        raise ValueError("boom")
    except ValueError:
        logging.getLogger("gth.test").exception("job failed", extra={"job_name": "x"})
    event = json.loads(stream.getvalue())
    assert event["error"] == "ValueError: boom"
    assert "test_log.py" in event["traceback"]
    assert (event["level"], event["job_name"], event["ts"][-1]) == ("error", "x", "Z")


def test_level_filters() -> None:
    """Events below the level are not written."""
    stream = io.StringIO()
    configure("warning", stream=stream)
    logging.getLogger("gth.test").info("quiet")
    assert stream.getvalue() == ""
