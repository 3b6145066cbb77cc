"""New checks on tables in use: new rows are held to them at once, old ones where they keep them."""

from __future__ import annotations

from typing import Any

import psycopg


def add_checks(connection: Any, table: str, checks: dict[str, str]) -> None:
    """Hold new rows to them; `checks` are conditions by what stands between <table>_ and _check."""
    actions = [
        f"DROP CONSTRAINT IF EXISTS {table}_{name}_check,"
        f" ADD CONSTRAINT {table}_{name}_check CHECK ({expression}) NOT VALID"
        for name, expression in checks.items()
    ]
    connection.execute(f"ALTER TABLE public.{table} {', '.join(actions)}")


def validate_checks(connection: Any, table: str, checks: dict[str, str]) -> None:
    """Hold the old rows to them too: all in one pass where they keep them, otherwise those that they keep."""
    validations = {name: f"VALIDATE CONSTRAINT {table}_{name}_check" for name in checks}
    try:
        connection.execute(f"ALTER TABLE public.{table} {', '.join(validations.values())}")
    except psycopg.errors.CheckViolation:
        for name, validation in validations.items():
            try:
                connection.execute(f"ALTER TABLE public.{table} {validation}")
            except psycopg.errors.CheckViolation:
                print(
                    f"migrate: WARNING: rows of {table} from before break {table}_{name}_check; they stay,"
                    " but what changes them, an erasure too, fails. Put right or delete where it is true:"
                    f" NOT ({checks[name]}); then: ALTER TABLE {table} {validation}",
                    flush=True,
                )
