"""tools/server-programs brings what tests/sql starts servers with, and starts none itself."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.unit.tools.conftest import Toolbox


def run(tools: Toolbox) -> subprocess.CompletedProcess[str]:
    """Run it against files of the test's own."""
    return tools.run(
        "server-programs",
        GTH_POSTGRES_PROGRAMS=str(tools.etc / "postgresql"),
        GTH_CREATECLUSTER_CONF=str(tools.etc / "createcluster.conf"),
        GTH_PGBOUNCER_PROGRAM=str(tools.etc / "pgbouncer"),
        GTH_POLICY_RC=str(tools.etc / "policy-rc.d"),
        GTH_FAKETIME_LIBRARY=str(tools.etc / "libfaketime.so.1"),
    )


def test_a_bare_machine_gets_the_servers_and_none_is_started(tools: Toolbox) -> None:
    """While apt runs Debian is told to start nothing; afterwards the machine has its own rules back."""
    tools.stub("apt-get", f'[ "$1" != install ] || "{tools.etc}/policy-rc.d"; echo "policy says $?"')
    result = run(tools)
    assert result.returncode == 0, result.stderr
    assert tools.called("apt-get install")[0].endswith(
        "postgresql-contrib redis-server pgbouncer libfaketime"
    )
    assert "policy says 101" in result.stdout
    assert not (tools.etc / "policy-rc.d").exists()
    assert (tools.etc / "createcluster.conf").read_text() == "create_main_cluster = false\n"


def test_the_operators_own_policy_stays(tools: Toolbox) -> None:
    """A rule that was there before is neither replaced nor removed."""
    tools.stub("apt-get")
    (tools.etc / "policy-rc.d").write_text("#!/bin/sh\nexit 0\n")
    assert run(tools).returncode == 0
    assert (tools.etc / "policy-rc.d").read_text().endswith("exit 0\n")


def test_only_what_is_missing_is_installed(tools: Toolbox) -> None:
    """PostgreSQL is found where Debian keeps it, off the PATH."""
    initdb = tools.etc / "postgresql/15/bin/initdb"
    initdb.parent.mkdir(parents=True)
    initdb.touch()
    tools.stub("apt-get")
    assert run(tools).returncode == 0
    assert tools.called("apt-get install")[0].endswith("force-confold redis-server pgbouncer libfaketime")
    tools.stub("redis-server")
    tools.stub("pgbouncer")
    (tools.etc / "libfaketime.so.1").touch()
    calls = len(tools.calls)
    assert run(tools).returncode == 0
    assert len(tools.calls) == calls


def test_a_user_is_told_what_to_install(tools: Toolbox) -> None:
    """Nothing can be installed without root."""
    tools.stub("id", "echo 1000")
    tools.stub("apt-get")
    result = run(tools)
    assert result.returncode == 1
    assert "apt-get install postgresql postgresql-contrib redis-server pgbouncer libfaketime" in result.stderr
