"""Signs a PDF with a CMS that pyHanko could not make: it prepares and embeds, the key does the rest.

pyHanko knows only digests of `cryptography`; the one it makes while preparing is thrown away, and the
key's own digest is taken over the same bytes (gost.md 3).
"""

import asyncio
from collections.abc import Callable, Mapping
from io import BytesIO

from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign.signers import PdfSigner
from pyhanko.sign.signers.pdf_signer import PdfTBSDocument

from app.adapters.eds import algorithms

# Hexadecimal digits: a chain of four certificates and a time stamp take about 9 kB of DER.
RESERVED = 32768

MakeCms = Callable[[bytes], bytes]
"""Makes a detached CMS over a digest; `sign_digest` of a key, or a program that holds the key."""


def embed(
    signer: PdfSigner,
    writer: BasePdfFileWriter,
    said: Mapping[str, str] | None,
    digest_oid: str,
    make_cms: MakeCms,
) -> bytes:
    """Sign a prepared document.

    Args:
        signer: pyHanko's, with field and stamp; it makes no signature here.
        writer: of the document.
        said: words of the visible stamp.
        digest_oid: of the key's digest.
        make_cms: makes the CMS over the digest of the covered bytes.

    Returns:
        The document with one more signature.
    """
    prepared, _, output = asyncio.run(
        signer.async_digest_doc_for_signing(
            writer, bytes_reserved=RESERVED, appearance_text_params=said
        )
    )
    assert isinstance(output, BytesIO)  # pyHanko writes into memory when it is given no file
    with output.getbuffer() as whole:
        made = algorithms.start_digest(digest_oid)
        made.update(bytes(whole[: prepared.reserved_region_start]))
        made.update(bytes(whole[prepared.reserved_region_end :]))
    asyncio.run(PdfTBSDocument.async_finish_signing(output, prepared, make_cms(made.digest())))
    return output.getvalue()
