"""Starts one PostgreSQL node under Patroni: keys, memory settings, repairs; and watches over a standby."""
