"""PDF/A-2b (ISO 19005-2) for papers and scanned pages: what makes a file one, and how it is written.

Everything the standard asks for is put in: an output intent with its profile, metadata that say so,
an identifier, an end of line around every stream. What it forbids must not be drawn. No conformance
checker was at hand; `tests/contract/pdf_a_rules.py` checks the rules that apply to such files.
"""

import io
import zlib
from functools import cache
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name

from app.paths import resource

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
<pdf:Producer>Tereze</pdf:Producer>
<xmp:CreatorTool>Tereze</xmp:CreatorTool>
{said}</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
_SAID = {
    "/Title": '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt></dc:title>\n',
    "/Author": "<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>\n",
    "/Subject": '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt>'
    "</dc:description>\n",
}


def archival(pdf: bytes) -> bytes:
    """A drawn paper as PDF/A-2b.

    Args:
        pdf: drawn with embedded fonts, without anything see-through.

    Returns:
        The same pages; the same bytes for the same bytes.
    """
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return written(document)


def written(document: pikepdf.Pdf, *, dense: bool = False) -> bytes:
    """The bytes of a document as PDF/A-2b: with profile, metadata and identifier.

    Args:
        document: its title, author and subject move into the metadata; hours are not kept.
        dense: objects are packed together, 1.5 KB less in a file of one page; for files that no
            signature is put into.
    """
    profile = document.make_stream(zlib.compress(srgb(), 9), N=3, Filter=Name.FlateDecode)
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier="sRGB",
        DestOutputProfile=profile,
    )
    document.Root.OutputIntents = Array([document.make_indirect(intent)])
    said = _said(document)
    document.Root.Metadata = document.make_stream(
        _XMP.format(said=said).encode(), Type=Name.Metadata, Subtype=Name.XML
    )
    out, modes = io.BytesIO(), pikepdf.ObjectStreamMode
    document.save(
        out,
        deterministic_id=True,
        min_version="1.7",
        compress_streams=dense,
        object_stream_mode=modes.generate if dense else modes.disable,
    )
    return out.getvalue()


def _said(document: pikepdf.Pdf) -> str:
    """What the information dictionary says, for the metadata; said twice it could differ."""
    info = document.trailer.get("/Info")
    if info is None:
        return ""
    found = {key: escape(str(info.get(key, ""))) for key in _SAID}
    del document.trailer.Info
    return "".join(words.format(found[key]) for key, words in _SAID.items() if found[key])


@cache
def srgb() -> bytes:
    """The colour profile of the output intent."""
    return resource("icc", "srgb.icc").read_bytes()
