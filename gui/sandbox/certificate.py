"""A certificate of the sandbox's own, for clients that speak nothing but HTTPS.

It is signed by itself, and an authority's too: only such a one can be installed on iOS and Android as one to
trust. Whoever has its key can pose as any server to a phone that trusts it, so that its file is private.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import TYPE_CHECKING, Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_NAME: Final = "Signup Desk sandbox"
# Apple's systems take at most 825 from servers whose authority somebody has installed (documented).
_DAYS: Final = 365
# One that would end in so many is made anew.
_LEFT: Final = timedelta(days=7)


def kept_certificate(file: Path, names: Iterable[str]) -> bytes:
    """Have a certificate for these names in a file, with its key: the one that is there, else a new one.

    Args:
        file: PEM; its mode is 0600.
        names: by which clients call the sandbox.

    Returns:
        The certificate without its key, in DER, for phones to install.

    Raises:
        OSError: the file cannot be read or written.
        ValueError: there is something in it that the sandbox did not make.
    """
    wanted = sorted({*names, "localhost", "127.0.0.1"})
    if file.exists():
        certificate = _own(file)
        left = certificate.not_valid_after_utc - datetime.now(UTC)
        if left > _LEFT and set(wanted) <= _names_of(certificate):
            return certificate.public_bytes(Encoding.DER)
    key, certificate = _made(wanted)
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    # A new file beside it: at no time is the key open to others, nor half a file in place of the former.
    new = file.with_name(f"{file.name}.new")
    new.unlink(missing_ok=True)
    with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as opened:
        opened.write(pem + certificate.public_bytes(Encoding.PEM))
    new.replace(file)
    return certificate.public_bytes(Encoding.DER)


def _own(file: Path) -> x509.Certificate:
    try:
        certificate = x509.load_pem_x509_certificate(file.read_bytes())
        (name,) = certificate.subject.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)
    except ValueError:
        name = None
    if name is None or name.value != _NAME:
        raise ValueError("the sandbox did not make it: leave out --make-certificate, or name another file")
    return certificate


def _names_of(certificate: x509.Certificate) -> set[str]:
    names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    addresses = names.get_values_for_type(x509.IPAddress)
    return {*names.get_values_for_type(x509.DNSName), *(str(address) for address in addresses)}


def _made(names: list[str]) -> tuple[ec.EllipticCurvePrivateKey, x509.Certificate]:
    key = ec.generate_private_key(ec.SECP256R1())
    host = next((name for name in names if name not in ("localhost", "127.0.0.1")), "localhost")
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, _NAME),
            # Phones list it by this; the field holds 64 characters.
            x509.NameAttribute(NameOID.COMMON_NAME, f"{_NAME} {host}"[:64]),
        ]
    )
    now = datetime.now(UTC)
    identifier = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
    usage = x509.KeyUsage(
        digital_signature=True,
        key_cert_sign=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        # A phone's clock may be behind.
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=_DAYS))
        .add_extension(x509.SubjectAlternativeName([_general_name(name) for name in names]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(identifier, critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(identifier), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    return key, certificate


def _general_name(name: str) -> x509.GeneralName:
    address: IPv4Address | IPv6Address
    try:
        address = ip_address(name)
    except ValueError:
        return x509.DNSName(name)
    return x509.IPAddress(address)
