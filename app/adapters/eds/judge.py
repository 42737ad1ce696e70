"""Judges what the readers found: integrity, time stamps, the signer's certificate at its time."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from asn1crypto import x509

from app.adapters.eds import algorithms, enclosed_proof
from app.adapters.eds.algorithms import FaultError
from app.adapters.eds.certificate import describe
from app.adapters.eds.certificate_paths import UNKNOWN_ISSUER, UNREADABLE
from app.adapters.eds.certificate_seal import is_issued, is_whole
from app.adapters.eds.cms_reading import IRREGULAR, NO_CONTENT, STAMP_CHANGED
from app.adapters.eds.found import Addition, Answers, FoundSignature, FoundStamp
from app.adapters.eds.path_check import PathCheck
from app.adapters.eds.pdf_reading import ENCRYPTED
from app.adapters.eds.xml_reading import PART_ONLY
from app.domain.signature import (
    UNKNOWN_AUTHORITY,
    Check,
    CheckedThing,
    Validity,
    Verdict,
    check_term,
    overall,
)

ENDED = "SIG-04"
NO_STAMP = "SIG-66"
STAMP_NOT_TRUSTED = "SIG-68"
UNKNOWN_FORMAT = "SIG-86"
STRANGER = "SIG-87"
# These say that nothing could be found out, not that something is wrong.
DOUBTS = frozenset(
    {
        algorithms.UNKNOWN_ALGORITHM,
        ENCRYPTED,
        IRREGULAR,
        NO_CONTENT,
        PART_ONLY,
        UNKNOWN_FORMAT,
    }
)


class Judge:
    """Makes verdicts of found signatures.

    Args:
        path: judges certificates.
    """

    def __init__(self, path: PathCheck) -> None:
        self._path = path

    def signature(self, found: FoundSignature, at: datetime) -> Verdict:
        """The verdict about one signature.

        Args:
            found: as read.
            at: the moment asked about, aware; a trusted time stamp moves the question about the
                certificate to its own moment, and one in doubt makes its end a doubt as well.

        Returns:
            Every check made.
        """
        try:
            return self._judged(found, at)
        except UNREADABLE:
            return refusal(FaultError("SIG-62"), at)

    def _judged(self, found: FoundSignature, at: datetime) -> Verdict:
        integrity = _integrity(found.fault, at)
        if integrity.validity is Validity.INVALID:
            # Nobody signed what is there now; what the certificate is worth no longer matters.
            signer = describe(found.certificate)
            return Verdict((integrity,), signer, found.stated_at, level=found.level)
        stamps, proven = self._stamps(found, at)
        moment = proven or _told_by_doubtful(found, stamps, at)
        above = self._path.signer(found.certificate, found.others, moment, found.held)
        strangers = self._strangers((found.certificate, *found.others), at)
        return Verdict(
            (
                integrity,
                *self._added(found.added, at),
                *stamps,
                *strangers,
                *_of_unknown(above.checks),
            ),
            describe(found.certificate),
            proven or found.stated_at,
            above.chain,
            found.level,
        )

    def _stamps(self, found: FoundSignature, at: datetime) -> tuple[list[Check], datetime | None]:
        """A stamp that does not fit is a forgery, one of a stranger a doubt; none only says less."""
        what = CheckedThing.TIMESTAMP
        checks = [self._stamp(stamp, found.held, at) for stamp in found.stamps]
        proven = [check.at for check in checks if check.validity is Validity.VALID]
        broken = [check for check in checks if check.validity is Validity.INVALID]
        if proven or broken:
            first = min(proven, default=None)
            good = [Check(what, Validity.VALID, "", first)] if first else []
            return [*broken, *good], first
        if checks:
            return checks, None
        return [Check(what, Validity.CANNOT_TELL, NO_STAMP, at, needed=False)], None

    def _stamp(self, stamp: FoundStamp, held: Answers, at: datetime) -> Check:
        what = CheckedThing.TIMESTAMP
        if stamp.fault in DOUBTS:
            return Check(what, Validity.CANNOT_TELL, stamp.fault, at)
        if stamp.fault or stamp.certificate is None:
            return Check(what, Validity.INVALID, STAMP_CHANGED, at)
        others = (stamp.certificate, *stamp.others)
        if self._strangers(others, at) or not _may_stamp(stamp.certificate):
            return Check(what, Validity.CANNOT_TELL, STAMP_NOT_TRUSTED, at)
        above = self._path.chain(stamp.certificate, stamp.others, stamp.at, held)
        if overall(above.checks) is not Validity.VALID:
            return Check(what, Validity.CANNOT_TELL, STAMP_NOT_TRUSTED, at)
        return Check(what, Validity.VALID, "", stamp.at)

    def _added(self, added: Addition | None, at: datetime) -> list[Check]:
        """Unsigned proof that is not proof alone may be damage, or a careless writer's."""
        if added is None:
            return []
        with suppress(*UNREADABLE):
            if added.is_bare and enclosed_proof.belongs(added, self._path.known):
                return []
        return [Check(CheckedThing.INTEGRITY, Validity.CANNOT_TELL, added.doubt, at)]

    def _strangers(self, enclosed: Iterable[x509.Certificate], at: datetime) -> list[Check]:
        """A certificate that came along and that nobody here issued may be damage."""
        own = tuple(enclosed)
        known = (*self._path.known, *own)
        whole = all(is_whole(one) for one in own)
        if whole and all(any(is_issued(issuer, one) for issuer in known) for one in own[1:]):
            return []
        return [Check(CheckedThing.CERTIFICATE, Validity.CANNOT_TELL, STRANGER, at)]


def _told_by_doubtful(found: FoundSignature, stamps: Iterable[Check], at: datetime) -> datetime:
    """A certificate that has ended since is judged at the stamp: whether it had, hangs on the doubt."""
    doubtful = any(one.needed and one.validity is Validity.CANNOT_TELL for one in stamps)
    if not doubtful or check_term(describe(found.certificate), at).code != ENDED:
        return at
    return min(one.at for one in found.stamps)


def _of_unknown(checks: Iterable[Check]) -> Iterator[Check]:
    """A chain not found says nothing of a signature (ETSI EN 319 102-1, 5.2.6: INDETERMINATE)."""
    for check in checks:
        unknown = check.code == UNKNOWN_ISSUER
        doubt = replace(check, validity=Validity.CANNOT_TELL, code=UNKNOWN_AUTHORITY)
        yield doubt if unknown else check


def refusal(fault: FaultError, at: datetime) -> Verdict:
    """The verdict about a file whose signatures cannot be believed.

    Args:
        fault: what stood in the way, and by whom the signature claims to be.
        at: the moment asked about, aware.
    """
    claimed = None
    if fault.signer is not None:
        # What is damaged may be damaged there as well.
        with suppress(*UNREADABLE):
            claimed = describe(fault.signer)
    return Verdict((_integrity(fault.code, at),), claimed)


def _integrity(fault: str, at: datetime) -> Check:
    state = Validity.CANNOT_TELL if fault in DOUBTS else Validity.INVALID
    return Check(CheckedThing.INTEGRITY, state if fault else Validity.VALID, fault, at)


def _may_stamp(certificate: x509.Certificate) -> bool:
    """RFC 3161, 2.3: the one purpose of a time-stamping authority's key."""
    purposes = certificate.extended_key_usage_value
    return purposes is not None and "time_stamping" in purposes.native
