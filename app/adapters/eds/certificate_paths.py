"""Finds the path from a certificate up to a root of this site and holds it to RFC 5280 (gost.md 6)."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from asn1crypto import x509
from cryptography.exceptions import UnsupportedAlgorithm
from pyhanko_certvalidator import CertificateValidator, ValidationContext
from pyhanko_certvalidator.errors import (
    ExpiredError,
    InvalidCertificateError,
    NotYetValidError,
    PathBuildingError,
    ValidationError,
)
from pyhanko_certvalidator.path import ValidationPath
from pyhanko_certvalidator.policy_decl import (
    CertRevTrustPolicy,
    RevocationCheckingPolicy,
    RevocationCheckingRule,
)

from app.adapters.eds.chain_signatures import ChainSignatures, believe_gost
from app.adapters.eds.delta_lists import DeltaLists
from app.adapters.eds.found import Answers
from app.adapters.eds.revocation import Pair
from app.adapters.eds.trust import TrustFolders
from app.domain.signature import Check, CheckedThing, Validity

UNKNOWN_ISSUER = "SIG-61"
BROKEN_CHAIN = "SIG-62"

PATHS_KEPT = 256

# The clock of a counter PC and that of an authority differ.
TOLERANCE = timedelta(minutes=5)
# What the libraries raise on certificates they cannot read, besides their own errors (gost.md 6).
UNREADABLE = (
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    ArithmeticError,
    UnsupportedAlgorithm,
)
UNREVOKED_RULE = CertRevTrustPolicy(
    RevocationCheckingPolicy(
        ee_certificate_rule=RevocationCheckingRule.NO_CHECK,
        intermediate_ca_cert_rule=RevocationCheckingRule.NO_CHECK,
    )
)


@dataclass(frozen=True, slots=True)
class Asked:
    """Which certificate is asked about, and when.

    Args:
        leaf: any end certificate.
        known: certificates its issuers may be among; not believed by themselves.
        at: the moment asked about, aware.
    """

    leaf: x509.Certificate
    known: Sequence[x509.Certificate]
    at: datetime


class CertificatePaths:
    """Paths to the roots of this site.

    Args:
        trust: roots and issuers believed.
    """

    def __init__(self, trust: TrustFolders) -> None:
        believe_gost()
        self._trust = trust
        self._deltas = DeltaLists()
        self._built: dict[tuple[object, ...], ValidationPath] = {}

    def find(self, asked: Asked) -> ValidationPath | Check:
        """The path as such; whether something on it was revoked is not looked at.

        Args:
            asked: the certificate.

        Returns:
            The path, or what is wrong: SIG-61 no way to a root, SIG-62 it does not hold.
        """
        # Many files of one signer are judged at one moment; the path is the same for all of them.
        around = (*self._trust.roots, *asked.known)
        key = (asked.leaf.sha256, asked.at, *(one.sha256 for one in around))
        if (built := self._built.get(key)) is not None:
            return built
        try:
            path = self.hold_to(UNREVOKED_RULE, asked, Answers())
        except (PathBuildingError, InvalidCertificateError):
            return broken(UNKNOWN_ISSUER, asked.at)
        except (ExpiredError, NotYetValidError, ValidationError):
            return broken(BROKEN_CHAIN, asked.at)
        if len(self._built) >= PATHS_KEPT:
            self._built.clear()
        self._built[key] = path
        return path

    def hold_to(self, rule: CertRevTrustPolicy, asked: Asked, answers: Answers) -> ValidationPath:
        """Build and check the path once.

        Args:
            rule: what must be known about revocation.
            asked: the certificate.
            answers: what is known about revocation.

        Raises:
            ValidationError: and the library's other errors, where the path does not hold.
        """
        context = ValidationContext(
            trust_roots=list(self._trust.roots),
            other_certs=list(asked.known),
            moment=asked.at,
            revinfo_policy=rule,
            ocsps=answers.ocsps,
            crls=self._deltas.judged_by(answers.crls),
            time_tolerance=TOLERANCE,
            signature_validator=ChainSignatures(),
        )
        validator = CertificateValidator(asked.leaf, validation_context=context)
        return asyncio.run(validator.async_validate_path())


def broken(code: str, at: datetime) -> Check:
    """The check of a certificate that leads to no root.

    Args:
        code: why.
        at: the moment asked about, aware.
    """
    return Check(CheckedThing.CERTIFICATE, Validity.INVALID, code, at)


def upwards(path: ValidationPath) -> list[x509.Certificate]:
    """The certificates of a path, the signer's first, the root last.

    Args:
        path: as found.
    """
    return list(path.iter_certs(include_root=True))[::-1]


def names(path: ValidationPath) -> tuple[str, ...]:
    """The common names on a path, the signer's first.

    Args:
        path: as found.
    """
    return tuple(str(one.subject.native.get("common_name", "")) for one in upwards(path))


def pairs(path: ValidationPath) -> list[Pair]:
    """Every certificate of a path with its issuer, the signer's first.

    Args:
        path: as found.
    """
    return list(pairwise(upwards(path)))
