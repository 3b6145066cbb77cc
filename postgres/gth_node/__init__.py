"""Starts one PostgreSQL node under Patroni: keys, memory settings, and repair of a first start that was cut off."""
