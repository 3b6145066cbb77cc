"""The command line: `gth-exporter serve` and, for the container's health check, `gth-exporter health`."""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

EXIT_USAGE = 2
EXIT_CANNOT_SERVE = 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return the exit code: 0, 1 where it cannot, 2 where it was asked wrongly."""
    parser = argparse.ArgumentParser(
        prog="gth-exporter",
        description="Prometheus metrics and a status page of the data layer.",
        epilog="Settings come from the environment: GTH_HTTP_LISTEN, GTH_REDIS_URL, libpq's PG* and others.",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("serve", help="answer on /, /metrics and /healthz until SIGTERM")
    commands.add_parser("health", help="ask the exporter that listens on GTH_HTTP_LISTEN whether it is well")
    return _health() if parser.parse_args(arguments).command == "health" else _serve()


def _health() -> int:
    from gth_exporter.health import check  # noqa: PLC0415 - each command loads only what it needs

    healthy, words = check(os.environ)
    print(words, file=sys.stdout if healthy else sys.stderr)
    return 0 if healthy else 1


def _serve() -> int:
    from gth_common.settings import SettingsError, load  # noqa: PLC0415 - see above
    from gth_exporter.service import serve  # noqa: PLC0415
    from gth_exporter.settings import ExporterSettings  # noqa: PLC0415

    try:
        serve(load(ExporterSettings, os.environ))
    except SettingsError as error:
        print(error, file=sys.stderr)  # noqa: T201 - there is no log yet
        return EXIT_USAGE
    except OSError as error:
        print(f"cannot serve on {os.environ['GTH_HTTP_LISTEN']}: {error}", file=sys.stderr)  # noqa: T201
        return EXIT_CANNOT_SERVE
    return 0


if __name__ == "__main__":
    sys.exit(main())
