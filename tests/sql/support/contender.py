"""A scheduler that runs one job's due times one after the other, until it is killed or all are done.

python contender.py CONNINFO NAME FIRST-DUE-TIME COUNT
"""

from __future__ import annotations

import sys
from datetime import datetime, timedelta

from prometheus_client import CollectorRegistry
from tests.sql.scheduler_support import job

from gth_common.db import Database
from gth_scheduler.history import Slot
from gth_scheduler.metrics import Metrics
from gth_scheduler.runner import Runner


def main() -> None:
    """Run every due time; one that the other has is passed over, and met again in the next round."""
    conninfo, name, first, count = sys.argv[1:]
    contended = job(sql="INSERT INTO scratch SELECT clock_timestamp() FROM pg_sleep(0.3)")
    metrics = Metrics(CollectorRegistry(), [contended], lambda: 0.0)
    subject = Runner(Database("gth-scheduler", conninfo=conninfo), metrics, name, retry_seconds=0.05)
    while True:
        for number in range(int(count)):
            due = datetime.fromisoformat(first) + timedelta(hours=number)
            subject.run(contended, Slot(contended.name, due))


if __name__ == "__main__":
    main()
