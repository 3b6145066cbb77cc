"""The private CA: what it signs is accepted by OpenSSL, and is renewed exactly when it must be."""

from __future__ import annotations

import datetime as dt
import os
import ssl
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from gth_credentials import pki
from gth_credentials.certificates import listing
from gth_credentials.context_key import ContextKey
from gth_credentials.errors import CredentialsError
from gth_credentials.files import write_atomically
from gth_credentials.passwords import PasswordStore
from gth_credentials.volumes import consumers, redis_acl, write_volumes

if TYPE_CHECKING:
    from pathlib import Path

SERVER = pki.Request("redis", ("redis", "localhost", "127.0.0.1"))


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """The store and the folder of brought secrets."""
    store, brought = tmp_path / "store", tmp_path / "secrets"
    store.mkdir()
    brought.mkdir()
    return store, brought


@pytest.fixture
def authority(folders: tuple[Path, Path]) -> pki.Authority:
    """A CA of our own making."""
    return pki.Authority(*folders)


def shake_hands(client: ssl.SSLContext, server: ssl.SSLContext, name: str) -> None:
    """Both sides of a TLS connection to that name, in memory."""
    there, back = ssl.MemoryBIO(), ssl.MemoryBIO()
    sides = [
        client.wrap_bio(back, there, server_hostname=name),
        server.wrap_bio(there, back, server_side=True),
    ]
    while sides:
        for side in list(sides):
            with suppress(ssl.SSLWantReadError):
                side.do_handshake()
                sides.remove(side)


def test_openssl_accepts_the_pair(authority: pki.Authority, tmp_path: Path) -> None:
    """A client that verifies strictly shakes hands with who has the pair, by its names and no other."""
    certificate, key = authority.sign(SERVER)
    (tmp_path / "tls.crt").write_bytes(certificate)
    (tmp_path / "tls.key").write_bytes(key)
    server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    server.load_cert_chain(tmp_path / "tls.crt", tmp_path / "tls.key")
    client = ssl.create_default_context(cadata=authority.certificate_pem().decode())
    client.verify_flags |= ssl.VERIFY_X509_STRICT
    for name in SERVER.hosts:
        shake_hands(client, server, name)
    with pytest.raises(ssl.SSLCertVerificationError, match="Hostname mismatch"):
        shake_hands(client, server, "postgres-a")


def test_only_a_client_gets_the_client_usage(authority: pki.Authority) -> None:
    """A server's certificate opens neither etcd nor Patroni's REST API."""
    usages = {}
    for request in (SERVER, pki.Request("replicator", client=True)):
        certificate = x509.load_pem_x509_certificate(authority.sign(request)[0])
        extension = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
        usages[request.common_name] = {usage._name for usage in extension}
    assert usages == {"redis": {"serverAuth"}, "replicator": {"clientAuth"}}


def test_who_may_act_as_a_client() -> None:
    """The nodes, etcd and migrate; nobody else has a certificate with the client usage."""
    clients = {name for name, has in consumers().items() if any(r.client for r in has.certificates.values())}
    assert clients == {"etcd", "postgres-a", "postgres-b", "migrate"}


def test_a_good_certificate_stays(authority: pki.Authority) -> None:
    """Nothing is signed again without a reason; other names, another CA or another key are reasons."""
    certificate, key = authority.sign(SERVER)
    assert authority.still_good(SERVER, certificate, key)
    assert not authority.still_good(pki.Request("redis", ("redis", "db.example.com")), certificate, key)
    assert not authority.still_good(SERVER, certificate, authority.sign(SERVER)[1])
    assert not authority.still_good(SERVER, b"not a certificate", key)


def test_a_certificate_of_another_authority_is_renewed(authority: pki.Authority, tmp_path: Path) -> None:
    """A replaced CA reaches every consumer at the next start."""
    other = tmp_path / "other"
    other.mkdir()
    assert not authority.still_good(SERVER, *pki.Authority(other, tmp_path / "none").sign(SERVER))


def test_a_certificate_is_renewed_before_it_expires(
    authority: pki.Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ninety days before its end a certificate is signed again."""
    certificate, key = authority.sign(SERVER)
    end = x509.load_pem_x509_certificate(certificate).not_valid_after_utc
    monkeypatch.setattr(pki, "_now", lambda: end - pki.RENEW_BEFORE - dt.timedelta(days=1))
    assert authority.still_good(SERVER, certificate, key)
    monkeypatch.setattr(pki, "_now", lambda: end - pki.RENEW_BEFORE + dt.timedelta(days=1))
    assert not authority.still_good(SERVER, certificate, key)


def test_a_certificate_that_has_not_begun_is_renewed(
    authority: pki.Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A clock that was ahead leaves certificates that nobody accepts."""
    certificate, key = authority.sign(SERVER)
    begin = x509.load_pem_x509_certificate(certificate).not_valid_before_utc
    monkeypatch.setattr(pki, "_now", lambda: begin - dt.timedelta(seconds=1))
    assert not authority.still_good(SERVER, certificate, key)


def test_no_certificate_outlives_its_authority(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a CA signs in its last months ends with it, and is not signed again at every start."""
    end = x509.load_pem_x509_certificate(pki.Authority(*folders).certificate_pem()).not_valid_after_utc
    monkeypatch.setattr(pki, "_now", lambda: end - dt.timedelta(days=30))
    authority = pki.Authority(*folders)
    certificate, key = authority.sign(SERVER)
    assert x509.load_pem_x509_certificate(certificate).not_valid_after_utc == end
    assert authority.still_good(SERVER, certificate, key)


def test_an_ending_authority_is_a_warning_until_it_has_ended(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing stops while certificates are accepted; an error tells that a CA has ended or not begun."""
    authority = pki.Authority(*folders)
    certificate = x509.load_pem_x509_certificate(authority.certificate_pem())
    begin, end = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    assert authority.warning() is None
    monkeypatch.setattr(pki, "_now", lambda: end - dt.timedelta(days=89))
    assert f"the CA ends on {end:%Y-%m-%d}" in str(pki.Authority(*folders).warning())
    for moment in (end, begin - dt.timedelta(seconds=1)):
        monkeypatch.setattr(pki, "_now", lambda moment=moment: moment)
        with pytest.raises(CredentialsError, match=f"to {end:%Y-%m-%d}.*which is not now.*SECURITY"):
            pki.Authority(*folders)


def test_a_new_authority_takes_the_place_of_an_ended_one(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It signs what the old one had signed; one that was brought is its owner's to replace."""
    store, brought = folders
    old = pki.Authority(store, brought)
    pair = old.sign(SERVER)
    later = dt.datetime.now(dt.UTC) + pki.AUTHORITY_LIFETIME + dt.timedelta(days=1)
    monkeypatch.setattr(pki, "_now", lambda: later)
    pki.renew_authority(store, brought)
    new = pki.Authority(store, brought)
    assert new.certificate_pem() != old.certificate_pem()
    assert not new.still_good(SERVER, *pair)
    (brought / "ca.crt").write_bytes(new.certificate_pem())
    with pytest.raises(CredentialsError, match="came with your secrets"):
        pki.renew_authority(store, brought)


def test_the_authority_survives_a_kill_between_its_two_files(folders: tuple[Path, Path]) -> None:
    """The key is written first; a key alone makes a new pair, since nothing was signed yet."""
    pki.Authority(*folders)
    (folders[0] / "ca.crt").unlink()
    assert pki.Authority(*folders).subject() == "CN=Global Travel Hub private CA"


def test_a_renewal_that_is_killed_leaves_no_half_of_the_old_authority(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new key beside the old certificate would keep every later start from making anything."""
    store, brought = folders
    before = pki.Authority(store, brought).certificate_pem()

    def killed(path: Path, content: bytes, mode: int) -> None:
        if path.name == "ca.crt":
            raise KeyboardInterrupt
        write_atomically(path, content, mode)

    monkeypatch.setattr(pki, "write_atomically", killed)
    with pytest.raises(KeyboardInterrupt):
        pki.renew_authority(store, brought)
    monkeypatch.undo()
    assert pki.Authority(store, brought).certificate_pem() != before


def test_clocks_may_differ_and_no_certificate_signs_another(authority: pki.Authority) -> None:
    """A host that is minutes behind accepts what was just made; what the CA signs is no CA."""
    certificates = [x509.load_pem_x509_certificate(authority.certificate_pem())]
    certificates.append(x509.load_pem_x509_certificate(authority.sign(SERVER)[0]))
    behind = dt.datetime.now(dt.UTC) - dt.timedelta(minutes=4)
    assert all(certificate.not_valid_before_utc < behind for certificate in certificates)
    constraints = [
        certificate.extensions.get_extension_for_class(x509.BasicConstraints).value
        for certificate in certificates
    ]
    assert [(found.ca, found.path_length) for found in constraints] == [(True, 0), (False, None)]


def test_a_brought_authority_must_be_whole(folders: tuple[Path, Path]) -> None:
    """Half a pair, or two halves of different pairs, is refused with what to do."""
    store, brought = folders
    made = pki.Authority(store, brought)
    (brought / "ca.crt").write_bytes(made.certificate_pem())
    with pytest.raises(CredentialsError, match=r"ca\.key as unencrypted PEM"):
        pki.Authority(store, brought)
    (brought / "ca.key").write_bytes(made.sign(SERVER)[1])
    with pytest.raises(CredentialsError, match="pair that belongs together"):
        pki.Authority(store, brought)


def test_a_second_run_writes_nothing(folders: tuple[Path, Path], tmp_path: Path) -> None:
    """Every consumer's files keep their modification time."""
    root = tmp_path / "out"
    for name in consumers():
        (root / name).mkdir(parents=True)
    passwords, authority = PasswordStore(*folders), pki.Authority(*folders)
    key = ContextKey(*folders)
    write_volumes(root, passwords, authority, key)
    before = {file: file.stat().st_mtime_ns for file in root.rglob("*") if file.is_file()}
    write_volumes(root, passwords, pki.Authority(*folders), key)
    assert {file: file.stat().st_mtime_ns for file in root.rglob("*") if file.is_file()} == before
    assert {file.stat().st_mode & 0o777 for file in before} == {0o640}


def test_the_listing_tells_how_long_a_consumer_may_go_on(
    folders: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a consumer's own certificates the first to end counts, of its files the newest; the CA by itself."""
    root = tmp_path / "out"
    for name in consumers():
        (root / name).mkdir(parents=True)
    write_volumes(root, PasswordStore(*folders), pki.Authority(*folders), ContextKey(*folders))
    os.utime(root / "redis" / "tls.crt", (4102444800, 4102444800))
    now = dt.datetime.now(dt.UTC)
    monkeypatch.setattr(pki, "_now", lambda: now + dt.timedelta(days=100))
    (root / "postgres-a" / "rewind.crt").unlink()
    write_volumes(root, PasswordStore(*folders), pki.Authority(*folders), ContextKey(*folders))
    monkeypatch.setattr(pki, "_now", lambda: now + dt.timedelta(days=800, hours=12))
    lines = dict(line.split("|", 1) for line in listing(root))
    assert lines.keys() == {"ca", *consumers()}
    assert lines["ca"].endswith(f"|{3650 - 801}")
    assert lines["redis"] == "4102444800|24"
    assert lines["postgres-a"].endswith("|24")


def test_the_published_address_is_a_name_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """An IPv6 address comes in the brackets that a port needs; every address at once is no name at all."""
    local = ("redis", "localhost", "127.0.0.1", "::1")
    for given, names in (
        ("data.example.com 10.0.0.5", ("data.example.com", "10.0.0.5")),
        ("10.0.0.5 10.0.0.5", ("10.0.0.5",)),
        ("[2001:db8::5] [::1]", ("2001:db8::5",)),
        ("0.0.0.0 [::]", ()),
    ):
        monkeypatch.setenv("GTH_PUBLIC_HOSTS", given)
        assert consumers()["redis"].certificates["tls"].hosts == (*local, *names)


def test_public_names_replace_only_what_serves_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """PgBouncer and Redis; the others would be left with certificates that they have not read."""
    before = consumers()
    monkeypatch.setenv("GTH_PUBLIC_HOSTS", "data.example.com")
    assert {name for name, has in consumers().items() if has != before[name]} == {"pgbouncer", "redis"}


@pytest.mark.parametrize("hosts", ["ünï.example", "a b,c/d", "https://data.example.com"])
def test_a_public_host_must_be_a_name_or_an_address(hosts: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error names the setting; names and addresses pass."""
    monkeypatch.setenv("GTH_PUBLIC_HOSTS", "data.example.com, 192.0.2.10")
    assert "data.example.com" in consumers()["redis"].certificates["tls"].hosts
    monkeypatch.setenv("GTH_PUBLIC_HOSTS", hosts)
    with pytest.raises(CredentialsError, match="GTH_PUBLIC_HOSTS"):
        consumers()


def test_the_acl_shows_no_password(folders: tuple[Path, Path]) -> None:
    """Digests only; the default user is off; only listed users are on."""
    passwords = PasswordStore(*folders)
    acl = redis_acl(passwords)
    assert "user default off" in acl
    assert "nopass" not in acl
    for user in ("gth_app", "gth_scheduler", "gth_exporter", "gth_health"):
        assert f"user {user} on #" in acl
        assert passwords.get(f"redis_{user}_password") not in acl


def test_a_brought_certificate_must_be_an_authority(folders: tuple[Path, Path]) -> None:
    """A server's certificate in place of a CA's is refused at once, not by every client later."""
    store, brought = folders
    certificate, key = pki.Authority(store, brought).sign(SERVER)
    (brought / "ca.crt").write_bytes(certificate)
    (brought / "ca.key").write_bytes(key)
    with pytest.raises(CredentialsError, match=r"ca\.crt cannot be used as a CA"):
        pki.Authority(store, brought)


def test_a_brought_authority_may_sign_certificates(folders: tuple[Path, Path]) -> None:
    """A CA for revocation lists alone is refused: no verifier would take what it signs."""
    store, brought = folders
    root = x509.load_pem_x509_certificate(pki.Authority(store, brought).certificate_pem())
    key = ec.generate_private_key(ec.SECP256R1())
    builder = pki._builder(
        "Lists only",
        x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Lists only")]),
        key,
        root.not_valid_after_utc,
    )
    for extension in (
        x509.BasicConstraints(ca=True, path_length=0),
        x509.KeyUsage(
            digital_signature=False,
            key_cert_sign=False,
            crl_sign=True,
            content_commitment=False,
            key_encipherment=False,
            data_encipherment=False,
            key_agreement=False,
            encipher_only=False,
            decipher_only=False,
        ),
        x509.SubjectKeyIdentifier.from_public_key(key.public_key()),
    ):
        builder = builder.add_extension(extension, critical=False)
    signed = builder.sign(key, hashes.SHA256())
    (brought / "ca.crt").write_bytes(signed.public_bytes(serialization.Encoding.PEM))
    (brought / "ca.key").write_bytes(pki._key_pem(key))
    with pytest.raises(CredentialsError, match=r"ca\.crt may not sign certificates"):
        pki.Authority(store, brought)


def test_an_intermediate_authority_is_refused(folders: tuple[Path, Path]) -> None:
    """Clients get ca.crt alone, and with it they could verify nothing; the error says who signed it."""
    store, brought = folders
    key = ec.generate_private_key(ec.SECP256R1())
    made = pki.Authority(store, brought)
    root = x509.load_pem_x509_certificate(made.certificate_pem())
    root_key = serialization.load_pem_private_key((store / "ca.key").read_bytes(), password=None)
    assert isinstance(root_key, ec.EllipticCurvePrivateKey)
    builder = pki._builder("Issuing CA", root.subject, key, root.not_valid_after_utc)
    for extension in root.extensions:
        builder = builder.add_extension(extension.value, critical=extension.critical)
    intermediate = builder.sign(root_key, hashes.SHA256())
    (brought / "ca.crt").write_bytes(intermediate.public_bytes(serialization.Encoding.PEM))
    (brought / "ca.key").write_bytes(pki._key_pem(key))
    with pytest.raises(CredentialsError, match=r"ca\.crt is no root: CN=Global Travel Hub private CA signed"):
        pki.Authority(store, brought)
