"""Passwords, a private CA and certificates: made once, kept in one store, handed to one volume per consumer."""
