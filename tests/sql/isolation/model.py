"""What PostgreSQL must answer, in Python: rows of two tenants, contexts, and statements on them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

REFUSED = "42501"
NO_SUCH_USER = "23503"


@dataclass(frozen=True)
class Row:
    """A row of oauth_accounts: all four verbs are granted on it, and it has a user."""

    tenant: UUID
    user: UUID
    email: str


@dataclass(frozen=True)
class Context:
    """What a transaction has set; None is not set."""

    tenant: UUID | None = None
    user: UUID | None = None
    whole_tenant: bool = False

    def sees(self, row: Row) -> bool:
        """Tell whether the policies let the row pass, on its way out as on its way in."""
        return row.tenant == self.tenant and (self.whole_tenant or row.user == self.user)

    def may_write(self) -> bool:
        """Tell whether a writing statement is let through to the rows at all."""
        return self.tenant is not None and (self.whole_tenant or self.user is not None)


@dataclass(frozen=True)
class Condition:
    """A WHERE: each part that is not None must be equal."""

    id: UUID | None = None
    tenant: UUID | None = None
    user: UUID | None = None
    email: str | None = None

    def holds(self, key: UUID, row: Row) -> bool:
        """Tell whether the row is meant."""
        pairs = ((self.id, key), (self.tenant, row.tenant), (self.user, row.user), (self.email, row.email))
        return all(wanted is None or wanted == value for wanted, value in pairs)


@dataclass(frozen=True)
class Change:
    """An UPDATE's SET: each part that is not None."""

    tenant: UUID | None = None
    user: UUID | None = None
    email: str | None = None

    def apply(self, row: Row) -> Row:
        """Return the new row."""
        return replace(row, **{name: value for name, value in vars(self).items() if value is not None})


class RefusedError(Exception):
    """The SQLSTATE that PostgreSQL answers with."""


@dataclass
class Model:
    """All rows, and who belongs to which tenant."""

    users: dict[UUID, UUID]
    rows: dict[UUID, Row] = field(default_factory=dict)

    def select(self, context: Context, condition: Condition) -> set[tuple[UUID, str]]:
        """Return keys and addresses."""
        return {(key, self.rows[key].email) for key in self._found(context, condition)}

    def insert(self, context: Context, key: UUID, row: Row) -> int:
        """Add a row; answers how many."""
        self._check(context, row)
        self.rows[key] = row
        return 1

    def update(self, context: Context, condition: Condition, change: Change) -> int:
        """Change what is seen and meant; all of it or nothing."""
        self._check_context(context)
        changed = {key: change.apply(self.rows[key]) for key in self._found(context, condition)}
        for row in changed.values():
            if not context.sees(row):
                raise RefusedError(REFUSED)
        for row in changed.values():
            self._check(context, row)
        self.rows |= changed
        return len(changed)

    def delete(self, context: Context, condition: Condition) -> int:
        """Remove what is seen and meant."""
        self._check_context(context)
        found = self._found(context, condition)
        for key in found:
            del self.rows[key]
        return len(found)

    def _found(self, context: Context, condition: Condition) -> list[UUID]:
        return [key for key, row in self.rows.items() if context.sees(row) and condition.holds(key, row)]

    def _check_context(self, context: Context) -> None:
        if not context.may_write():
            raise RefusedError(REFUSED)

    def _check(self, context: Context, row: Row) -> None:
        self._check_context(context)
        if not context.sees(row):
            raise RefusedError(REFUSED)
        if self.users.get(row.user) != row.tenant:
            raise RefusedError(NO_SUCH_USER)
