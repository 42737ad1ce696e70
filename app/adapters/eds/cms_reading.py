"""Reads CMS signatures (RFC 5652), attached and detached, with their time stamps (RFC 3161).

Every byte of the file is accounted for: what the signature does not cover must stand as the
standard lets it be written, or the answer is a doubt.
"""

import base64
import binascii
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from asn1crypto import cms, core, pem, tsp

from app.adapters.eds import algorithms
from app.adapters.eds.algorithms import CHANGED, FaultError
from app.adapters.eds.cms_shape import TIME_STAMP, is_regular
from app.adapters.eds.cms_signer import certificate_of, check_signer
from app.adapters.eds.found import FoundSignature, FoundStamp

NOT_CMS = "SIG-83"
NO_CONTENT = "SIG-84"
NOT_SIGNED = "SIG-55"
IRREGULAR = "SIG-85"
STAMP_CHANGED = "SIG-67"

SIGNING_TIME = "1.2.840.113549.1.9.5"
SIGNED_DATA = core.ObjectIdentifier("1.2.840.113549.1.7.2").dump()
# The type stands first in a ContentInfo, after two lengths at most.
TYPE_WITHIN = 32
# What asn1crypto raises on bytes that are not what they should be.
UNREADABLE = (ValueError, TypeError, KeyError, IndexError, AttributeError, ArithmeticError)


@dataclass(frozen=True, slots=True)
class SignedCms:
    """The content and every signature over it, in the order of the file."""

    content: bytes
    signatures: tuple[FoundSignature, ...]


def may_be_cms(file: bytes) -> bool:
    """Whether a file begins as a CMS signature does, whole or damaged further on.

    Args:
        file: DER, BER, PEM or base64; certificates, lists and key files are written so as well.
    """
    armoured = file[:TYPE_WITHIN].lstrip().startswith((b"-----BEGIN ", b"MI"))
    if file[:1] != b"\x30" and not armoured:
        return False
    try:
        return SIGNED_DATA in _binary(file)[:TYPE_WITHIN]
    except ValueError:
        return True


def read(file: bytes, content: bytes | None = None) -> SignedCms:
    """Read a CMS file.

    Args:
        file: DER, BER, PEM or base64.
        content: what was signed, for a detached signature.

    Returns:
        At least one signature; certificates are not judged here.

    Raises:
        FaultError: SIG-83 not CMS, SIG-84 detached and no content given, SIG-55 nobody signed,
            SIG-56 a signer whose certificate is not there.
    """
    try:
        info = cms.ContentInfo.load(_binary(file), strict=True)
        if info["content_type"].dotted != "1.2.840.113549.1.7.2":
            raise FaultError(NOT_CMS)
        return _read(info["content"], content, "CMS")
    except FaultError:
        raise
    except UNREADABLE as error:
        raise FaultError(NOT_CMS) from error


def read_signed_data(signed_data: cms.SignedData, content: bytes, level: str) -> SignedCms:
    """Read the CMS inside a PDF.

    Args:
        signed_data: detached, as PDF demands.
        content: the bytes of the PDF it covers.
        level: name for what is found.

    Raises:
        FaultError: as `read`.
    """
    try:
        return _read(signed_data, content, level)
    except FaultError:
        raise
    except UNREADABLE as error:
        raise FaultError(NOT_CMS) from error


def read_stamp(token: cms.ContentInfo, stamped: Callable[[str], bytes]) -> FoundStamp:
    """Read a time stamp token.

    Args:
        token: of the authority.
        stamped: gives the digest, by the OID asked for, of what was stamped.

    Raises:
        FaultError: SIG-67, it is no time stamp of these bytes.
    """
    try:
        read_token = _read(token["content"], None, "TST")
        tst = tsp.TSTInfo.load(read_token.content, strict=True)
        imprint = tst["message_imprint"]
        expected = stamped(imprint["hash_algorithm"]["algorithm"].dotted)
        fits = hmac.compare_digest(imprint["hashed_message"].native, expected)
        (one,) = read_token.signatures
        fault = one.fault if fits else STAMP_CHANGED
        return FoundStamp(one.certificate, one.others, tst["gen_time"].native, fault)
    except UNREADABLE as error:
        raise FaultError(STAMP_CHANGED) from error


def _binary(file: bytes) -> bytes:
    if pem.detect(file):
        ((_, _, inside),) = pem.unarmor(file, multiple=True)
        return inside
    if file[:1] == b"\x30":
        return file
    try:
        return base64.b64decode(b"".join(file.split()), validate=True)
    except (binascii.Error, ValueError) as error:
        raise FaultError(NOT_CMS) from error


def _read(signed_data: cms.SignedData, content: bytes | None, level: str) -> SignedCms:
    box = signed_data["encap_content_info"]
    holder = box["content"]
    # NOT `native`: asn1crypto would parse what a time stamp holds.
    inside = None if isinstance(holder, core.Void) else bytes(holder)
    if inside is not None and content is not None and inside != content:
        raise FaultError(CHANGED)
    covered = inside if inside is not None else content
    if covered is None:
        raise FaultError(NO_CONTENT)
    signers = list(signed_data["signer_infos"])
    if not signers:
        raise FaultError(NOT_SIGNED)
    irregular = "" if is_regular(signed_data) else IRREGULAR
    found = tuple(_read_one(one, signed_data, covered, irregular, level) for one in signers)
    return SignedCms(covered, found)


def _read_one(
    signer: cms.SignerInfo,
    signed_data: cms.SignedData,
    covered: bytes,
    irregular: str,
    level: str,
) -> FoundSignature:
    all_certificates = [c.chosen for c in signed_data["certificates"] if c.name == "certificate"]
    certificate = certificate_of(signer["sid"], all_certificates)
    content_type = signed_data["encap_content_info"]["content_type"].dotted
    fault = irregular
    try:
        check_signer(signer, certificate, covered, content_type)
    except FaultError as error:
        fault = error.code
    stamps = _stamps(signer)
    return FoundSignature(
        certificate,
        tuple(one for one in all_certificates if one is not certificate),
        fault,
        _signing_time(signer),
        stamps,
        level=f"{level} + TST" if stamps and level == "CMS" else level,
        value=signer["signature"].native,
    )


def _signing_time(signer: cms.SignerInfo) -> datetime | None:
    for one in signer["signed_attrs"]:
        if one["type"].dotted == SIGNING_TIME:
            stated = one["values"][0].native
            return stated if isinstance(stated, datetime) else None
    return None


def _stamps(signer: cms.SignerInfo) -> tuple[FoundStamp, ...]:
    value = signer["signature"].native
    return tuple(
        read_stamp(token, lambda oid: algorithms.digest(oid, value))
        for one in signer["unsigned_attrs"]
        if one["type"].dotted == TIME_STAMP
        for token in one["values"]
    )
