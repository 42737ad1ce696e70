"""Judges a signer's certificate: purpose, term, issuer, revocation (RFC 5280, gost.md 6)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from asn1crypto import x509
from pyhanko_certvalidator.path import ValidationPath

from app.adapters.eds.certificate import describe
from app.adapters.eds.certificate_paths import (
    BROKEN_CHAIN,
    UNREADABLE,
    Asked,
    CertificatePaths,
    broken,
    names,
    upwards,
)
from app.adapters.eds.found import Answers
from app.adapters.eds.revocation import RevocationSource
from app.adapters.eds.revocation_check import RevocationCheck
from app.adapters.eds.trust import TrustFolders
from app.domain.errors import Refused, Unavailable
from app.domain.signature import Check, CheckedThing, Validity, check_purpose, check_term

NO_ROOTS = "SIG-60"


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
        self._trust = trust
        self._paths = CertificatePaths(trust)
        self._revocation = RevocationCheck(self._paths, revocation)

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
        asked = self._asked(leaf, others, at)
        try:
            path = self._paths.find(asked)
        except UNREADABLE:
            path = broken(BROKEN_CHAIN, at)
        if isinstance(path, Check):
            return Judged((path,))
        found = Check(CheckedThing.CERTIFICATE, Validity.VALID, "", at)
        return Judged((found, self._unrevoked(asked, path, held or Answers())), names(path))

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
        asked = self._asked(leaf, others, at)
        path = self._paths.find(asked)
        if isinstance(path, Check):
            raise Refused(path.code)
        own = Answers()
        check = self._revocation.ask(asked, path, own)
        if check.validity is Validity.INVALID:
            raise Refused(check.code)
        if check.validity is Validity.CANNOT_TELL:
            raise Unavailable(check.code)
        answers.ocsps += own.ocsps
        answers.crls += own.crls
        return upwards(path)

    def _asked(
        self, leaf: x509.Certificate, others: Iterable[x509.Certificate], at: datetime
    ) -> Asked:
        return Asked(leaf, (*self._trust.issuers, *others), at)

    def _unrevoked(self, asked: Asked, path: ValidationPath, held: Answers) -> Check:
        """What came along first; the services only where it settles nothing."""
        known = Answers([*held.ocsps], [*held.crls])
        return self._revocation.of_enclosed(asked, known) or self._revocation.ask(
            asked, path, known
        )
