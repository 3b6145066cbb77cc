"""The private CA and the certificates it signs (X.509, ECDSA P-256)."""

from __future__ import annotations

import datetime as dt
import ipaddress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from gth_credentials.errors import CredentialsError
from gth_credentials.files import PRIVATE, is_there, write_atomically

if TYPE_CHECKING:
    from pathlib import Path

AUTHORITY_NAME = "Global Travel Hub private CA"
AUTHORITY_LIFETIME = dt.timedelta(days=3650)
CERTIFICATE_LIFETIME = dt.timedelta(days=825)
RENEW_BEFORE = dt.timedelta(days=90)
# What to do about a CA that ends.
NEW_AUTHORITY = 'SECURITY.md, "A new CA", has the steps to another'
# A certificate is valid from a little before now, for clocks that differ between hosts.
CLOCK_SKEW = dt.timedelta(minutes=5)


@dataclass(frozen=True)
class Request:
    """What a certificate is for. `hosts` are DNS names or IP addresses; a mere client has none."""

    common_name: str
    hosts: tuple[str, ...] = ()
    client: bool = False


class Authority:
    """Signs certificates, with a key kept in the store or with `ca.crt` and `ca.key` brought as secrets."""

    def __init__(self, store: Path, brought: Path) -> None:
        folder = brought if _is_brought(brought) else store
        if folder == store and not ((store / "ca.crt").exists() and (store / "ca.key").exists()):
            _make_authority(store)
        self._key, self._certificate = _load_pair(folder / "ca.key", folder / "ca.crt")

    def certificate_pem(self) -> bytes:
        """The CA's certificate, for everybody."""
        return self._certificate.public_bytes(serialization.Encoding.PEM)

    def subject(self) -> str:
        """The CA's name (RFC 4514)."""
        return self._certificate.subject.rfc4514_string()

    def warning(self) -> str | None:
        """What to say of a CA that ends soon; its certificates end with it."""
        end = self._certificate.not_valid_after_utc
        return f"the CA ends on {end:%Y-%m-%d}: {NEW_AUTHORITY}" if end - _now() < RENEW_BEFORE else None

    def still_good(self, request: Request, certificate_pem: bytes, key_pem: bytes) -> bool:
        """True where the pair belongs together, is ours, is for the same names and not due for renewal."""
        try:
            certificate = x509.load_pem_x509_certificate(certificate_pem)
            key = serialization.load_pem_private_key(key_pem, password=None)
            certificate.verify_directly_issued_by(self._certificate)
        except (ValueError, TypeError, InvalidSignature):
            return False
        # Where the CA ends before that, another certificate would end with it, too.
        fresh = certificate.not_valid_after_utc >= min(
            _now() + RENEW_BEFORE, self._certificate.not_valid_after_utc
        )
        fresh = fresh and certificate.not_valid_before_utc <= _now()
        return fresh and key.public_key() == certificate.public_key() and _describes(certificate, request)

    def sign(self, request: Request) -> tuple[bytes, bytes]:
        """A new certificate and its key, both PEM."""
        key = ec.generate_private_key(ec.SECP256R1())
        end = min(_now() + CERTIFICATE_LIFETIME, self._certificate.not_valid_after_utc)
        usages = [ExtendedKeyUsageOID.SERVER_AUTH] if request.hosts else []
        usages += [ExtendedKeyUsageOID.CLIENT_AUTH] if request.client else []
        builder = (
            _builder(request.common_name, self._certificate.subject, key, end)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(x509.ExtendedKeyUsage(usages), critical=False)
            .add_extension(_authority_identifier(self._certificate), critical=False)
        )
        if request.hosts:
            builder = builder.add_extension(x509.SubjectAlternativeName(_names(request)), critical=False)
        certificate = builder.sign(self._key, hashes.SHA256())
        return certificate.public_bytes(serialization.Encoding.PEM), _key_pem(key)


def days_left(certificate: x509.Certificate) -> int:
    """Whole days until it ends."""
    return (certificate.not_valid_after_utc - _now()).days


def renew_authority(store: Path, brought: Path) -> None:
    """Replace the CA that was made here; the next `reconcile` has it sign every certificate."""
    if _is_brought(brought):
        raise CredentialsError("the CA came with your secrets: replace ca.crt and ca.key there")
    # A kill leaves a key alone, of which the next start makes a new pair.
    (store / "ca.crt").unlink(missing_ok=True)
    _make_authority(store)


def _is_brought(folder: Path) -> bool:
    return is_there(folder / "ca.crt") or is_there(folder / "ca.key")


def _make_authority(store: Path) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, AUTHORITY_NAME)])
    usage = x509.KeyUsage(
        digital_signature=True,
        key_cert_sign=True,
        crl_sign=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )
    certificate = (
        _builder(AUTHORITY_NAME, name, key, _now() + AUTHORITY_LIFETIME)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    # The certificate goes last: where it exists, its key does.
    write_atomically(store / "ca.key", _key_pem(key), PRIVATE)
    write_atomically(store / "ca.crt", certificate.public_bytes(serialization.Encoding.PEM), PRIVATE)


def _load_pair(key_file: Path, certificate_file: Path) -> tuple[ec.EllipticCurvePrivateKey, x509.Certificate]:
    try:
        key = serialization.load_pem_private_key(key_file.read_bytes(), password=None)
        certificate = x509.load_pem_x509_certificate(certificate_file.read_bytes())
    except (OSError, ValueError, TypeError) as error:
        raise CredentialsError(
            f"the CA needs {certificate_file.name} and {key_file.name} as unencrypted PEM, "
            f"readable by uid 9000: {error}"
        ) from error
    if not isinstance(key, ec.EllipticCurvePrivateKey) or key.public_key() != certificate.public_key():
        raise CredentialsError(
            f"{key_file.name} is not the ECDSA key of {certificate_file.name}: "
            "bring the pair that belongs together"
        )
    begin, end = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    if not begin <= _now() < end:
        raise CredentialsError(
            f"{certificate_file.name} is good from {begin:%Y-%m-%d %H:%M} to {end:%Y-%m-%d %H:%M} (UTC), "
            f"which is not now: {NEW_AUTHORITY}"
        )
    _require_authority(certificate, certificate_file.name)
    return key, certificate


def _require_authority(certificate: x509.Certificate, name: str) -> None:
    """Strict verifiers, Python 3.13 among them, take nothing else for a CA (RFC 5280, 4.2.1)."""
    try:
        constraints = certificate.extensions.get_extension_for_class(x509.BasicConstraints).value
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
        _authority_identifier(certificate)
    except x509.ExtensionNotFound as error:
        raise CredentialsError(
            f"{name} cannot be used as a CA: {error}; bring one that was made as a CA"
        ) from error
    try:
        certificate.verify_directly_issued_by(certificate)
    except (ValueError, InvalidSignature) as error:
        raise CredentialsError(
            f"{name} is no root: {certificate.issuer.rfc4514_string()} signed it, and who has {name} alone "
            "cannot verify what it signs; bring a self-signed CA"
        ) from error
    if not constraints.ca or not usage.key_cert_sign:
        raise CredentialsError(
            f"{name} may not sign certificates: "
            "bring one with basicConstraints CA:TRUE and keyUsage keyCertSign"
        )


def _authority_identifier(authority: x509.Certificate) -> x509.AuthorityKeyIdentifier:
    """What the CA calls its key: not every CA derives that name from the key in the same way."""
    identifier = authority.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    return x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(identifier)


def _builder(
    common_name: str, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, end: dt.datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)]))
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(_now() - CLOCK_SKEW)
        .not_valid_after(end)
    )


def _describes(certificate: x509.Certificate, request: Request) -> bool:
    common_name = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value
    try:
        names = list(certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value)
    except x509.ExtensionNotFound:
        names = []
    return common_name == request.common_name and names == _names(request)


def _names(request: Request) -> list[x509.GeneralName]:
    return [_name(host) for host in request.hosts]


def _name(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _key_pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)
