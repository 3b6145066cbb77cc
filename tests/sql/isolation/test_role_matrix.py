"""docs/role-matrix.md says what the catalogue says."""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING

import pytest
from tests.sql.conftest import ROOT

if TYPE_CHECKING:
    from types import ModuleType

    from tests.sql.support.database import Connection, Database

SCRIPT = ROOT / "tools" / "role_matrix.py"


@pytest.fixture(scope="module")
def matrix() -> ModuleType:
    """The script as a module: it lies in a folder that is no package."""
    spec = importlib.util.spec_from_file_location("role_matrix", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_is_up_to_date(matrix: ModuleType, installed: Database) -> None:
    """Otherwise: make role-matrix."""
    page = (ROOT / "docs" / "role-matrix.md").read_text(encoding="utf-8")
    assert page == matrix.render(installed.connect()), "docs/role-matrix.md is out of date: make role-matrix"


@pytest.mark.parametrize(
    "statement",
    [
        "GRANT DELETE ON users TO gth_app",
        "GRANT SELECT (email) ON users TO gth_readonly",
        "REVOKE INSERT ON bookings FROM gth_admin",
        "GRANT UPDATE (name) ON airlines TO gth_exporter",
        "CREATE TABLE public.notes (id uuid)",
    ],
)
def test_a_change_of_rights_changes_the_page(
    matrix: ModuleType, superuser: Connection, statement: str
) -> None:
    """The mutation: whatever is granted or taken shows."""
    before = matrix.render(superuser)
    superuser.execute(statement.encode())
    assert matrix.render(superuser) != before


def test_partitions_are_nobodys(matrix: ModuleType, superuser: Connection) -> None:
    """The page leaves partitions out, so that it does not change with the month."""
    assert "chat_messages_y" not in matrix.render(superuser)
