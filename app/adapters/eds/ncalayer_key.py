"""A key that NCALayer holds: it signs, we prepare, and every answer is looked at before it is used."""

import secrets

from asn1crypto import cms, x509

from app.adapters.eds import algorithms, cms_reading, xml_canon, xml_reading
from app.adapters.eds.algorithms import FaultError
from app.adapters.eds.certificate import describe
from app.adapters.eds.key_making import KeyMaking
from app.adapters.eds.ncalayer_line import UNREADABLE
from app.adapters.eds.ncalayer_modules import Module
from app.adapters.eds.pdf_signature import PdfSigning
from app.adapters.eds.raw_key import RawKey, issuers_above
from app.domain.errors import Refused
from app.domain.signature import SignaturePlace

OTHER_KEY = "SIG-46"
CLOSED_KEY = "SIG-09"
CHALLENGE = 32


class NcaLayerKey:
    """A key chosen in NCALayer's window.

    Args:
        module: how NCALayer is asked.
        making: clock, font and trust.
        owner: IIN of who signs, 12 digits.

    Raises:
        AppError: as `Module`; Refused SIG-04 to SIG-07 a key that may not sign.
    """

    def __init__(self, module: Module, making: KeyMaking, owner: str) -> None:
        self._module: Module | None = module
        self._owner = owner
        self._now = making.now
        certificate = _chosen(module, owner)
        self.certificate = making.judge(certificate)
        issuers = issuers_above(certificate, making.trust.issuers)
        self._raw = RawKey(certificate, _never, issuers)
        self._pdf = PdfSigning(self._raw, making.font, None, self._over_digest)

    def sign_xml(self, document: bytes) -> bytes:
        """Sign a whole XML document, enveloped (protocols.md 5.1).

        Args:
            document: XML, signed before or not.

        Returns:
            The signed XML as NCALayer wrote it.

        Raises:
            AppError: as `Module`; Refused SIG-09 closed, SIG-46 signed with another key than
                chosen first, SIG-48 not a signature over this document.
        """
        before = self._readable(document)
        signed = self._asked().sign_xml(document.decode("utf-8"), self._owner)
        try:
            found = xml_reading.read(signed)
        except FaultError as error:
            raise Refused(UNREADABLE) from error
        self._demand_same(found.signatures[-1].certificate)
        root = xml_canon.parse(signed)
        xml_canon.cut_out(xml_canon.signatures(root)[-1])
        if xml_canon.canonical(root) != before:
            raise Refused(UNREADABLE)
        return signed

    def sign_pdf(self, document: bytes, place: SignaturePlace | None) -> bytes:
        """Sign a PDF, PAdES B-B: NCALayer gets its digest only.

        Args:
            document: unencrypted PDF, signed before or not.
            place: where the signature shows; None leaves it invisible.

        Returns:
            The signed PDF.

        Raises:
            AppError: as `sign_xml`; Refused SIG-22, SIG-30, SIG-31 see `PdfSigning.sign`.
        """
        self._asked()
        return self._pdf.sign(document, place, self._now())

    def sign_cms(self, content: bytes, *, detached: bool = False) -> bytes:
        """Sign any content; detached, NCALayer gets its digest only.

        Args:
            content: what is signed.
            detached: leave the content out of the signature.

        Returns:
            CMS, DER.

        Raises:
            AppError: as `sign_xml`.
        """
        if detached:
            digest_oid = self._raw.writing.digest_oid
            return self._over_digest(algorithms.digest(digest_oid, content))
        signed = self._asked().sign_cms(content, self._owner, digested=False, attached=True)
        self._demand_same(_signer_of(signed, None))
        return signed

    def close(self) -> None:
        """Ask NCALayer no more."""
        self._module = None

    def _asked(self) -> Module:
        if self._module is None:
            raise Refused(CLOSED_KEY)
        return self._module

    def _readable(self, document: bytes) -> bytes:
        try:
            return xml_canon.canonical(xml_canon.parse(document))
        except FaultError as error:
            raise Refused(error.code) from error

    def _over_digest(self, digest: bytes) -> bytes:
        signed = self._asked().sign_cms(digest, self._owner, digested=True, attached=False)
        self._demand_same(_signer_over(signed, digest))
        return signed

    def _demand_same(self, certificate: x509.Certificate) -> None:
        if describe(certificate).der != self.certificate.der:
            raise Refused(OTHER_KEY)


def _chosen(module: Module, owner: str) -> x509.Certificate:
    """The certificate of the key chosen; where it cannot be asked for, a first signature shows it."""
    told = module.certificate(owner)
    if told:
        try:
            certificate = x509.Certificate.load(told, strict=True)
            describe(certificate)
        except (ValueError, TypeError) as error:
            raise Refused(UNREADABLE) from error
        return certificate
    challenge = secrets.token_bytes(CHALLENGE)
    signed = module.sign_cms(challenge, owner, digested=False, attached=False)
    return _signer_of(signed, challenge)


def _signer_of(signed: bytes, content: bytes | None) -> x509.Certificate:
    try:
        found = cms_reading.read(signed, content).signatures[0]
    except FaultError as error:
        raise Refused(UNREADABLE) from error
    if found.fault:
        raise Refused(UNREADABLE)
    return found.certificate


def _signer_over(signed: bytes, digest: bytes) -> x509.Certificate:
    """The signer of a CMS over a digest; the whole is verified with the document it goes into."""
    try:
        data = cms.ContentInfo.load(signed, strict=True)["content"]
        (info,) = data["signer_infos"]
        attributes = {one["type"].native: one["values"] for one in info["signed_attrs"]}
        serial = info["sid"].chosen["serial_number"].native
        same = attributes["message_digest"][0].native == digest
        found = [one.chosen for one in data["certificates"] if one.chosen.serial_number == serial]
        certificate = found[0]
    except (ValueError, TypeError, LookupError, AttributeError) as error:
        raise Refused(UNREADABLE) from error
    if not same or not isinstance(certificate, x509.Certificate):
        raise Refused(UNREADABLE)
    return certificate


def _never(data: bytes) -> bytes:
    """NCALayer makes whole signatures, not values over bytes."""
    raise Refused(CLOSED_KEY)
