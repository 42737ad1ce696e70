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

from asn1crypto import cms, core, parser, pem, tsp, x509

from app.adapters.eds import algorithms
from app.adapters.eds.algorithms import CHANGED, FaultError
from app.adapters.eds.found import FoundSignature, FoundStamp

NOT_CMS = "SIG-83"
NO_CONTENT = "SIG-84"
NOT_SIGNED = "SIG-55"
WRONG_SHAPE = "SIG-56"
IRREGULAR = "SIG-85"
STAMP_CHANGED = "SIG-67"

# Class and tag of the last parts a SignerInfo may have (RFC 5652 5.3).
OCTETS, UNSIGNED = (0, 4), (2, 1)
NULL = b"\x05\x00"
DATA = "1.2.840.113549.1.7.1"
TST_INFO = "1.2.840.113549.1.9.16.1.4"
CONTENT_TYPE = "1.2.840.113549.1.9.3"
MESSAGE_DIGEST = "1.2.840.113549.1.9.4"
SIGNING_TIME = "1.2.840.113549.1.9.5"
SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.12"
SIGNING_CERTIFICATE_2 = "1.2.840.113549.1.9.16.2.47"
TIME_STAMP = "1.2.840.113549.1.9.16.2.14"
# Unsigned attributes of CAdES (RFC 5126, ETSI EN 319 122-1) that say nothing against a signature.
KNOWN_UNSIGNED = frozenset(
    {TIME_STAMP, *(f"1.2.840.113549.1.9.16.2.{n}" for n in (21, 22, 23, 24, 25, 26, 27, 48))}
)
# What asn1crypto raises on bytes that are not what they should be.
UNREADABLE = (ValueError, TypeError, KeyError, IndexError, AttributeError, ArithmeticError)


@dataclass(frozen=True, slots=True)
class SignedCms:
    """The content and every signature over it, in the order of the file."""

    content: bytes
    signatures: tuple[FoundSignature, ...]


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
    irregular = "" if _is_regular(signed_data) else IRREGULAR
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
    certificate = _certificate_of(signer["sid"], all_certificates)
    content_type = signed_data["encap_content_info"]["content_type"].dotted
    fault = irregular
    try:
        _check(signer, certificate, covered, content_type)
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


def _certificate_of(sid: cms.SignerIdentifier, known: list[x509.Certificate]) -> x509.Certificate:
    for one in known:
        if sid.name == "issuer_and_serial_number":
            asked = sid.chosen
            if (
                asked["issuer"].dump() == one.issuer.dump()
                and asked["serial_number"].native == one.serial_number
            ):
                return one
        elif one.key_identifier is not None and sid.chosen.native == one.key_identifier:
            return one
    raise FaultError(WRONG_SHAPE)


def _check(
    signer: cms.SignerInfo, certificate: x509.Certificate, covered: bytes, content_type: str
) -> None:
    digest_oid = _algorithm(signer["digest_algorithm"])
    oid = algorithms.digest_of_signature(_algorithm(signer["signature_algorithm"]), digest_oid)
    value = signer["signature"].native
    if isinstance(signer["signed_attrs"], core.Void) or not len(signer["signed_attrs"]):
        if content_type != DATA:
            raise FaultError(WRONG_SHAPE)
        algorithms.check_value(certificate, oid, covered, value)
        return
    # The attributes are signed as a SET, not under the tag they travel with (RFC 5652, 5.4).
    algorithms.check_value(certificate, oid, b"\x31" + signer["signed_attrs"].dump()[1:], value)
    said = {one["type"].dotted: one["values"] for one in signer["signed_attrs"]}
    if len(said) != len(signer["signed_attrs"]):
        raise FaultError(WRONG_SHAPE)
    (named,), (promised,) = said[CONTENT_TYPE], said[MESSAGE_DIGEST]
    if named.dotted != content_type:
        raise FaultError(CHANGED)
    if not hmac.compare_digest(promised.native, algorithms.digest(digest_oid, covered)):
        raise FaultError(CHANGED)
    _demand_same_certificate(said, certificate)


def _demand_same_certificate(
    said: dict[str, core.Asn1Value], certificate: x509.Certificate
) -> None:
    """ESS (RFC 5035): the signer names the certificate; another of the same name is a swap."""
    if SIGNING_CERTIFICATE_2 in said:
        first = said[SIGNING_CERTIFICATE_2][0]["certs"][0]
        oid = first["hash_algorithm"]["algorithm"].dotted
        expected = algorithms.digest(oid, certificate.dump())
    elif SIGNING_CERTIFICATE in said:
        first, expected = said[SIGNING_CERTIFICATE][0]["certs"][0], certificate.sha1
    else:
        return
    if not hmac.compare_digest(first["cert_hash"].native, expected):
        raise FaultError(CHANGED)


def _algorithm(holder: core.Sequence) -> str:
    """The OID; parameters, if any, must be NULL (RFC 5754)."""
    # By its bytes: the library takes other tags of the same number for NULL.
    if holder["parameters"].dump() not in {b"", NULL}:
        raise FaultError(algorithms.UNKNOWN_ALGORITHM)
    return str(holder["algorithm"].dotted)


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


def _is_regular(signed_data: cms.SignedData) -> bool:
    """Whether what no signature covers is as RFC 5652 5.1 and 5.3 want it."""
    content_type = signed_data["encap_content_info"]["content_type"].dotted
    signers = list(signed_data["signer_infos"])
    versions = {_version(one) for one in signers}
    expected = 3 if content_type != DATA or 3 in versions else 1
    digests = {one["digest_algorithm"]["algorithm"].dotted for one in signers}
    listed = [_algorithm(one) for one in signed_data["digest_algorithms"]]
    unsigned = {a["type"].dotted for one in signers for a in one["unsigned_attrs"]}
    return (
        _number(signed_data["version"]) == expected
        and all(_number(one["version"]) == _version(one) for one in signers)
        and set(listed) == digests
        and len(listed) == len(set(listed))
        and unsigned <= KNOWN_UNSIGNED
        and all(one.name == "certificate" for one in signed_data["certificates"])
        and all(_ends_as_known(one) for one in signers)
    )


def _ends_as_known(signer: cms.SignerInfo) -> bool:
    """Whether nothing but unsigned attributes follows the signature: the parser passes over the rest."""
    rest, last = signer.contents, (0, 0)
    while rest:
        kind, _, tag, *parts = parser.parse(rest)
        rest, last = rest[sum(map(len, parts)) :], (kind, tag)
    return last in {OCTETS, UNSIGNED}


def _version(signer: cms.SignerInfo) -> int:
    return 1 if signer["sid"].name == "issuer_and_serial_number" else 3


def _number(version: core.Integer) -> int:
    return int.from_bytes(version.contents, "big", signed=True)
