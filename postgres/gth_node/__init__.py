"""Starts one PostgreSQL node under Patroni: keys, memory settings, repair of a first start cut off."""
