"""The hot half of the cache, read from a real Redis over TLS with the rights that the stack gives."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
import redis
from tests.sql.exporter.redis_server import RedisServer

from gth_common.settings import SettingsError
from gth_exporter.collector import Deadline
from gth_exporter.collectors.redis_info import RedisCollector
from gth_exporter.redis_client import RedisClient

if TYPE_CHECKING:
    from collections.abc import Iterator

STEP_SECONDS = 1.0


@pytest.fixture
def client(redis_server: RedisServer) -> Iterator[RedisClient]:
    """The exporter's own client."""
    client = RedisClient(redis_server.url, redis_server.password_file, redis_server.ca_file, STEP_SECONDS)
    yield client
    client.close()


def read(client: RedisClient) -> dict[str, float]:
    """Read the collector once; return values by series."""
    reading = RedisCollector(client).read(Deadline(8))
    return {sample.name: sample.value for metric in reading.metrics for sample in metric.samples}


def test_hits_misses_keys_and_memory_are_what_redis_says(
    redis_server: RedisServer, client: RedisClient
) -> None:
    """Two keys, three hits and one miss show as such; the memory limit is the configured one."""
    admin = redis_server.admin()
    admin.mset({"gth:{flight:t:1}": "a", "gth:{flight:t:2}": "b"})
    for key in ("gth:{flight:t:1}", "gth:{flight:t:1}", "gth:{flight:t:2}", "gth:{flight:t:3}"):
        admin.get(key)
    values = read(client)
    assert values["gth_redis_up"] == 1
    assert values["gth_redis_keys"] == 2
    assert values["gth_redis_keyspace_hits_total"] == 3
    assert values["gth_redis_keyspace_misses_total"] == 1
    assert values["gth_redis_evicted_keys_total"] == 0
    assert values["gth_redis_memory_max_bytes"] == 64 * 1024 * 1024
    assert 0 < values["gth_redis_memory_used_bytes"] < 64 * 1024 * 1024


def test_expired_keys_are_counted(redis_server: RedisServer, client: RedisClient) -> None:
    """Whoever finds that a key's time is over removes it; a key that was deleted is not one of them."""
    admin = redis_server.admin()
    admin.set("gth:{flight:t:1}", "a", px=1)
    admin.set("gth:{flight:t:2}", "b")
    admin.delete("gth:{flight:t:2}")
    while admin.exists("gth:{flight:t:1}"):
        pass
    assert read(client)["gth_redis_expired_keys_total"] == 1


def test_no_memory_limit_is_absent(redis_server: RedisServer, client: RedisClient) -> None:
    """Redis writes 0 for "no limit": a limit of 0 bytes would be a lie."""
    redis_server.admin().config_set("maxmemory", 0)
    assert "gth_redis_memory_max_bytes" not in read(client)


@pytest.mark.timed
def test_a_frozen_redis_costs_one_step_and_recovers(redis_server: RedisServer, client: RedisClient) -> None:
    """A server that accepts and says nothing is given up in time, and asked again next time."""
    read(client)
    redis_server.freeze()
    start = time.monotonic()
    with pytest.raises(redis.TimeoutError):
        read(client)
    assert time.monotonic() - start < 2 * STEP_SECONDS + 0.5
    redis_server.thaw()
    assert read(client)["gth_redis_up"] == 1


def test_a_restarted_redis_is_found_again(redis_server: RedisServer, client: RedisClient) -> None:
    """The kept connection died with the server: the next scrape makes another and loses nothing."""
    read(client)
    redis_server.stop()
    with pytest.raises(redis.ConnectionError):
        read(client)
    redis_server.start()
    assert read(client)["gth_redis_up"] == 1


def test_a_rotated_password_needs_no_restart(redis_server: RedisServer, client: RedisClient) -> None:
    """The password is read from its file at every connect."""
    read(client)
    admin = redis_server.admin()
    admin.acl_setuser("gth_exporter", enabled=True, reset_passwords=True, passwords=["+second"])
    admin.client_kill_filter(user="gth_exporter")
    with pytest.raises(redis.AuthenticationError):
        read(client)
    redis_server.password_file.write_text("second\n")
    assert read(client)["gth_redis_up"] == 1


def test_an_empty_password_file_is_named(redis_server: RedisServer, client: RedisClient) -> None:
    """The error says which file, not that authentication failed."""
    redis_server.password_file.write_text("")
    with pytest.raises(SettingsError, match="redis_password is empty"):
        read(client)


def test_a_certificate_of_another_authority_is_refused(redis_server: RedisServer) -> None:
    """Without the stack's CA there is no connection: the password must not reach a stranger."""
    stranger = RedisClient(redis_server.url, redis_server.password_file, None, STEP_SECONDS)
    with pytest.raises(redis.ConnectionError, match="CERTIFICATE_VERIFY_FAILED"):
        read(stranger)


def test_the_exporter_may_ask_and_nothing_else(redis_server: RedisServer) -> None:
    """Its rights reach no key: a leaked password reads no cached search."""
    password = redis_server.password_file.read_text().strip()
    options = {"ssl_ca_certs": str(redis_server.ca_file), "password": password}
    thief = redis.Redis.from_url(redis_server.url, **options)
    for attempt in (lambda: thief.get("gth:{flight:t:1}"), thief.keys, thief.config_get, thief.flushall):
        with pytest.raises(redis.exceptions.NoPermissionError):
            attempt()
