"""The rules of PDF/A-2b (ISO 19005-2) that apply to what is made here, checked from outside.

This is no certification: fonts are checked for their tables, not outline by outline, and pictures
for their coding, not bit by bit. No conformance checker was at hand.
"""

import io
import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pikepdf
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Object, Stream
from PIL import ImageCms

PDFAID = "{http://www.aiim.org/pdfa/ns/id/}"
FORBIDDEN_KEYS = ("/AA", "/JavaScript", "/JS", "/EmbeddedFiles", "/XFA", "/OPI", "/Ref")
SYMBOLIC = 4
FORBIDDEN_FILTERS = {"/LZWDecode", "/Crypt"}
FORBIDDEN_ACTIONS = {"/Launch", "/Sound", "/Movie", "/JavaScript", "/ResetForm", "/ImportData"}


def faults_of(pdf: bytes) -> list[str]:
    """What a file does against the rules; empty when nothing."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        found = [*_file(pdf, document), *_metadata(document), *_intent(document)]
        for thing in document.objects:
            if isinstance(thing, (Dictionary, Stream)):
                found += _dictionary(thing)
            if isinstance(thing, Stream):
                found += _stream(thing)
        return sorted(set(found))


def _file(pdf: bytes, document: pikepdf.Pdf) -> Iterator[str]:
    # 6.1.2: the header begins the file, and a comment of four high bytes follows it.
    if not re.match(rb"%PDF-1\.[0-7]\r?\n%[\x80-\xff]{4}", pdf):
        yield "header"
    # 6.1.3
    if "/ID" not in document.trailer:
        yield "no identifier in the trailer"
    if document.is_encrypted:
        yield "encrypted"
    if re.search(rb"%%EOF\r?\n?$", pdf) is None:
        yield "data behind the end"
    # 6.1.7.1
    if re.search(rb"[^\r\n]endstream", pdf):
        yield "no end of line before endstream"
    for page in document.pages:
        sides = [float(each) for each in page.mediabox]
        if not all(3 <= side <= 14_400 for side in sides[2:]):
            yield "size of a page"


def _metadata(document: pikepdf.Pdf) -> Iterator[str]:
    held = document.Root.get("/Metadata")
    if not isinstance(held, Stream) or len(list(held.get("/Filter", Array()))):
        yield "no plain metadata"
        return
    text = held.read_bytes().decode("utf-8")
    if not text.startswith("<?xpacket begin=") or "encoding=" in text.split("?>")[0]:
        yield "packet of the metadata"
    tree = ElementTree.fromstring(text)
    # RDF lets a plain value stand in an element or in an attribute.
    said: dict[str, str | None] = {}
    for each in tree.iter():
        said |= {each.tag: each.text, **each.attrib}
    if (said.get(f"{PDFAID}part"), said.get(f"{PDFAID}conformance")) != ("2", "B"):
        yield "metadata do not say PDF/A-2b"
    yield from _info(document, said)


def _info(document: pikepdf.Pdf, said: dict[str, str | None]) -> Iterator[str]:
    """6.6.2.2 in its older reading: what the information dictionary says, the metadata say too."""
    pairs = {
        "/Producer": "{http://ns.adobe.com/pdf/1.3/}Producer",
        "/Creator": "{http://ns.adobe.com/xap/1.0/}CreatorTool",
    }
    unsaid = {"/CreationDate", "/ModDate", "/Keywords"} & set(document.trailer.get("/Info", {}))
    if unsaid:
        yield "information that the metadata do not say"
    info = document.trailer.get("/Info", Dictionary())
    for key, tag in pairs.items():
        if key in info and str(info[key]) != said.get(tag):
            yield f"{key} differs from the metadata"


def _intent(document: pikepdf.Pdf) -> Iterator[str]:
    # 6.2.3
    intents = list(document.Root.get("/OutputIntents", Array()))
    profiles = [each.get("/DestOutputProfile") for each in intents if each.S == Name.GTS_PDFA1]
    if len(profiles) != 1 or not isinstance(profiles[0], Stream):
        yield "no output intent"
        return
    data = profiles[0].read_bytes()
    opened = ImageCms.ImageCmsProfile(io.BytesIO(data))
    if opened.profile.xcolor_space.strip() != "RGB" or profiles[0].N != 3:
        yield "profile of the output intent"


def _dictionary(thing: Object) -> Iterator[str]:
    for key in FORBIDDEN_KEYS:
        if key in thing:
            yield f"key {key}"
    if thing.get("/S") in {Name(name) for name in FORBIDDEN_ACTIONS}:
        yield "action"
    # 6.2.10: nothing see-through.
    if thing.get("/SMask", Name.None_) != Name.None_:
        yield "soft mask"
    if float(thing.get("/CA", 1)) != 1 or float(thing.get("/ca", 1)) != 1:
        yield "opacity"
    if thing.get("/BM", Name.Normal) not in (Name.Normal, Name.Compatible):
        yield "blend mode"
    if "/Group" in thing:
        yield "transparency group"
    if thing.get("/Type") == Name.Font:
        yield from _font(thing)


def _font(font: Object) -> Iterator[str]:
    # 6.2.11.4
    if font.get("/Subtype") in (Name.Type0, Name.Type3):
        return
    descriptor = font.get("/FontDescriptor", Dictionary())
    if not any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3")):
        yield f"font {font.get('/BaseFont')} is not embedded"
    elif font.get("/Subtype") == Name.TrueType and int(descriptor.Flags) & SYMBOLIC:
        yield from _symbolic(font)


def _symbolic(font: Object) -> Iterator[str]:
    """What reportlab makes of a font: a subset with an order of its own."""
    program = TTFont(io.BytesIO(font.FontDescriptor.FontFile2.read_bytes()))
    tables = program["cmap"].tables
    # 6.2.11.6
    if "/Encoding" in font or len(tables) != 1:
        yield "encoding of a symbolic font"
        return
    # 6.2.11.5: widths agree to a thousandth of the size.
    for code, width in enumerate(font.Widths, int(font.FirstChar)):
        name = tables[0].cmap.get(code)
        said = program["hmtx"][name][0] * 1000 / program["head"].unitsPerEm if name else width
        if abs(said - float(width)) > 1:
            yield "width of a letter"


def _stream(stream: Stream) -> Iterator[str]:
    filters = stream.get("/Filter", Array())
    named = [filters] if isinstance(filters, Name) else list(filters)
    if {str(name) for name in named} & FORBIDDEN_FILTERS:
        yield "filter"
    if "/F" in stream:
        yield "stream kept outside"
    if stream.get("/Subtype") == Name.Image:
        if bool(stream.get("/Interpolate", False)) or "/Alternates" in stream:
            yield "picture"
        if stream.get("/ColorSpace") not in (Name.DeviceGray, Name.DeviceRGB):
            yield "colours of a picture"
