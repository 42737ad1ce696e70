"""Electronic signatures: who signed, what was checked, and the three things a check can say."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Validity(StrEnum):
    """What a check can say; CANNOT_TELL is never treated as either of the others."""

    VALID = "valid"
    INVALID = "invalid"
    CANNOT_TELL = "cannot_tell"


class CheckedThing(StrEnum):
    """What of a signature was looked at."""

    INTEGRITY = "integrity"
    CERTIFICATE = "certificate"
    TERM = "term"
    REVOCATION = "revocation"
    TIMESTAMP = "timestamp"
    OWNER = "owner"


@dataclass(frozen=True, slots=True)
class CertificateInfo:
    """What a certificate of the National CA's profile says of its owner (protocols.md 3.1).

    Args:
        subject_name: CN and, where the CA keeps it apart, the patronymic (G).
        iin: 12 digits of serialNumber, or None.
        bin: 12 digits of OU, or None for a natural person.
        serial: serial number in lower-case hexadecimal without leading zeros.
        issuer_name: CN of the issuer.
        not_before: first moment of validity, aware.
        not_after: last moment of validity, aware.
        key_usage: names of RFC 5280 4.2.1.3, such as "non_repudiation".
        algorithm: "RSA", "EC", "GOST-2004", "GOST-2015" or the OID in dots.
        organisation: O of the subject, or None.
        der: the certificate itself (DER); empty where only its description was kept.
        roles: object identifiers of the extended key usage; those of the National CA say what the
            owner may do in the organisation.
    """

    subject_name: str
    iin: str | None
    bin: str | None
    serial: str
    issuer_name: str
    not_before: datetime
    not_after: datetime
    key_usage: frozenset[str]
    algorithm: str
    organisation: str | None = None
    der: bytes = field(default=b"", repr=False)
    roles: frozenset[str] = frozenset()

    @property
    def may_sign(self) -> bool:
        """Whether the key is meant for signing documents (not only for signing in)."""
        return "non_repudiation" in self.key_usage


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at, what was found, and when it was true.

    Args:
        what: the thing looked at.
        validity: what the check says.
        code: stable code of the detail ("SIG-61"), empty when there is nothing to say.
        at: the moment the answer speaks of, aware.
        needed: whether the overall answer waits for this check; a missing time stamp does not
            make a signature doubtful.
        source: where the answer came from: "OCSP", "CRL", "enclosed"; empty when it does not matter.
    """

    what: CheckedThing
    validity: Validity
    code: str
    at: datetime
    needed: bool = True
    source: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The whole answer about one signed document or one certificate.

    Args:
        checks: every check made, in the order made.
        signer: the owner of the (last) signature, None when it could not be read.
        signed_at: the moment of signing, by the time stamp if there is one, else as the signer
            states it; None when neither is there.
        chain: common names from the signer up to the root, as far as a path was found.
        level: how much the signature carries: "PAdES B-LT", "CMS + TST", "XMLDSig".
    """

    checks: tuple[Check, ...]
    signer: CertificateInfo | None = None
    signed_at: datetime | None = None
    chain: tuple[str, ...] = ()
    level: str = ""

    @property
    def validity(self) -> Validity:
        """The three-state answer made of all checks."""
        return overall(self.checks)

    def of(self, what: CheckedThing) -> Check | None:
        """The worst check of this kind, or None when it was not made.

        Args:
            what: the thing looked at.

        Returns:
            The check that decides for this kind.
        """
        found = [check for check in self.checks if check.what is what]
        return max(found, key=lambda check: _GRAVITY[check.validity], default=None)

    @property
    def codes(self) -> tuple[str, ...]:
        """Codes of the checks that are not valid, gravest first."""
        doubtful = [c for c in self.checks if c.validity is not Validity.VALID and c.code]
        doubtful.sort(key=lambda check: (-_GRAVITY[check.validity], not check.needed))
        return tuple(dict.fromkeys(check.code for check in doubtful))


@dataclass(frozen=True, slots=True)
class VerifiedXml:
    """A signed XML with the bytes the signature covers.

    Args:
        verdict: what the checks say.
        content: canonical XML that was covered, without the signature; None when the integrity
            check failed. Business data is read from these bytes only, never from the input.
    """

    verdict: Verdict
    content: bytes | None


@dataclass(frozen=True, slots=True)
class SignedContent:
    """A signed file of any content, with that content.

    Args:
        verdict: what the checks say.
        content: what the signatures cover; None when it was changed since, or cannot be read.
    """

    verdict: Verdict
    content: bytes | None


@dataclass(frozen=True, slots=True)
class SignaturePlace:
    """Where and how a signature shows in a PDF.

    Args:
        page: index from 0; negative counts from the end.
        box: left, bottom, right, top in points from the lower left corner of the page.
        lines: lines of the stamp, such as signer, post, time, serial.
        qr: text of the QR code, or empty for none.
        reason: why it is signed, shown by PDF viewers.
    """

    page: int
    box: tuple[float, float, float, float]
    lines: tuple[str, ...]
    qr: str = ""
    reason: str = ""


HEAD = "1.2.398.3.3.4.1.2.1"
MAY_SIGN = "1.2.398.3.3.4.1.2.2"

UNKNOWN_AUTHORITY = "SIG-97"
"""A signature whose certificate leads to no authority of this site: nobody can tell whose it is."""

_GRAVITY = {Validity.VALID: 0, Validity.CANNOT_TELL: 1, Validity.INVALID: 2}


def overall(checks: Iterable[Check]) -> Validity:
    """Make one answer of many.

    Args:
        checks: checks of one document.

    Returns:
        INVALID if any check is; else CANNOT_TELL if a needed one is, or if nothing was checked;
        else VALID.
    """
    made = tuple(checks)
    if any(check.validity is Validity.INVALID for check in made):
        return Validity.INVALID
    needed = [check for check in made if check.needed]
    if not needed or any(check.validity is Validity.CANNOT_TELL for check in needed):
        return Validity.CANNOT_TELL
    return Validity.VALID


def check_term(certificate: CertificateInfo, at: datetime) -> Check:
    """Whether the certificate was in force.

    Args:
        certificate: of the signer.
        at: the moment asked about, aware.

    Returns:
        INVALID with SIG-04 (ended) or SIG-05 (not yet begun), else VALID.
    """
    if at > certificate.not_after:
        return Check(CheckedThing.TERM, Validity.INVALID, "SIG-04", at)
    if at < certificate.not_before:
        return Check(CheckedThing.TERM, Validity.INVALID, "SIG-05", at)
    return Check(CheckedThing.TERM, Validity.VALID, "", at)


def check_owner(certificate: CertificateInfo, expected_iin: str, at: datetime) -> Check:
    """Whether the certificate belongs to the person who is at work.

    Args:
        certificate: of the key.
        expected_iin: IIN of the account, 12 digits.
        at: the moment of the check.

    Returns:
        INVALID with SIG-08 when the IIN is another or missing, else VALID.
    """
    if certificate.iin != expected_iin:
        return Check(CheckedThing.OWNER, Validity.INVALID, "SIG-08", at)
    return Check(CheckedThing.OWNER, Validity.VALID, "", at)


def check_decider(certificate: CertificateInfo, organisation: str, at: datetime) -> Check:
    """Whether the certificate belongs to one who decides for an organisation (protocols.md 3.1).

    Args:
        certificate: of the signer.
        organisation: BIN of the organisation, 12 digits.
        at: the moment of the check.

    Returns:
        INVALID with SIG-88 for another organisation, or for one who is neither its head nor has
        the right to sign; else VALID.
    """
    decides = certificate.roles & {HEAD, MAY_SIGN}
    if certificate.bin != organisation or not decides:
        return Check(CheckedThing.OWNER, Validity.INVALID, "SIG-88", at)
    return Check(CheckedThing.OWNER, Validity.VALID, "", at)


def check_purpose(certificate: CertificateInfo, at: datetime) -> Check:
    """Whether the certificate is meant for signing documents (RFC 5280 4.2.1.3).

    Args:
        certificate: of the signer.
        at: the moment of the check.

    Returns:
        INVALID with SIG-06 for a key that only opens doors (AUTH), else VALID.
    """
    if not certificate.may_sign:
        return Check(CheckedThing.CERTIFICATE, Validity.INVALID, "SIG-06", at)
    return Check(CheckedThing.CERTIFICATE, Validity.VALID, "", at)
