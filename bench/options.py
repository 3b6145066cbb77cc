"""What the command line decides."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

RESULTS = Path(__file__).parent / "results"
FULL = {"rounds": 5, "seconds": 10, "trials": 10, "starts": 3, "settle": 30}
QUICK = {"rounds": 2, "seconds": 2, "trials": 1, "starts": 1, "settle": 5}
# A round is made of turns: what else the machine does comes and goes. A session's beginning must not count.
TURN_SECONDS = 5
# A/B/A/B needs two rounds to be one.
FEWEST_ROUNDS = 2


@dataclass(frozen=True)
class Options:
    """`seconds` per arm and round, `trials` per failover, `settle`: seconds before memory is weighed."""

    only: tuple[str, ...]
    rounds: int
    seconds: int
    trials: int
    starts: int
    settle: int
    build: bool
    keep: bool
    strict: bool
    quick: bool
    output: Path

    @property
    def turns(self) -> int:
        """Turns of about five seconds that a round of `seconds` is made of."""
        return max(1, self.seconds // TURN_SECONDS)

    @property
    def turn_seconds(self) -> int:
        """Seconds per arm and turn."""
        return self.seconds // self.turns


def parse(arguments: list[str], measures: tuple[str, ...]) -> Options:
    """Options from the command line; exits with code 2 and the usage where they make no sense."""
    parser = argparse.ArgumentParser(
        prog="bench",
        description="Measure the stack against its alternatives, in containers of its own that it removes.",
    )
    parser.add_argument(
        "--only", action="append", choices=measures, default=[], metavar="NAME",
        help=f"one measure; can be repeated: {', '.join(measures)}",
    )  # fmt: skip
    parser.add_argument(
        "--quick", action="store_true", help="few and short rounds: shows that it works, proves nothing"
    )
    parser.add_argument("--rounds", type=int, help=f"rounds of each rotation ({FULL['rounds']})")
    parser.add_argument("--seconds", type=int, help=f"seconds per arm and round ({FULL['seconds']})")
    parser.add_argument("--trials", type=int, help=f"trials per kind of failover ({FULL['trials']})")
    parser.add_argument("--no-build", action="store_true", help="use the images as they are")
    parser.add_argument(
        "--keep", action="store_true", help="leave the containers running; the next run removes them"
    )
    parser.add_argument("--strict", action="store_true", help="exit with code 1 when a target is missed")
    parser.add_argument(
        "--output", type=Path, default=RESULTS, metavar="FOLDER", help="where results are written"
    )
    given = parser.parse_args(arguments)
    numbers = dict(QUICK if given.quick else FULL)
    numbers |= {
        name: value for name in ("rounds", "seconds", "trials") if (value := getattr(given, name)) is not None
    }
    if numbers["rounds"] < FEWEST_ROUNDS or numbers["seconds"] < 1 or numbers["trials"] < 1:
        parser.error(f"--rounds must be at least {FEWEST_ROUNDS}, --seconds and --trials at least 1")
    return Options(
        only=tuple(given.only) or measures,
        build=not given.no_build,
        keep=given.keep,
        strict=given.strict,
        quick=given.quick,
        output=given.output,
        **numbers,
    )
