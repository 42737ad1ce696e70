"""What every way of signing needs of a key: its certificate, and a signature value over bytes."""

import base64
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from asn1crypto import x509
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256

from app.adapters.eds import algorithms
from app.adapters.eds.algorithms import Writing
from app.gost import signature as gost_signature
from app.gost.schemes import GostScheme

SignBytes = Callable[[bytes], bytes]
"""Makes the signature value over bytes, digest included, as `Writing` of the certificate names it."""


@dataclass(frozen=True)
class RawKey:
    """A key as CMS, XML, PDF and the channel use it, wherever its secret lies.

    Args:
        certificate: of the key.
        sign_bytes: makes a signature value; raises when the key is closed.
        issuers: authorities above, put beside the signature for the reader.
    """

    certificate: x509.Certificate
    sign_bytes: SignBytes
    issuers: Sequence[x509.Certificate] = ()

    # Both are asked for at every signature, and asn1crypto looks for them anew each time.
    @cached_property
    def writing(self) -> Writing:
        """The names under which this key signs.

        Raises:
            FaultError: SIG-57, a kind of key that is not accepted.
        """
        return algorithms.writing_of(self.certificate)

    @cached_property
    def certificate_text(self) -> str:
        """The certificate as XML signatures carry it: base64 of its DER, in one line."""
        return base64.b64encode(self.certificate.dump()).decode("ascii")


class GostKey:
    """A private number of GOST 34.310-2015, in memory.

    Args:
        scheme: curve and digest.
        private: from 1 to q - 1.

    Raises:
        ValueError: the number is none of the curve's.
    """

    def __init__(self, scheme: GostScheme, private: int) -> None:
        if not 0 < private < scheme.curve.q:
            raise ValueError("not a private number of this curve")
        self.scheme = scheme
        self._private = private

    @property
    def public(self) -> bytes:
        """Both coordinates of the public key."""
        return gost_signature.public_key(self.scheme.curve, self._private)

    def sign(self, data: bytes) -> bytes:
        """Sign bytes.

        Args:
            data: what is signed; its digest is made here.

        Returns:
            Both halves.
        """
        return gost_signature.sign(self.scheme.curve, self._private, self.scheme.digest(data))


def rsa_signing(key: RSAPrivateKey) -> SignBytes:
    """RSA PKCS#1 v1.5 with SHA-256.

    Args:
        key: the private key.

    Returns:
        What makes signature values with it.
    """
    return lambda data: key.sign(data, PKCS1v15(), SHA256())


def issuers_above(
    certificate: x509.Certificate, known: Iterable[x509.Certificate]
) -> tuple[x509.Certificate, ...]:
    """The authorities between a certificate and its root, by their names and key identifiers.

    Args:
        certificate: of a signer.
        known: authorities, none of them believed for being here.

    Returns:
        The nearest first; the root is left out.
    """
    rest, found = list(known), [certificate]
    while (last := found[-1]) and not last.self_issued:
        above = next((one for one in rest if _may_have_issued(one, last)), None)
        if above is None or above.self_issued:
            break
        rest.remove(above)
        found.append(above)
    return tuple(found[1:])


def _may_have_issued(issuer: x509.Certificate, one: x509.Certificate) -> bool:
    if issuer.subject.dump() != one.issuer.dump():
        return False
    wanted, held = one.authority_key_identifier, issuer.key_identifier
    return wanted is None or held is None or wanted == held
