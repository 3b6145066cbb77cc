"""The whole command: what was brought once is not replaced by what nobody knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from gth_credentials import __main__ as command
from gth_credentials.volumes import consumers

PASSWORD = "a-password-of-the-operator"


@pytest.fixture
def brought(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of brought secrets, not mounted yet, of an empty store."""
    for name, folder in (("STORE", "store"), ("BROUGHT", "secrets"), ("VOLUMES", "out")):
        monkeypatch.setattr(command, name, tmp_path / folder)
    (tmp_path / "store").mkdir()
    for name in consumers():
        (tmp_path / "out" / name).mkdir(parents=True)
    return tmp_path / "secrets"


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    """The exit code of the command."""
    monkeypatch.setattr("sys.argv", ["credentials", *arguments])
    return command.main()


@pytest.mark.parametrize("name", ["reconcile", "rotate", "export", "renew-ca"])
def test_a_missing_folder_is_refused(
    brought: Path, name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without the overlay nothing is made and no volume is written; the error says how to go on."""
    brought.mkdir()
    (brought / "gth_app_password").write_text(PASSWORD)
    assert run(monkeypatch, "reconcile") == 0
    (brought / "gth_app_password").unlink()
    brought.rmdir()
    before = {file: file.read_bytes() for file in brought.parent.rglob("*") if file.is_file()}
    assert run(monkeypatch, name) == 1
    assert "make … STAGING=1" in capsys.readouterr().err
    assert {file: file.read_bytes() for file in brought.parent.rglob("*") if file.is_file()} == before


def test_an_empty_folder_means_it(brought: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who mounts it empty has all of them made, and needs the folder no longer."""
    brought.mkdir()
    (brought / "gth_app_password").write_text(PASSWORD)
    assert run(monkeypatch, "reconcile") == 0
    (brought / "gth_app_password").unlink()
    assert run(monkeypatch, "reconcile") == 0
    brought.rmdir()
    assert run(monkeypatch, "reconcile") == 0


def test_without_any_secret_none_is_missed(brought: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Development brings nothing."""
    assert not brought.exists()
    assert run(monkeypatch, "reconcile") == 0
    assert run(monkeypatch, "reconcile") == 0


def test_a_folder_that_is_closed_to_us_is_told(
    brought: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An operator's folder is often root's alone: the error says what to do, in place of a traceback."""
    brought.mkdir()
    look = Path.stat

    def closed(path: Path, **options: bool) -> object:
        if path.parent == brought:
            raise PermissionError(13, "Permission denied", str(path))
        return look(path, **options)

    monkeypatch.setattr(Path, "stat", closed)
    assert run(monkeypatch, "reconcile") == 1
    assert "folder of your secrets is closed to uid 9000" in capsys.readouterr().err


def test_any_password_is_exported_as_it_is(
    brought: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The host's tools read it without a JSON library: no escapes but those of quotes and lines."""
    brought.mkdir()
    password = "sixteen-characters-\N{AIRPLANE}-\N{SMALL AIRPLANE}"
    (brought / "gth_app_password").write_text(password)
    assert run(monkeypatch, "export") == 0
    assert f'"gth_app": "{password}"' in capsys.readouterr().out
