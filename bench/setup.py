"""From nothing to a stack with its arms, all holding the same data."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bench import configuration, edges
from bench.project import wait_for
from bench.statistics import rotate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bench.options import Options
    from bench.project import Project
    from bench.statistics import Arm

SQL = "/usr/local/share/gth/sql"
MAPS = ("schema.sql", "security.sql", "maintenance.sql")


@dataclass
class Bench:
    """What every measure is given. `told` shows progress."""

    project: Project
    options: Options
    run: Path
    told: Callable[[str], None]
    noise: list[float] = field(default_factory=list)
    leader: str = ""
    _has_arms: bool = False

    def need_arms(self) -> None:
        """Start the arms once, and give stack and bare server the same schema, role and data."""
        wait_for(self.project.is_replicating, "a synchronous standby", 60)
        self.leader = self.project.leader()
        if self._has_arms:
            return
        self.told("starting the arms and loading the data")
        (self.run / "bare.conf").write_text(
            configuration.bare_configuration(self._leader_settings()), encoding="utf-8"
        )
        self.project.up_arms()
        owner = edges.bare().as_role("postgres")
        edges.psql(self.project, owner.on("postgres"), "CREATE DATABASE global_travel_hub;")
        load_schema(self.project, owner)
        for way in (owner, edges.direct(self.leader).as_role("postgres")):
            edges.psql(self.project, way, "\\i /bench/data.sql\n")
        self._has_arms = True

    def rotate(self, *arms: Arm, turns: int = 1) -> dict[str, list[float]]:
        """Figures of these arms by name and round; an arm runs for seconds ÷ turns each time it is called."""
        return rotate(arms, self.options.rounds, self.told, turns)

    def _leader_settings(self) -> dict[str, str]:
        query = "SELECT name || '=' || current_setting(name) FROM pg_settings"
        lines = self.project.node_query(self.leader, query).splitlines()
        return dict(line.split("=", 1) for line in lines if "=" in line)


def load_schema(project: Project, owner: edges.Edge) -> None:
    """Load the maps as the README says; gth_app and gth_admin get the stack's own passwords."""
    script = (
        f"cd {SQL} && for map in {' '.join(MAPS)}; do psql -Xq --set=ON_ERROR_STOP=1 "
        '--set=gth_app_password="$(</run/credentials/gth_app_password)" '
        '--set=gth_admin_password="$(</run/credentials/gth_admin_password)" --file="$map" >/dev/null; done'
    )
    environment = dict(owner.environment) | {"PGOPTIONS": "-c client_min_messages=warning"}
    project.execute("client", "bash", "-euc", script, environment=environment)
