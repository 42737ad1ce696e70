"""Puts a PAdES signature into a PDF: B-T when the time-stamping authority answers, else B-B."""

import asyncio
import logging
from datetime import datetime
from io import BytesIO

from asn1crypto import algos
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, Signer
from pyhanko.sign.signers.pdf_signer import PdfSigningSession
from pyhanko.stamp import TextStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore

from app.adapters.eds import algorithms, cms_signature, pdf_stamp
from app.adapters.eds.pdf_embedding import MakeCms, embed
from app.adapters.eds.pdf_stamp import StampFont
from app.adapters.eds.raw_key import RawKey
from app.adapters.eds.time_stamp import TimeStampClient
from app.domain.errors import Refused, Unavailable
from app.domain.signature import SignaturePlace

DIGEST = "sha256"

_log = logging.getLogger(__name__)


class KeyHolder(Signer):
    """Lets pyHanko sign with a key it does not hold.

    Args:
        key: the signer's; a GOST key only lends its certificate, see `pdf_embedding`.
    """

    def __init__(self, key: RawKey) -> None:
        self._sign_bytes = key.sign_bytes
        mechanism = algos.SignedDigestAlgorithm({"algorithm": "sha256_rsa"})
        store = SimpleCertificateStore()  # type: ignore[no-untyped-call]  # pyHanko left it untyped
        for issuer in key.issuers:
            store.register(issuer)
        super().__init__(
            embed_roots=False,
            signature_mechanism=mechanism,
            signing_cert=key.certificate,
            cert_registry=store,
        )

    async def async_sign_raw(
        self, data: bytes, digest_algorithm: str, dry_run: bool = False
    ) -> bytes:
        """Sign the signed attributes.

        Args:
            data: bytes to sign.
            digest_algorithm: always SHA-256 here.
            dry_run: pyHanko only wants the size.

        Returns:
            The signature value.
        """
        return self._sign_bytes(data)


class TimedSigner(PdfSigner):
    """pyHanko's signer with the time given instead of read from the machine."""

    def __init__(
        self,
        meta: PdfSignatureMetadata,
        signer: Signer,
        stamper: TimeStampClient | None,
        style: TextStampStyle | None,
        field: SigFieldSpec,
        at: datetime,
    ) -> None:
        super().__init__(meta, signer, timestamper=stamper, stamp_style=style, new_field_spec=field)
        self._at = at

    def init_signing_session(
        self, pdf_out: BasePdfFileWriter, existing_fields_only: bool = False
    ) -> PdfSigningSession:
        """Start a session at the given time.

        Args:
            pdf_out: the document.
            existing_fields_only: as pyHanko's.

        Returns:
            The session.
        """
        session = super().init_signing_session(pdf_out, existing_fields_only)
        session.system_time = self._at
        return session


class PdfSigning:
    """Signs PDFs with one key.

    Args:
        key: the signer's.
        font: of visible stamps.
        stamper: the time-stamping authority, or None.
        make_cms: makes the CMS where the key itself makes no signature values.
    """

    def __init__(
        self,
        key: RawKey,
        font: StampFont,
        stamper: TimeStampClient | None,
        make_cms: MakeCms | None = None,
    ) -> None:
        self._key = key
        self._make_cms = make_cms
        self._font = font
        self._stamper = stamper

    def sign(self, document: bytes, place: SignaturePlace | None, at: datetime) -> bytes:
        """Sign a document; without a time-stamping authority the signature is B-B.

        Args:
            document: PDF, unencrypted.
            place: where the signature shows; None leaves it invisible.
            at: the moment of signing, aware.

        Returns:
            The document with one more signature.

        Raises:
            Refused: SIG-30 not a PDF, SIG-31 encrypted, SIG-22 a letter the font lacks.
        """
        if self._stamper is not None:
            try:
                return self._sign(document, place, at, self._stamper)
            except Unavailable:
                _log.warning("no time stamp: the PDF is signed without one")
        return self._sign(document, place, at, None)

    def _sign(
        self,
        document: bytes,
        place: SignaturePlace | None,
        at: datetime,
        stamper: TimeStampClient | None,
    ) -> bytes:
        writer = _open(document)
        name = f"Signature{sum(1 for _ in enumerate_sig_fields(writer)) + 1}"
        meta = PdfSignatureMetadata(
            field_name=name,
            md_algorithm=DIGEST,
            subfilter=SigSeedSubFilter.PADES,
            reason=place.reason or None if place else None,
        )
        field, style, said = SigFieldSpec(name), None, None
        if place is not None:
            left, bottom, right, top = (round(side) for side in place.box)
            field = SigFieldSpec(name, on_page=place.page, box=(left, bottom, right, top))
            style = pdf_stamp.style_for(place, self._font)
            said = {"text": pdf_stamp.text_for(place, self._font), "url": place.qr}
        holder = KeyHolder(self._key)
        if self._make_cms or algorithms.is_gost(self._key.certificate.public_key):
            signer = TimedSigner(meta, holder, None, style, field, at)
            make_cms = self._make_cms or self._cms(stamper)
            return embed(signer, writer, said, self._key.writing.digest_oid, make_cms)
        signer = TimedSigner(meta, holder, stamper, style, field, at)
        signed = asyncio.run(signer.async_sign_pdf(writer, appearance_text_params=said))
        return bytes(signed.getbuffer())

    def _cms(self, stamper: TimeStampClient | None) -> MakeCms:
        """A CMS without signingTime, which PAdES keeps in the dictionary (ETSI EN 319 142-1, 6.3)."""
        stamp = stamper.over if stamper else None
        return lambda digest: cms_signature.sign_digest(digest, self._key, stamp=stamp)


def _open(document: bytes) -> IncrementalPdfFileWriter:
    try:
        writer = IncrementalPdfFileWriter(BytesIO(document), strict=False)
        encrypted = writer.prev.encrypted
        # The pages are touched now, so that a broken document is told apart from a bug of ours.
        writer.root["/Pages"]
    except (PdfError, KeyError, ValueError, TypeError) as error:
        raise Refused("SIG-30") from error
    if encrypted:
        raise Refused("SIG-31")
    return writer
