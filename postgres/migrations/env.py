"""Alembic's environment: raw SQL over the connection that libpq's environment describes."""

from __future__ import annotations

from alembic import context
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

with create_engine("postgresql+psycopg://", poolclass=NullPool).connect() as connection:
    context.configure(connection=connection, version_table_schema="gth", transaction_per_migration=True)
    with context.begin_transaction():
        context.run_migrations()
