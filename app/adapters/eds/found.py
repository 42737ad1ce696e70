"""What the readers of every format find in a file; nothing here is judged against the trust yet."""

from dataclasses import dataclass, field
from datetime import datetime

from asn1crypto import crl, ocsp, x509


@dataclass
class Answers:
    """What was said about the certificates of one path; nothing here is judged yet."""

    ocsps: list[ocsp.OCSPResponse] = field(default_factory=list)
    crls: list[crl.CertificateList] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class FoundStamp:
    """A time stamp.

    Args:
        certificate: of the authority that made it, None when it could not be read.
        others: certificates that came along.
        at: the moment it tells, aware.
        fault: code of what is wrong with it, empty when it holds.
    """

    certificate: x509.Certificate | None
    others: tuple[x509.Certificate, ...]
    at: datetime
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Addition:
    """Proof that nobody signed: after the last signature of a PDF, or kept beside an XML.

    Args:
        doubt: code of what to say where it is more than proof, or may be damaged.
        is_bare: the bytes there are the proof's and no others.
        signers: certificates of all who signed or stamped the document.
        certificates: all that came along as proof.
        answers: the same.
    """

    doubt: str
    is_bare: bool
    signers: tuple[x509.Certificate, ...]
    certificates: tuple[x509.Certificate, ...]
    answers: Answers


@dataclass(frozen=True, slots=True)
class FoundSignature:
    """One signature as found.

    Args:
        certificate: of the signer.
        others: certificates that came along.
        fault: code of what is wrong with the integrity, empty when it holds.
        stated_at: the moment the signer states, if any.
        stamps: time stamps that speak of this signature.
        held: revocation answers that came along.
        level: "PAdES B-LT", "CMS", "XMLDSig".
        value: the signature value, which a time stamp may cover.
        added: proof that came along and that nobody signed, if any.
    """

    certificate: x509.Certificate
    others: tuple[x509.Certificate, ...] = ()
    fault: str = ""
    stated_at: datetime | None = None
    stamps: tuple[FoundStamp, ...] = ()
    held: Answers = field(default_factory=Answers)
    level: str = ""
    value: bytes = b""
    added: Addition | None = None
