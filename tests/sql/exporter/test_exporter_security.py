"""The security audit as a metric: a series per rule, from an answer that is kept for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gth_common.db import Database as Access
from gth_exporter.collector import Deadline
from gth_exporter.collectors.security import REUSE_SECONDS, SecurityCollector
from gth_exporter.connection import KeptConnection

if TYPE_CHECKING:
    from tests.sql.exporter.exporter_client import Exporter
    from tests.sql.support.database import Connection

    from gth_exporter.settings import ExporterSettings


def test_deviations_of_the_security_audit_are_counted_by_rule(
    exporter: Exporter, superuser: Connection
) -> None:
    """Every rule has its series, 0 included: a rule that is not there was not asked."""
    superuser.execute("ALTER TABLE users NO FORCE ROW LEVEL SECURITY")
    superuser.execute("ALTER TABLE bookings DISABLE ROW LEVEL SECURITY")
    rules = {row[0] for row in superuser.execute("SELECT rule FROM gth.security_rules()")}
    samples = exporter.scrape()
    assert {series for series in samples if series.startswith("gth_security_")} == {
        f'gth_security_deviations{{rule="{rule}"}}' for rule in rules
    }
    assert samples['gth_security_deviations{rule="row_security"}'] == 2
    assert samples['gth_security_deviations{rule="owner_rights_view"}'] == 0


def test_the_audit_is_not_run_at_every_scrape(settings: ExporterSettings, superuser: Connection) -> None:
    """It reads the whole catalogue: its answer is kept for a while, and then asked for again."""
    time_now = 0.0
    connection = KeptConnection(Access(application_name="gth-exporter"))
    collector = SecurityCollector(connection, clock=lambda: time_now)

    def deviations() -> float:
        samples = collector.read(Deadline(5)).metrics[0].samples
        return sum(sample.value for sample in samples if sample.labels == {"rule": "row_security"})

    assert deviations() == 0
    superuser.execute("ALTER TABLE users NO FORCE ROW LEVEL SECURITY")
    time_now = REUSE_SECONDS - 1
    assert deviations() == 0
    time_now = REUSE_SECONDS + 1
    assert deviations() == 1
    connection.close()
