"""The client's side of Secure Remote Password (RFC 5054), as Cognito has it: the password stays here.

Group, hashes, paddings and the proof are Amplify's (amplify-js, ``AuthenticationHelper``). Numbers are hashed
with ``00`` before a leading bit that is set.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from base64 import b64decode, b64encode
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

#: The 3072-bit group of RFC 5054, appendix A.
_N: Final = int(
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
_G: Final = 2
#: A secret of as many bits as RFC 5054 asks for (2.5.4). Amplify takes 1024, which takes four times as long.
_SECRET_BITS: Final = 256
#: Of an exponent at a time.
_WINDOW: Final = 5
_INFO: Final = b"Caldera Derived Key\1"
_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True)
class KeyPair:
    """The client's secret of one log-in, and what it shows of it: ``A``. It needs no password."""

    secret: int = field(repr=False)
    public: int

    @property
    def shown(self) -> str:
        """As the parameter ``SRP_A`` has it."""
        return f"{self.public:x}"


def key_pair() -> KeyPair:
    """A new one: 5 ms of arithmetic."""
    secret = secrets.randbits(_SECRET_BITS)
    return KeyPair(secret, power(_G, secret))


def proof(
    pair: KeyPair, pool_id: str, password: str, challenge: Mapping[str, str], now: datetime
) -> dict[str, str]:
    """The responses to a PASSWORD_VERIFIER ``challenge``, at ``now`` in UTC: 17 ms of arithmetic.

    Raises:
        LookupError, ValueError: The challenge is none that a service would ask.
    """
    user, service, block = (
        challenge["USER_ID_FOR_SRP"],
        int(challenge["SRP_B"], 16),
        challenge["SECRET_BLOCK"],
    )
    pool = pool_id.partition("_")[2]
    identity = hashlib.sha256(f"{pool}{user}:{password}".encode()).digest()
    x = _hash(_padded(int(challenge["SALT"], 16)) + identity)
    u = _hash(_padded(pair.public) + _padded(service))
    if service % _N == 0 or u == 0:
        raise ValueError("the key that both sides share would be known to anybody")
    shared = power(service - _K * power(_G, x), pair.secret + u * x)
    key = hmac.digest(hmac.digest(_padded(u), _padded(shared), "sha256"), _INFO, "sha256")[:16]
    day, month = _DAYS[now.weekday()], _MONTHS[now.month - 1]
    moment = f"{day} {month} {now.day} {now:%H:%M:%S} UTC {now.year}"
    message = f"{pool}{user}".encode() + b64decode(block) + moment.encode()
    return {
        "TIMESTAMP": moment,
        "USERNAME": challenge.get("USERNAME", user),
        "PASSWORD_CLAIM_SECRET_BLOCK": block,
        "PASSWORD_CLAIM_SIGNATURE": b64encode(hmac.digest(key, message, "sha256")).decode(),
    }


def power(base: int, exponent: int) -> int:
    """``base`` to the ``exponent``, in the group.

    Takes no longer than ``pow``, which holds the interpreter's lock from beginning to end: the window would
    stand still for 20 ms.
    """
    powers = [1, base % _N]
    for _ in range(2, 1 << _WINDOW):
        powers.append(powers[-1] * powers[1] % _N)
    result = 1
    for shift in range(exponent.bit_length() // _WINDOW * _WINDOW, -1, -_WINDOW):
        for _ in range(_WINDOW):
            result = result * result % _N
        result = result * powers[exponent >> shift & len(powers) - 1] % _N
    return result


def _padded(number: int) -> bytes:
    return number.to_bytes(number.bit_length() // 8 + 1, "big")


def _hash(data: bytes) -> int:
    return int.from_bytes(hashlib.sha256(data).digest(), "big")


_K: Final = _hash(_padded(_N) + _padded(_G))
