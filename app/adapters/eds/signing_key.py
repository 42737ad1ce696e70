"""An opened key: holds it in memory only, signs XML, PDF, CMS, and forgets it when closed."""

from collections.abc import Callable
from datetime import datetime
from weakref import finalize

from asn1crypto import cms

from app.adapters.eds import cms_signature, xml_signature
from app.adapters.eds.certificate import describe
from app.adapters.eds.pdf_signature import PdfSigning
from app.adapters.eds.pdf_stamp import StampFont
from app.adapters.eds.raw_key import RawKey, SignBytes
from app.adapters.eds.time_stamp import TimeStampClient
from app.domain.errors import Refused, Unavailable
from app.domain.signature import SignaturePlace


class OpenedKey:
    """A key, RSA or GOST, whose signature values are made by its file or its token.

    Args:
        key: certificate, issuers, and what makes signature values until the key is closed.
        now: clock for the signing time, aware.
        font: of visible stamps.
        stamper: the time-stamping authority, or None.
        let_go: called once, when the key is closed or nobody holds it any more.
    """

    def __init__(
        self,
        key: RawKey,
        now: Callable[[], datetime],
        font: StampFont,
        stamper: TimeStampClient | None,
        let_go: Callable[[], None] | None = None,
    ) -> None:
        self.certificate = describe(key.certificate)
        self._sign: SignBytes | None = key.sign_bytes
        self._now = now
        self._stamper = stamper
        self._let_go = finalize(self, let_go or _nothing)
        self._let_go.atexit = False
        self._key = RawKey(key.certificate, self._sign_bytes, key.issuers)
        self._pdf = PdfSigning(self._key, font, self._stamper)

    def sign_xml(self, document: bytes) -> bytes:
        """Sign a whole XML document, enveloped (protocols.md 5.1).

        Args:
            document: unsigned XML.

        Returns:
            The signed XML.

        Raises:
            Refused: SIG-09 the key is closed; SIG-50 to SIG-56 the document cannot be signed.
        """
        return xml_signature.sign(document, self._key)

    def sign_pdf(self, document: bytes, place: SignaturePlace | None) -> bytes:
        """Sign a PDF, PAdES B-T or B-B.

        Args:
            document: unencrypted PDF, signed before or not.
            place: where the signature shows; None leaves it invisible.

        Returns:
            The signed PDF.

        Raises:
            Refused: SIG-09 the key is closed; SIG-22, SIG-30, SIG-31 see `PdfSigning.sign`.
        """
        return self._pdf.sign(document, place, self._now())

    def sign_cms(self, content: bytes, *, detached: bool = False, stamped: bool = False) -> bytes:
        """Sign any content (protocols.md 5.2).

        Args:
            content: what is signed.
            detached: leave the content out of the signature.
            stamped: ask for a time stamp (CAdES-T).

        Returns:
            CMS, DER.

        Raises:
            Refused: SIG-09 the key is closed.
            Unavailable: SIG-71, no time stamp came.
        """
        stamp = self._stamp if stamped else None
        return cms_signature.sign(
            content, self._key, detached=detached, at=self._now(), stamp=stamp
        )

    def close(self) -> None:
        """Forget the key; every later signature is refused."""
        self._sign = None
        self._let_go()

    def _sign_bytes(self, data: bytes) -> bytes:
        if self._sign is None:
            raise Refused("SIG-09")
        return self._sign(data)

    def _stamp(self, value: bytes) -> cms.ContentInfo:
        if self._stamper is None:
            raise Unavailable("SIG-71")
        return self._stamper.over(value)


def _nothing() -> None:
    """A key in memory is gone when it is forgotten."""
