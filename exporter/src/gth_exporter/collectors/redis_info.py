"""The hot half of the hybrid cache, as Redis reports it in INFO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from redis import RedisError

from gth_exporter import human
from gth_exporter.collector import Collector, Deadline, Reading
from gth_exporter.families import Family, Kind
from gth_exporter.table import Cell, Column, Table

if TYPE_CHECKING:
    from prometheus_client import Metric

    from gth_exporter.redis_client import RedisClient

UP = Family(
    "gth_redis_up", "Whether Redis answered INFO in this scrape: 1 yes, 0 no; absent where it was not asked."
)
HITS = Family("gth_redis_keyspace_hits_total", "Keys found by reads since Redis started.", kind=Kind.COUNTER)
MISSES = Family(
    "gth_redis_keyspace_misses_total", "Keys not found by reads since Redis started.", kind=Kind.COUNTER
)
EVICTED = Family(
    "gth_redis_evicted_keys_total", "Keys removed to stay within the memory limit.", kind=Kind.COUNTER
)
EXPIRED = Family("gth_redis_expired_keys_total", "Keys removed because they expired.", kind=Kind.COUNTER)
KEYS = Family("gth_redis_keys", "Keys in all databases.")
MEMORY = Family("gth_redis_memory_used_bytes", "Memory that Redis allocated.")
MEMORY_LIMIT = Family("gth_redis_memory_max_bytes", "Memory limit; absent where there is none.")

SECTIONS = ("memory", "stats", "keyspace")
FIELDS = (
    (HITS, "keyspace_hits"),
    (MISSES, "keyspace_misses"),
    (EVICTED, "evicted_keys"),
    (EXPIRED, "expired_keys"),
    (MEMORY, "used_memory"),
)


class RedisCollector(Collector):
    """Hits, misses, memory, evictions and keys of Redis."""

    name = "redis"
    title = "Redis"
    families = (UP, KEYS, MEMORY_LIMIT, *(family for family, _ in FIELDS))

    def __init__(self, client: RedisClient) -> None:
        self._client = client

    def read(self, deadline: Deadline) -> Reading:
        """Read the sections of INFO that the metrics need."""
        info = self._client.info(SECTIONS, deadline)
        return Reading(_metrics(info), _table(info))

    def on_failure(self, error: Exception) -> tuple[Metric, ...]:
        """Say that Redis is down: its absence slows the application and deserves a series of its own.

        A scrape without time left, or a password file that cannot be read, says nothing of Redis.
        """
        return (UP.build([((), 0)]),) if isinstance(error, RedisError) else ()


def _metrics(info: dict[str, Any]) -> tuple[Metric, ...]:
    return (
        UP.build([((), 1)]),
        KEYS.build([((), _keys(info))]),
        MEMORY_LIMIT.build([((), _limit(info))]),
        *(family.build([((), _number(info, field))]) for family, field in FIELDS),
    )


def _number(info: dict[str, Any], field: str) -> float | None:
    return cast("float | None", info.get(field))


def _limit(info: dict[str, Any]) -> float | None:
    """Redis writes 0 for "no limit"."""
    return _number(info, "maxmemory") or None


def _keys(info: dict[str, Any]) -> int:
    """Add the databases up; Redis leaves empty ones out, so that no line at all means no key."""
    return sum(
        part["keys"] for name, part in info.items() if name.startswith("db") and isinstance(part, dict)
    )


def _table(info: dict[str, Any]) -> Table:
    hits, misses = _number(info, "keyspace_hits"), _number(info, "keyspace_misses")
    looked_up = None if hits is None or misses is None else hits + misses
    facts = (
        ("Keys", human.count(_keys(info))),
        ("Hits", human.count(hits)),
        ("Misses", human.count(misses)),
        ("Hit share", human.share(hits, looked_up)),
        ("Memory used", human.size(_number(info, "used_memory"))),
        ("Memory limit", human.size(_limit(info))),
        ("Evicted keys", human.count(_number(info, "evicted_keys"))),
        ("Expired keys", human.count(_number(info, "expired_keys"))),
    )
    return Table(
        note="The hot half of the cache. Counts since Redis started.",
        columns=(Column("Figure"), Column("Value", numeric=True)),
        rows=tuple((Cell(name), Cell(value)) for name, value in facts),
    )
