"""Raises signatures made without a network: time stamp and revocation answers are added later.

A PDF becomes PAdES B-LTA (ETSI EN 319 142-1) in one more revision. An enveloped XML cannot grow
without breaking its signature, so its proof is kept beside it.
"""

import asyncio
import base64
import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from io import BytesIO

from asn1crypto import cms, crl, ocsp, x509
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign.signers.pdf_signer import PdfTimeStamper
from pyhanko.sign.validation.dss import DocumentSecurityStore

from app.adapters.eds import algorithms, cms_reading, pdf_reading, xml_reading
from app.adapters.eds.algorithms import FaultError
from app.adapters.eds.found import Addition, Answers, FoundSignature, FoundStamp
from app.adapters.eds.judge import DOUBTS, STAMP_NOT_TRUSTED
from app.adapters.eds.path_check import PathCheck
from app.adapters.eds.time_stamp import TimeStampClient
from app.domain.errors import Refused, Unavailable
from app.ports import TimeWatch

DIGEST = "sha256"
NOT_RAISED = "SIG-91"
PROOF_IN_DOUBT = "SIG-96"
PROVEN = "XMLDSig + TST"
NO_STAMP = "SIG-71"
PROBE = b"probe"
Stamp = tuple[x509.Certificate, tuple[x509.Certificate, ...]]


class Raising:
    """Adds proof to signatures.

    Args:
        path: finds paths and revocation answers.
        tsa_url: address of the time-stamping authority, or empty.
        timeout: seconds to wait for it.
        watch: hears what time it has.
    """

    def __init__(
        self, path: PathCheck, tsa_url: str, timeout: float, watch: TimeWatch | None = None
    ) -> None:
        self._path = path
        self._tsa_url = tsa_url
        self._timeout = timeout
        self._watch = watch

    def raise_pdf(self, document: bytes, at: datetime) -> bytes:
        """Add certificates, revocation answers and a document time stamp.

        Args:
            document: signed PDF.
            at: now, aware.

        Returns:
            The PDF at level B-LTA; what was there stays byte by byte.

        Raises:
            Unavailable: SIG-71 no usable time stamp, SIG-68 its authority cannot be checked, SIG-64
                nobody could say about revocation.
            Refused: SIG-91 a signature that does not hold is not raised.
        """
        found = _whole(pdf_reading.read, document)
        certificates, answers = self._proof(found, self._stamp(self._token(PROBE), PROBE), at)
        try:
            writer = IncrementalPdfFileWriter(BytesIO(document), strict=False)
            DocumentSecurityStore.supply_dss_in_writer(
                writer, None, certs=certificates, ocsps=answers.ocsps, crls=answers.crls
            )
            stamper = PdfTimeStamper(self._client())
            raised = asyncio.run(stamper.async_timestamp_pdf(writer, DIGEST))
        except (PdfError, ValueError, TypeError, KeyError) as error:
            raise Refused(NOT_RAISED) from error
        made = bytes(raised.getbuffer())
        for one in _whole(pdf_reading.read, made):
            _demand_usable(one.stamps[-1])
        return made

    def raise_xml(self, document: bytes, at: datetime) -> bytes:
        """Make the proof of an enveloped XML: a time stamp over its newest signature value.

        Args:
            document: signed XML.
            at: now, aware.

        Returns:
            The proof, to be kept beside the document.

        Raises:
            Unavailable: SIG-71 no usable time stamp, SIG-68 its authority cannot be checked, SIG-64
                nobody could say about revocation.
            Refused: SIG-91 a signature that does not hold is not raised.
        """
        signatures = _whole(lambda data: list(xml_reading.read(data).signatures), document)
        value = signatures[-1].value
        token = self._token(value)
        certificates, answers = self._proof(signatures, self._stamp(token, value), at)
        return _write(token, certificates, answers)

    def _proof(
        self, found: list[FoundSignature], stamp: Stamp, at: datetime
    ) -> tuple[list[x509.Certificate], Answers]:
        """The paths and answers of all signers and of the authority of the stamp."""
        certificates: list[x509.Certificate] = []
        answers = Answers()
        for one in found:
            certificates += self._path.collect(one.certificate, one.others, at, answers)
        try:
            certificates += self._path.collect(*stamp, at, answers)
        except Refused as error:
            # That says nothing of the signature: it waits for a stamp that can be believed.
            raise Unavailable(STAMP_NOT_TRUSTED) from error
        return list({one.sha256: one for one in certificates}.values()), answers

    @staticmethod
    def _stamp(token: cms.ContentInfo, data: bytes) -> Stamp:
        """Whose stamp it is; over the network anything may come."""
        try:
            stamp = cms_reading.read_stamp(token, lambda oid: algorithms.digest(oid, data))
        except FaultError as error:
            raise Unavailable(NO_STAMP) from error
        return _demand_usable(stamp), stamp.others

    def _token(self, data: bytes) -> cms.ContentInfo:
        digest = algorithms.digest(algorithms.SHA256_OID, data)
        return asyncio.run(self._client().async_timestamp(digest, DIGEST))

    def _client(self) -> TimeStampClient:
        if not self._tsa_url:
            raise Unavailable(NO_STAMP)
        return TimeStampClient(self._tsa_url, self._timeout, self._watch)


def with_proof(signatures: tuple[FoundSignature, ...], proof: bytes) -> tuple[FoundSignature, ...]:
    """The signatures of an XML together with the proof kept beside it.

    Args:
        signatures: oldest first; the proof is of the newest and tells about all.
        proof: as `raise_xml` made it. Written again it must come out the same: nobody signed it.

    Raises:
        FaultError: SIG-67, the proof is of another document or damaged.
    """
    *older, found = signatures
    try:
        kept = json.loads(proof)
        token = cms.ContentInfo.load(base64.b64decode(kept["stamp"]), strict=True)
        others = tuple(x509.Certificate.load(one) for one in _binary(kept["certificates"]))
        held = Answers(
            [ocsp.OCSPResponse.load(one, strict=True) for one in _binary(kept["ocsps"])],
            [crl.CertificateList.load(one, strict=True) for one in _binary(kept["lists"])],
        )
    except (ValueError, TypeError, KeyError) as error:
        raise FaultError(cms_reading.STAMP_CHANGED) from error
    stamp = cms_reading.read_stamp(token, lambda oid: algorithms.digest(oid, found.value))
    stamp = FoundStamp(stamp.certificate, (*stamp.others, *others), stamp.at, stamp.fault)
    by = [*(one.certificate for one in signatures), stamp.certificate]
    signers = tuple(one for one in by if one is not None)
    added = Addition(PROOF_IN_DOUBT, _write(token, others, held) == proof, signers, others, held)
    proven = replace(
        found, others=others, stated_at=None, stamps=(stamp,), held=held, level=PROVEN, added=added
    )
    return (*older, proven)


def _demand_usable(stamp: FoundStamp) -> x509.Certificate:
    """The authority's certificate, where the stamp is not known to be wrong."""
    if stamp.certificate is None or (stamp.fault and stamp.fault not in DOUBTS):
        raise Unavailable(NO_STAMP)
    return stamp.certificate


def _whole(read: Callable[[bytes], list[FoundSignature]], document: bytes) -> list[FoundSignature]:
    try:
        found = read(document)
    except FaultError as error:
        raise Refused(NOT_RAISED) from error
    if any(one.fault for one in found):
        raise Refused(NOT_RAISED)
    return found


def _write(
    token: cms.ContentInfo, certificates: Iterable[x509.Certificate], held: Answers
) -> bytes:
    kept = {
        "stamp": _text(token.dump()),
        "certificates": [_text(one.dump()) for one in certificates],
        "ocsps": [_text(one.dump()) for one in held.ocsps],
        "lists": [_text(one.dump()) for one in held.crls],
    }
    return json.dumps(kept).encode()


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


def _binary(values: Iterable[str]) -> list[bytes]:
    return [base64.b64decode(one, validate=True) for one in values]
