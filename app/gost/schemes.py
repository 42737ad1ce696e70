"""Key, curve, signature and digest that belong together, under the National CA's names.

protocols.md 3.3.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from app.gost.curves import TC26_256_A, TC26_256_B, TC26_512_A, Curve
from app.gost.gost94 import Gost94
from app.gost.streebog import Streebog

ARC = "1.2.398.3.10.1"
GOST94_OID = f"{ARC}.3.1"
STREEBOG_256_OID = f"{ARC}.3.2"
STREEBOG_512_OID = f"{ARC}.3.3"


class Digest(Protocol):
    """A digest in the making, as hashlib has them."""

    def update(self, data: bytes, /) -> None:
        """Take in more."""

    def digest(self) -> bytes:
        """The digest of everything so far."""


@dataclass(frozen=True, slots=True)
class GostScheme:
    """One way to sign.

    Args:
        kind: as operators know the key.
        key_oid: name of the key in a certificate.
        curve_oid: name of the curve beside it.
        signature_oid: name of the signature with its digest.
        digest_oid: name of the digest alone.
        curve: the curve.
        start: begins a digest.
    """

    kind: str
    key_oid: str
    curve_oid: str
    signature_oid: str
    digest_oid: str
    curve: Curve
    start: Callable[[], Digest]

    def digest(self, data: bytes) -> bytes:
        """The digest that this scheme signs.

        Args:
            data: what is signed.

        Returns:
            As many bytes as a coordinate has.
        """
        made = self.start()
        made.update(data)
        return made.digest()


GOST_2004 = GostScheme(
    kind="GOST-2004",
    key_oid=f"{ARC}.1.1.1",
    curve_oid=f"{ARC}.1.1.1.1",
    signature_oid=f"{ARC}.1.1.2",
    digest_oid=GOST94_OID,
    curve=TC26_256_B,
    start=Gost94,
)
GOST_2015_256 = GostScheme(
    kind="GOST-2015",
    key_oid=f"{ARC}.1.2.1",
    curve_oid=f"{ARC}.1.2.1.1",
    signature_oid=f"{ARC}.1.2.3.1",
    digest_oid=STREEBOG_256_OID,
    curve=TC26_256_A,
    start=lambda: Streebog(256),
)
GOST_2015_512 = GostScheme(
    kind="GOST-2015",
    key_oid=f"{ARC}.1.2.2",
    curve_oid=f"{ARC}.1.2.2.1",
    signature_oid=f"{ARC}.1.2.3.2",
    digest_oid=STREEBOG_512_OID,
    curve=TC26_512_A,
    start=lambda: Streebog(512),
)

BY_KEY: Mapping[str, GostScheme] = {
    scheme.key_oid: scheme for scheme in (GOST_2004, GOST_2015_256, GOST_2015_512)
}

BY_DIGEST: Mapping[str, GostScheme] = {one.digest_oid: one for one in BY_KEY.values()}
