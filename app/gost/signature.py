"""Signing and verifying by GOST 34.310-2015 and 34.310-2004 (GOST R 34.10-2012; RFC 7091).

Byte order of the National CA everywhere: both halves of a signature, both coordinates of a key, the
private number and the digest are read lowest byte first (protocols.md 3.3).
"""

import secrets
from collections.abc import Callable
from functools import lru_cache

from app.gost import points
from app.gost.curves import Curve

Nonce = Callable[[int], int]


def random_nonce(q: int) -> int:
    """A fresh secret number for one signature.

    Args:
        q: the order of the base point.

    Returns:
        A number from 1 to q - 1.
    """
    return secrets.randbelow(q - 1) + 1


def sign(curve: Curve, private: int, digest: bytes, nonce: Nonce = random_nonce) -> bytes:
    """Sign a digest (RFC 7091, 6.1).

    Args:
        curve: the curve of the key.
        private: the private number, from 1 to q - 1.
        digest: of what is signed, as long as a coordinate.
        nonce: gives the secret number of this signature.

    Returns:
        Both halves, r and s.
    """
    q = curve.q
    e = int.from_bytes(digest, "little") % q or 1
    while True:
        k = nonce(q)
        x, _ = points.affine(curve, [points.multiply(curve, (k, (curve.x, curve.y)))])[0]
        r = x % q
        s = (r * private + k * e) % q
        if r and s:
            return r.to_bytes(curve.size, "little") + s.to_bytes(curve.size, "little")


@lru_cache(maxsize=512)
def holds(curve: Curve, public: bytes, digest: bytes, signature: bytes) -> bool:
    """Whether a signature belongs to a key and a digest (RFC 7091, 6.2).

    The answers are remembered: a chain is looked at several times within one check.

    Args:
        curve: the curve of the key.
        public: both coordinates of the key.
        digest: of what was signed.
        signature: both halves, r and s.

    Returns:
        False for anything that is not exactly a signature of this key, whatever is wrong with it.
    """
    size, q = curve.size, curve.q
    if len(signature) != 2 * size or len(digest) != size or not is_public_key(curve, public):
        return False
    r, s = _halves(signature)
    if not (0 < r < q and 0 < s < q):
        return False
    inverse = pow(int.from_bytes(digest, "little") % q or 1, -1, q)
    base, key = (curve.x, curve.y), _halves(public)
    x, _, z = points.multiply(curve, (s * inverse % q, base), (-r * inverse % q, key))
    # Each coordinate that leaves r by q, held against x / z**2 without a division.
    return bool(z) and any(one * z * z % curve.p == x for one in range(r, curve.p, q))


@lru_cache(maxsize=64)
def is_public_key(curve: Curve, public: bytes) -> bool:
    """Whether these bytes are a key: a point of the right order on the curve.

    Args:
        curve: the curve meant.
        public: both coordinates.

    Returns:
        False for a point elsewhere, or one of a small group.
    """
    if len(public) != 2 * curve.size or not curve.holds(*_halves(public)):
        return False
    # With a cofactor of one every point of the curve is of the order q.
    return curve.cofactor == 1 or points.is_of_order(curve, _halves(public))


def public_key(curve: Curve, private: int) -> bytes:
    """The public key of a private number.

    Args:
        curve: the curve.
        private: from 1 to q - 1.

    Returns:
        Both coordinates.
    """
    x, y = points.affine(curve, [points.multiply(curve, (private, (curve.x, curve.y)))])[0]
    return x.to_bytes(curve.size, "little") + y.to_bytes(curve.size, "little")


def _halves(joined: bytes) -> tuple[int, int]:
    half = len(joined) // 2
    return int.from_bytes(joined[:half], "little"), int.from_bytes(joined[half:], "little")
