"""A certificate authority of the suite's own, and servers' certificates by it."""

from __future__ import annotations

import ipaddress
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Authority:
    """Issues certificates; ``bundle`` is the file by which to trust it."""

    bundle: Path
    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    def server(
        self, host: str = "127.0.0.1", valid_from: timedelta = -timedelta(days=1), days: float = 2
    ) -> ssl.SSLContext:
        """What a TLS server needs, with a certificate for ``host``."""
        key = ec.generate_private_key(ec.SECP256R1())
        address = ipaddress.ip_address(host) if host[0].isdigit() else None
        name = x509.IPAddress(address) if address else x509.DNSName(host)
        start = datetime.now(UTC) + valid_from
        certificate = (
            _builder(host, self.certificate.subject, key, start, days)
            .add_extension(x509.SubjectAlternativeName([name]), critical=False)
            .sign(self.key, hashes.SHA256())
        )
        file = self.bundle.with_name(f"server-{certificate.serial_number}.pem")
        file.write_bytes(_pem(key) + certificate.public_bytes(serialization.Encoding.PEM))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        return context


def make_authority(folder: Path) -> Authority:
    """Found an authority that nobody trusts but by its bundle, which stands in ``folder``."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Suite CA")])
    certificate = (
        _builder("Suite CA", name, key, datetime.now(UTC) - timedelta(days=400), 800)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    bundle = folder / "ca.pem"
    bundle.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    return Authority(bundle, certificate, key)


def _builder(
    name: str, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, start: datetime, days: float
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=days))
    )


def _pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
