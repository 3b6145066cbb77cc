"""The scheduler's settings, from the environment."""

from __future__ import annotations

import os
import socket
from pathlib import Path

from pydantic import Field

from gth_common.db import Database
from gth_common.settings import Listen, ListenAddress, ServiceSettings

DEFAULT_JOBS_FILE = Path("/etc/gth/jobs.yml")


class SchedulerSettings(ServiceSettings):
    """What `gth-scheduler` reads beside libpq's own PG* variables."""

    http_listen: ListenAddress = Field(
        Listen("127.0.0.1", 9851), alias="GTH_HTTP_LISTEN", description="host:port, such as 0.0.0.0:9851"
    )
    jobs_file: Path = Field(DEFAULT_JOBS_FILE, alias="GTH_JOBS_FILE", description="path of jobs.yml")
    grace: int = Field(
        20,
        alias="GTH_SCHEDULER_GRACE",
        ge=0,
        le=3600,
        description="seconds that running jobs get to end after SIGTERM, from 0 to 3600",
    )

    def database(self) -> Database:
        """Return how to reach the database."""
        return Database("gth-scheduler", self.pgpassword_file, self.connect_timeout)


def instance_name() -> str:
    """Return what tells this process from other schedulers in the history: host:pid."""
    return f"{socket.gethostname()}:{os.getpid()}"
