"""The one error of this program: it says what is wrong, where, and what to do."""


class BenchError(Exception):
    """Shown as it is, without a traceback."""
