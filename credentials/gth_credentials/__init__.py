"""Passwords, a private CA and certificates: made once, kept in one store, one volume per consumer."""
