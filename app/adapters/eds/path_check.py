"""Judges a signer's certificate: purpose, term, issuer, revocation (RFC 5280, gost.md 6)."""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import pairwise

from asn1crypto import x509
from cryptography.exceptions import UnsupportedAlgorithm
from pyhanko_certvalidator import CertificateValidator, ValidationContext
from pyhanko_certvalidator.errors import (
    ExpiredError,
    InsufficientRevinfoError,
    InvalidCertificateError,
    NotYetValidError,
    PathBuildingError,
    RevokedError,
    ValidationError,
)
from pyhanko_certvalidator.path import ValidationPath
from pyhanko_certvalidator.policy_decl import (
    CertRevTrustPolicy,
    RevocationCheckingPolicy,
    RevocationCheckingRule,
)

from app.adapters.eds.certificate import describe
from app.adapters.eds.chain_signatures import ChainSignatures, believe_gost
from app.adapters.eds.delta_lists import DeltaLists
from app.adapters.eds.found import Answers
from app.adapters.eds.revocation import Pair, RevocationSource
from app.adapters.eds.trust import TrustFolders
from app.domain.errors import Refused, Unavailable
from app.domain.signature import Check, CheckedThing, Validity, check_purpose, check_term

NO_ROOTS = "SIG-60"
UNKNOWN_ISSUER = "SIG-61"
BROKEN_CHAIN = "SIG-62"
REVOKED = "SIG-63"
NO_REVOCATION_ANSWER = "SIG-64"
NOT_KNOWN_TO_ISSUER = "SIG-65"

ENCLOSED, OCSP, LIST = "enclosed", "OCSP", "CRL"

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
# The signer's certificate must have an answer; an authority's only if it names a service.
REVOCATION_RULE = CertRevTrustPolicy(
    RevocationCheckingPolicy(
        ee_certificate_rule=RevocationCheckingRule.CRL_OR_OCSP_REQUIRED,
        intermediate_ca_cert_rule=RevocationCheckingRule.CHECK_IF_DECLARED,
    ),
    # A list made after the moment asked about knows at least as much about it.
    retroactive_revinfo=True,
)
UNREVOKED_RULE = CertRevTrustPolicy(
    RevocationCheckingPolicy(
        ee_certificate_rule=RevocationCheckingRule.NO_CHECK,
        intermediate_ca_cert_rule=RevocationCheckingRule.NO_CHECK,
    )
)


@dataclass(frozen=True, slots=True)
class Judged:
    """What was found about one certificate.

    Args:
        checks: in the order made.
        chain: common names from the signer up to the root, as far as a path was found.
    """

    checks: tuple[Check, ...]
    chain: tuple[str, ...] = ()


class PathCheck:
    """Judges certificates against the roots of this site.

    Args:
        trust: roots and issuers believed.
        revocation: where to ask about revocation.
    """

    def __init__(self, trust: TrustFolders, revocation: RevocationSource) -> None:
        believe_gost()
        self._trust = trust
        self._revocation = revocation
        self._deltas = DeltaLists()
        self._built: dict[tuple[object, ...], ValidationPath] = {}

    @property
    def known(self) -> tuple[x509.Certificate, ...]:
        """Every certificate of the trust."""
        return (*self._trust.roots, *self._trust.issuers)

    def signer(
        self,
        leaf: x509.Certificate,
        others: Iterable[x509.Certificate],
        at: datetime,
        held: Answers | None = None,
    ) -> Judged:
        """Everything about the certificate of a person who signed.

        Args:
            leaf: the signer's certificate.
            others: certificates that came along; not believed by themselves.
            at: the moment asked about, aware.
            held: revocation answers that came along.

        Returns:
            Checks of purpose, term, issuer and, where a path was found, revocation.
        """
        info = describe(leaf)
        term = check_term(info, at)
        first = (check_purpose(info, at), term)
        if term.validity is not Validity.VALID:
            return Judged(first)
        above = self.chain(leaf, others, at, held)
        return Judged((*first, *above.checks), above.chain)

    def chain(
        self,
        leaf: x509.Certificate,
        others: Iterable[x509.Certificate],
        at: datetime,
        held: Answers | None = None,
    ) -> Judged:
        """The issuers up to a root of this site, and revocation.

        Args:
            leaf: any end certificate.
            others: certificates that came along.
            at: the moment asked about, aware.
            held: revocation answers that came along.

        Returns:
            A check of the certificate, and one of revocation when a path was found.
        """
        if not self._trust.roots:
            return Judged((Check(CheckedThing.CERTIFICATE, Validity.CANNOT_TELL, NO_ROOTS, at),))
        known = [*self._trust.issuers, *others]
        try:
            path = self._build(leaf, known, at)
        except UNREADABLE:
            path = Check(CheckedThing.CERTIFICATE, Validity.INVALID, BROKEN_CHAIN, at)
        if isinstance(path, Check):
            return Judged((path,))
        found = Check(CheckedThing.CERTIFICATE, Validity.VALID, "", at)
        revocation = self._ask_revocation(leaf, known, path, at, held)
        return Judged((found, revocation), _names(path))

    def collect(
        self,
        leaf: x509.Certificate,
        others: Iterable[x509.Certificate],
        at: datetime,
        answers: Answers,
    ) -> list[x509.Certificate]:
        """Everything one needs later to judge a certificate without a network.

        Args:
            leaf: any end certificate.
            others: certificates that came along.
            at: now, aware.
            answers: revocation answers are added here.

        Returns:
            The path from the certificate to the root.

        Raises:
            Refused: SIG-61, SIG-62, SIG-63 the certificate is not good.
            Unavailable: SIG-64, nobody could say whether it was revoked.
        """
        known = [*self._trust.issuers, *others]
        path = self._build(leaf, known, at)
        if isinstance(path, Check):
            raise Refused(path.code)
        own = Answers()
        check = self._ask_revocation(leaf, known, path, at, None, own)
        if check.validity is Validity.INVALID:
            raise Refused(check.code)
        if check.validity is Validity.CANNOT_TELL:
            raise Unavailable(check.code)
        answers.ocsps += own.ocsps
        answers.crls += own.crls
        return list(path.iter_certs(include_root=True))[::-1]

    def _context(
        self,
        known: Iterable[x509.Certificate],
        at: datetime,
        rule: CertRevTrustPolicy,
        answers: Answers,
    ) -> ValidationContext:
        return ValidationContext(
            trust_roots=list(self._trust.roots),
            other_certs=list(known),
            moment=at,
            revinfo_policy=rule,
            ocsps=answers.ocsps,
            crls=self._deltas.judged_by(answers.crls),
            time_tolerance=TOLERANCE,
            signature_validator=ChainSignatures(),
        )

    def _build(
        self, leaf: x509.Certificate, known: Sequence[x509.Certificate], at: datetime
    ) -> ValidationPath | Check:
        # Many files of one signer are judged at one moment; the path is the same for all of them.
        key = (leaf.sha256, at, *(one.sha256 for one in (*self._trust.roots, *known)))
        if (built := self._built.get(key)) is not None:
            return built
        context = self._context(known, at, UNREVOKED_RULE, Answers())
        try:
            path = asyncio.run(_validate(leaf, context))
            if len(self._built) >= PATHS_KEPT:
                self._built.clear()
            self._built[key] = path
            return path
        except (PathBuildingError, InvalidCertificateError):
            code = UNKNOWN_ISSUER
        except (ExpiredError, NotYetValidError, ValidationError):
            code = BROKEN_CHAIN
        return Check(CheckedThing.CERTIFICATE, Validity.INVALID, code, at)

    def _ask_revocation(
        self,
        leaf: x509.Certificate,
        known: Sequence[x509.Certificate],
        path: ValidationPath,
        at: datetime,
        held: Answers | None,
        answers: Answers | None = None,
    ) -> Check:
        """What came along first, then OCSP; the lists only where OCSP did not settle it."""
        pairs = _pairs(path)
        answers = Answers() if answers is None else answers
        if held:
            answers.ocsps += held.ocsps
            answers.crls += held.crls
        if held and (answers.ocsps or answers.crls):
            check = self._judge(leaf, known, answers, at)
            if check.validity is not Validity.CANNOT_TELL:
                return replace(check, source=ENCLOSED)
        silent = self._revocation.ask_ocsp(pairs, answers)
        source = LIST if pairs[0] in silent else OCSP
        self._revocation.fetch_lists(silent, answers, at)
        check = self._judge(leaf, known, answers, at)
        if check.validity is Validity.CANNOT_TELL and len(silent) < len(pairs):
            self._revocation.fetch_lists(pairs, answers, at)
            check, source = self._judge(leaf, known, answers, at), LIST
        return check if check.validity is Validity.CANNOT_TELL else replace(check, source=source)

    def _judge(
        self,
        leaf: x509.Certificate,
        known: Sequence[x509.Certificate],
        answers: Answers,
        at: datetime,
    ) -> Check:
        what = CheckedThing.REVOCATION
        try:
            context = self._context(known, at, REVOCATION_RULE, answers)
            asyncio.run(_validate(leaf, context))
        except RevokedError as error:
            if _means_unknown(error):
                return Check(what, Validity.CANNOT_TELL, NOT_KNOWN_TO_ISSUER, at)
            return Check(what, Validity.INVALID, REVOKED, at)
        except (InsufficientRevinfoError, ValidationError, PathBuildingError, *UNREADABLE):
            return Check(what, Validity.CANNOT_TELL, NO_REVOCATION_ANSWER, at)
        return Check(what, Validity.VALID, "", at)


async def _validate(leaf: x509.Certificate, context: ValidationContext) -> ValidationPath:
    return await CertificateValidator(leaf, validation_context=context).async_validate_path()


def _names(path: ValidationPath) -> tuple[str, ...]:
    """The signer's first, the root's last."""
    down = list(path.iter_certs(include_root=True))
    return tuple(str(one.subject.native.get("common_name", "")) for one in reversed(down))


def _pairs(path: ValidationPath) -> list[Pair]:
    """Certificate and issuer, the signer's first."""
    down = list(path.iter_certs(include_root=True))
    return [(child, parent) for parent, child in pairwise(down)][::-1]


def _means_unknown(error: RevokedError) -> bool:
    """RFC 6960, 2.2: "on hold since 1970" says that the authority never issued it."""
    return error.revocation_dt.year == 1970 and error.reason.native == "certificate_hold"
