"""`reconcile` (every start), `rotate`, `renew-ca` (on demand), `export` and `certificates` (for make)."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from gth_credentials.brought import require_brought
from gth_credentials.certificates import listing
from gth_credentials.context_key import NAME as CONTEXT_KEY
from gth_credentials.context_key import ContextKey
from gth_credentials.errors import CredentialsError
from gth_credentials.passwords import GENERATED, PasswordStore
from gth_credentials.pki import Authority, renew_authority
from gth_credentials.volumes import write_volumes

STORE = Path("/var/lib/credentials")
BROUGHT = Path("/run/secrets")
VOLUMES = Path("/out")


def _parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="credentials", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser(
        "reconcile", help="make what is missing, renew what expires, write every consumer's volume"
    )
    rotate = commands.add_parser(
        "rotate", help="replace what was generated; what was brought is replaced in its file"
    )
    rotate.add_argument(
        "names", nargs="*", metavar="NAME",
        help=f"default: all of {', '.join(sorted((*GENERATED, CONTEXT_KEY)))}",
    )  # fmt: skip
    commands.add_parser("renew-ca", help="replace the CA that was made here; the next start hands it out")
    commands.add_parser("export", help="print what an application needs as one JSON object")
    commands.add_parser(
        "certificates", help="list since when consumers have theirs, and how long they are good"
    )
    return parser.parse_args(arguments)


def _run(command: str, names: list[str]) -> None:
    if command == "certificates":
        print("\n".join(listing(VOLUMES)))
        return
    require_brought(STORE, BROUGHT)
    if command == "renew-ca":
        renew_authority(STORE, BROUGHT)
        print("credentials: the next start hands the new CA out (make down; make up)")
        return
    passwords = PasswordStore(STORE, BROUGHT)
    authority = Authority(STORE, BROUGHT)
    context_key = ContextKey(STORE, BROUGHT)
    if command == "rotate":
        _rotate(passwords, context_key, names)
    if command == "export":
        shared = {CONTEXT_KEY: context_key.current(), "ca.crt": authority.certificate_pem().decode()}
        # As it is: what a shell makes of JSON's escapes beyond 16 bits is no character.
        print(json.dumps(passwords.public() | shared, ensure_ascii=False))
        return
    write_volumes(VOLUMES, passwords, authority, context_key)
    for name in passwords.unknown():
        print(f"credentials: nothing reads the secret {name}: compare its name with docs/DESIGN_DOCUMENT.md")
    if warning := authority.warning():
        print(f"credentials: {warning}")
    print(
        f"credentials: {len(GENERATED)} passwords and the certificates of {authority.subject()} are in place"
    )


def _rotate(passwords: PasswordStore, context_key: ContextKey, names: list[str]) -> None:
    """What is named, all of it or nothing; without names, all that was generated."""
    if CONTEXT_KEY in names:
        context_key.require_ours()
    named = [name for name in names if name != CONTEXT_KEY]
    if named or not names:
        passwords.rotate(named)
    if CONTEXT_KEY in names or (not names and not context_key.is_brought()):
        context_key.rotate()


def main() -> int:
    """Exit code 0, or 1 with one line that says what to do."""
    options = _parse(sys.argv[1:])
    try:
        _run(options.command, getattr(options, "names", []))
    except CredentialsError as error:
        print(f"credentials: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
