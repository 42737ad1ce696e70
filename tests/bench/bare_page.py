"""The peer of a paper: the same words, rules and squares drawn by reportlab's canvas alone."""

from collections.abc import Sequence
from ctypes import c_float, c_int, c_uint, c_ushort, create_string_buffer
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
from reportlab.pdfgen.canvas import Canvas

Corner = tuple[bool, float, float]
Matrix = tuple[float, float, float, float, float, float]


@dataclass(frozen=True)
class Line:
    """Words in one face at one place."""

    text: str
    face: str
    size: float
    grey: float
    matrix: Matrix


@dataclass(frozen=True)
class Shape:
    """Rules and squares, filled or stroked at once; a corner that begins a line says so."""

    corners: tuple[Corner, ...]
    filled: bool
    grey: float
    matrix: Matrix


Drawn = tuple[Line | Shape, ...]


def taken_apart(pdf: bytes) -> tuple[Drawn, ...]:
    """Everything on every page of a PDF, in the order of drawing."""
    document = pypdfium2.PdfDocument(pdf)
    return tuple(_things(document[number]) for number in range(len(document)))


def drawn(pages: Sequence[Drawn]) -> bytes:
    """The same pages by the bare canvas; every one drawn anew."""
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(595.28, 841.89), initialFontName="NotoSans-Regular")
    for page in pages:
        for thing in page:
            canvas.setFillGray(thing.grey)
            if isinstance(thing, Line):
                _write(canvas, thing)
            else:
                _draw(canvas, thing)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _write(canvas: Canvas, line: Line) -> None:
    words = canvas.beginText()
    words.setTextTransform(*line.matrix)
    words.setFont(line.face, line.size)
    words.textOut(line.text)
    canvas.drawText(words)


def _draw(canvas: Canvas, shape: Shape) -> None:
    canvas.saveState()
    canvas.transform(*shape.matrix)
    path = canvas.beginPath()
    for begins, x, y in shape.corners:
        (path.moveTo if begins else path.lineTo)(x, y)
    canvas.drawPath(path, stroke=int(not shape.filled), fill=int(shape.filled))
    canvas.restoreState()


def _things(page: pypdfium2.PdfPage) -> Drawn:
    words = page.get_textpage()
    found: list[Line | Shape] = []
    # The C functions take the Python objects of the binding as they are.
    for index in range(pdfium.FPDFPage_CountObjects(page)):
        thing = pdfium.FPDFPage_GetObject(page, index)
        kind = pdfium.FPDFPageObj_GetType(thing)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            found.append(_line(thing, words))
        elif kind == pdfium.FPDF_PAGEOBJ_PATH:
            found.append(_shape(thing))
    words.close()
    return tuple(found)


def _line(thing: Any, words: pypdfium2.PdfTextPage) -> Line:
    length = pdfium.FPDFTextObj_GetText(thing, words, None, 0)
    units = (c_ushort * (length // 2 + 1)).from_buffer(create_string_buffer(length + 2))
    pdfium.FPDFTextObj_GetText(thing, words, units, length)
    text = bytes(units)[: length - 2].decode("utf-16-le")
    name = create_string_buffer(200)
    pdfium.FPDFFont_GetBaseFontName(pdfium.FPDFTextObj_GetFont(thing), name, 200)
    size = c_float()
    pdfium.FPDFTextObj_GetFontSize(thing, size)
    face = name.value.decode().split("+")[-1]
    return Line(text, face, size.value, _grey(thing), _matrix(thing))


def _shape(thing: Any) -> Shape:
    fill, stroke = c_int(), c_int()
    pdfium.FPDFPath_GetDrawMode(thing, fill, stroke)
    corners = []
    for number in range(pdfium.FPDFPath_CountSegments(thing)):
        segment = pdfium.FPDFPath_GetPathSegment(thing, number)
        x, y = c_float(), c_float()
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        begins = pdfium.FPDFPathSegment_GetType(segment) == pdfium.FPDF_SEGMENT_MOVETO
        corners.append((begins, x.value, y.value))
    return Shape(tuple(corners), fill.value != 0, _grey(thing), _matrix(thing))


def _grey(thing: Any) -> float:
    red, green, blue, alpha = c_uint(), c_uint(), c_uint(), c_uint()
    pdfium.FPDFPageObj_GetFillColor(thing, red, green, blue, alpha)
    return red.value / 255


def _matrix(thing: Any) -> Matrix:
    found = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(thing, found)
    return found.a, found.b, found.c, found.d, found.e, found.f
