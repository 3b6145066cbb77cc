"""The one error of this program: it says what is wrong, where, and what to do."""


class MigrateError(Exception):
    """Shown to the operator as it is, without a traceback."""
