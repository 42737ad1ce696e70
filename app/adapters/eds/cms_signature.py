"""Makes signatures in CMS (RFC 5652), attached and detached, by keys of every kind.

Profile of the National CA's programs (protocols.md 5.2): contentType, signingTime, messageDigest and
signingCertificateV2 are signed; a time stamp stands beside the signature (CAdES-T).
"""

import hashlib
from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from asn1crypto import cms, core, tsp, x509

from app.adapters.eds import algorithms
from app.adapters.eds.raw_key import RawKey
from app.domain.errors import Refused

NOT_A_CMS = "SIG-56"
Stamp = Callable[[bytes], cms.ContentInfo]
"""Asks a time-stamping authority for a token over bytes."""


def sign(
    content: bytes,
    key: RawKey,
    *,
    detached: bool = False,
    at: datetime | None = None,
    stamp: Stamp | None = None,
) -> bytes:
    """Sign content.

    Args:
        content: what is signed.
        key: the signer's.
        detached: leave the content out of the CMS.
        at: moment of signing, aware; None states none.
        stamp: asks for a time stamp over the signature value; None leaves it out.

    Returns:
        ContentInfo with SignedData, DER.
    """
    digest = algorithms.digest(key.writing.digest_oid, content)
    return sign_digest(digest, key, content=None if detached else content, at=at, stamp=stamp)


def sign_digest(
    digest: bytes,
    key: RawKey,
    *,
    content: bytes | None = None,
    at: datetime | None = None,
    stamp: Stamp | None = None,
) -> bytes:
    """Sign content by its digest, as a PDF is signed.

    Args:
        digest: of the content, by the digest of this key.
        key: the signer's.
        content: to be put inside; None leaves it out.
        at: moment of signing, aware; None states none (PAdES has it elsewhere).
        stamp: asks for a time stamp over the signature value; None leaves it out.

    Returns:
        ContentInfo with SignedData, DER.
    """
    inside = {"content_type": "data"} | ({} if content is None else {"content": content})
    signed = cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": [_digest_algorithm(key)],
            "encap_content_info": inside,
            "certificates": [key.certificate, *key.issuers],
            "signer_infos": [_signer_info(digest, key, at, stamp)],
        }
    )
    return cms.ContentInfo({"content_type": "signed_data", "content": signed}).dump()


def add(
    signed: bytes,
    key: RawKey,
    *,
    content: bytes | None = None,
    at: datetime | None = None,
    stamp: Stamp | None = None,
) -> bytes:
    """Put one more signature beside those of a CMS; each stands by itself.

    Args:
        signed: ContentInfo with SignedData.
        key: the next signer's.
        content: what is signed, when the CMS does not hold it.
        at: moment of signing, aware; None states none.
        stamp: asks for a time stamp over the signature value; None leaves it out.

    Returns:
        The CMS with one signer more, DER.

    Raises:
        Refused: SIG-56, this is no CMS, or the content is nowhere.
    """
    before, held = _opened(signed, content)
    digest = algorithms.digest(key.writing.digest_oid, held)
    joined = cms.SignedData(
        {
            "version": before["version"].native,
            "digest_algorithms": _with(before["digest_algorithms"], _digest_algorithm(key)),
            "encap_content_info": before["encap_content_info"],
            "certificates": _with(before["certificates"], key.certificate, *key.issuers),
            "signer_infos": [*before["signer_infos"], _signer_info(digest, key, at, stamp)],
        }
    )
    return cms.ContentInfo({"content_type": "signed_data", "content": joined}).dump()


def _opened(signed: bytes, content: bytes | None) -> tuple[cms.SignedData, bytes]:
    """The CMS there is, and what it signs."""
    try:
        before: cms.SignedData = cms.ContentInfo.load(signed, strict=True)["content"]
        inside = before["encap_content_info"]["content"]
        held = content if isinstance(inside, core.Void) else bytes(inside)
        # The library parses late: what cannot be read shows itself here.
        for part in ("signer_infos", "certificates", "digest_algorithms"):
            _with(before[part])
    except (ValueError, TypeError, LookupError, AttributeError) as error:
        raise Refused(NOT_A_CMS) from error
    if held is None:
        raise Refused(NOT_A_CMS)
    return before, held


def _with(before: Iterable[core.Asn1Value], *more: core.Asn1Value) -> list[core.Asn1Value]:
    """What is there already, and of the rest only what is not."""
    return list({one.dump(): one for one in (*before, *more)}.values())


def _digest_algorithm(key: RawKey) -> cms.DigestAlgorithm:
    return cms.DigestAlgorithm({"algorithm": key.writing.digest_oid, "parameters": core.Null()})


def _signer_info(
    digest: bytes, key: RawKey, at: datetime | None, stamp: Stamp | None
) -> cms.SignerInfo:
    attributes = _attributes(digest, key.certificate, at)
    value = key.sign_bytes(attributes.dump())
    info = {
        "version": "v1",
        "sid": cms.SignerIdentifier(
            {
                "issuer_and_serial_number": cms.IssuerAndSerialNumber(
                    {
                        "issuer": key.certificate.issuer,
                        "serial_number": key.certificate.serial_number,
                    }
                )
            }
        ),
        "digest_algorithm": _digest_algorithm(key),
        "signed_attrs": attributes,
        "signature_algorithm": cms.SignedDigestAlgorithm(
            {"algorithm": key.writing.signature_oid, "parameters": core.Null()}
        ),
        "signature": value,
    }
    if stamp is not None:
        token = stamp(value)
        info["unsigned_attrs"] = [{"type": "signature_time_stamp_token", "values": [token]}]
    return cms.SignerInfo(info)


def _attributes(
    digest: bytes, certificate: x509.Certificate, at: datetime | None
) -> cms.CMSAttributes:
    named = tsp.SigningCertificateV2(
        {"certs": [{"cert_hash": hashlib.sha256(certificate.dump()).digest()}]}
    )
    said: list[dict[str, object]] = [
        {"type": "content_type", "values": ["data"]},
        {"type": "message_digest", "values": [digest]},
        {"type": "signing_certificate_v2", "values": [named]},
    ]
    if at is not None:
        moment = cms.Time({"utc_time": core.UTCTime(at.astimezone(UTC).replace(microsecond=0))})
        said.append({"type": "signing_time", "values": [moment]})
    return cms.CMSAttributes(said)
