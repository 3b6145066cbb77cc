"""Brings the database to this release's schema, roles and passwords; every other service waits for it."""
