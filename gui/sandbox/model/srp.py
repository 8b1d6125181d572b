"""The service's side of Secure Remote Password, as Cognito does it.

Group, hashes, paddings and the signature are those of the public clients and of recorded sign-ins (confidence
high). Numbers are hashed as padded hex: an even number of digits, and `00` before a leading bit that is set.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from datetime import datetime

# The 3072-bit group of RFC 5054: 2^3072 - 2^3008 + 64 bits of ones + 2^64 * (floor(2^2942 pi) + 1690314) - 1.
N = int(
    "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DD"
    "EF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED"
    "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF0598DA48361C55D39A69163FA8FD24CF5F"
    "83655D23DCA3AD961C62F356208552BB9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3B"
    "E39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF6955817183995497CEA956AE515D2261898FA0510"
    "15728E5A8AAAC42DAD33170D04507A33A85521ABDF1CBA64ECFB850458DBEF0A8AEA71575D060C7DB3970F85A6E1E4C7"
    "ABF5AE8CDB0933D71E8C94E04A25619DCEE3D2261AD2EE6BF12FFA06D98A0864D87602733EC86A64521F2B18177B200C"
    "BBE117577A615D6C770988C0BAD946E208E24FA074E5AB3143DB5BFCE0FD108E4B82D120A93AD2CAFFFFFFFFFFFFFFFF",
    16,
)
G = 2
_INFO = b"Caldera Derived Key"
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _padded(number: int) -> bytes:
    return number.to_bytes(number.bit_length() // 8 + 1, "big")


def _hash(data: bytes) -> int:
    return int.from_bytes(hashlib.sha256(data).digest(), "big")


_K = _hash(b"\0" + _padded(N)[1:] + bytes([G]))


def new_salt() -> str:
    """16 random bytes in hex. The first digit is 1 to 7, so that all clients pad it alike."""
    return f"{secrets.randbits(124) | (1 + secrets.randbelow(7)) << 124:032x}"


def password_key(pool_id: str, username: str, password: str, salt: str) -> int:
    """What the service keeps in a password's place: x of SRP. It is cheap; its verifier is not."""
    identity = f"{pool_id.partition('_')[2]}{username}:{password}"
    inner = hashlib.sha256(identity.encode("utf-8", "surrogatepass")).digest()
    return _hash(_padded(int(salt, 16)) + inner)


def verifier(key: int) -> int:
    """The public image of a password key: some milliseconds of arithmetic."""
    return pow(G, key, N)


def challenge(password_verifier: int) -> tuple[int, int]:
    """A fresh secret b and the public B = k*v + g^b of a sign-in."""
    while True:
        b = secrets.randbits(256)
        public = (_K * password_verifier + pow(G, b, N)) % N
        if public:
            return b, public


def session_key(password_verifier: int, a: int, b: int, public: int) -> bytes | None:
    """The key that client and service share, or None for the degenerate A that would make it predictable.

    Args:
        password_verifier: v of the user.
        a: A, the client's public value.
        b: the service's secret, from `challenge`.
        public: B, from `challenge`.
    """
    u = _hash(_padded(a) + _padded(public))
    if a % N == 0 or u == 0:
        return None
    shared = pow(a * pow(password_verifier, u, N), b, N)
    prk = hmac.digest(_padded(u), _padded(shared), "sha256")
    return hmac.digest(prk, _INFO + b"\1", "sha256")[:16]


def signature(key: bytes, pool_id: str, username: str, secret_block: bytes, timestamp: str) -> bytes:
    """The proof that a client with the right password sends."""
    message = pool_id.partition("_")[2].encode() + username.encode() + secret_block + timestamp.encode()
    return hmac.digest(key, message, "sha256")


def canonical_timestamp(text: str) -> str | None:
    """The timestamp as the service writes it again before it checks the signature, or None if it is none.

    The form is `EEE MMM d HH:mm:ss z yyyy` in English. A day with a leading zero or a wrong day of the week
    can be read, yet is written otherwise, so its signature never fits (confidence high).
    """
    match = re.fullmatch(
        r"([A-Za-z]{3}) ([A-Za-z]{3}) (\d{1,2}) (\d{1,2}):(\d\d):(\d\d) (?:UTC|GMT) (\d{4})", text
    )
    if match is None or match[1].title() not in _DAYS or match[2].title() not in _MONTHS:
        return None
    month = _MONTHS.index(match[2].title()) + 1
    day, hour, minute, second = (int(match[group]) for group in (3, 4, 5, 6))
    try:
        moment = datetime(int(match[7]), month, day, hour, minute, second)
    except ValueError:
        return None
    return f"{_DAYS[moment.weekday()]} {_MONTHS[month - 1]} {moment.day} {moment:%H:%M:%S} UTC {moment.year}"
