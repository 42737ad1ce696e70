"""The revision after the last signature of a PDF: proof that nobody signed (PAdES B-LT)."""

from io import BytesIO

from asn1crypto import x509
from pyhanko.pdf_utils.generic import ArrayObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation.dss import DocumentSecurityStore, enumerate_ocsp_certs

from app.adapters.eds.found import Answers

Certificates = tuple[x509.Certificate, ...]


class _BareWriter(IncrementalPdfFileWriter):
    """Adds a revision that says nothing by itself: no time, no program, no new identifier."""

    @classmethod
    def _handle_id(cls, prev: PdfFileReader) -> ArrayObject:
        kept: ArrayObject = prev.trailer["/ID"]
        return kept

    def _update_meta(self) -> None:
        """The times and names of a document stay as they were signed."""


def with_proof(document: bytes, certificates: Certificates, answers: Answers) -> bytes:
    """Add certificates and revocation answers as a revision that holds nothing else.

    Args:
        document: signed PDF.
        certificates: of the chains; those inside the OCSP answers follow them by themselves.
        answers: about them.

    Returns:
        The same bytes for the same proof: what was there, then the revision.

    Raises:
        PdfError, KeyError, ValueError, TypeError: no PDF one can add to, or one without identifier.
    """
    writer = _BareWriter(BytesIO(document), strict=False)
    # Certificates first, all of them: read back and added again they keep their order.
    responders = [
        one
        for answer in answers.ocsps
        for one in enumerate_ocsp_certs(answer)  # type: ignore[no-untyped-call]  # pyHanko left it untyped
    ]
    DocumentSecurityStore.supply_dss_in_writer(
        writer, None, certs=[*certificates, *responders], ocsps=answers.ocsps, crls=answers.crls
    )
    file = BytesIO()
    writer.write(file)  # type: ignore[no-untyped-call]  # pyHanko left it untyped
    return file.getvalue()


def is_bare(document: bytes, end: int, certificates: Certificates, answers: Answers) -> bool:
    """Whether what follows the last signature is its proof and not a byte more.

    It is made once more out of the proof and compared, so every object, the bytes between objects,
    the table of objects and the trailer count. Where a writer has a choice there is one answer: a new
    identifier, a new time of change or another spacing cannot be told from damage, for nobody
    signed them. Most programs write such things, so their honest papers of this level are a
    doubt, never invalid: the signature under them holds. A time stamp over the document ends the doubt.

    Args:
        document: the PDF.
        end: where the last signed revision ends.
        certificates: all that the document holds as proof.
        answers: the same.
    """
    try:
        return with_proof(document[:end], certificates, answers) == document
    except (PdfError, LookupError, ValueError, TypeError, AttributeError):
        return False
