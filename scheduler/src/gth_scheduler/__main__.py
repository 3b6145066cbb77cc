"""`gth-scheduler`, as installed and as `python -m gth_scheduler`."""

from __future__ import annotations

import sys

from gth_scheduler import health


def main() -> int:
    """Run the command that the command line names."""
    arguments = sys.argv[1:]
    if arguments == ["health"]:
        return health.check()
    # Docker asks for health every few seconds: that must not cost the imports of everything else.
    from gth_scheduler import cli  # noqa: PLC0415

    return cli.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
