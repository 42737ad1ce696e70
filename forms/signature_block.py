"""The electronic signature as a paper shows it: one frame with a QR and the result of the check."""

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable

from app.domain.paper_parts import SignatureBlock, SignatureCheck
from app.domain.papers import Letter
from forms.codes import QR
from forms.flow import air, emphasised, grid, plain
from forms.fonts import SANS_SEMIBOLD
from forms.letter import letter_texts
from forms.rows import lowered
from forms.sheet import PORTRAIT
from forms.styles import (
    BLOCK_HEADING,
    BLOCK_LABEL,
    BLOCK_RESULT,
    BLOCK_VALUE,
    HAIR,
    MEDIUM,
)
from forms.words import Words, clock_seconds, day_in_table, grouped, zone

_INSIDE = 4 * mm
_QR_SIDE = 27 * mm
_QR_COLUMN = _INSIDE + _QR_SIDE + 5 * mm
_LABEL_COLUMN = 31 * mm


def signature_block(letter: Letter, signature: SignatureBlock, latin: str) -> Flowable:
    """The frame, full width, never split.

    Args:
        letter: the signed letter.
        signature: signer, certificate and the result of the check.
        latin: code of the form in the QR.
    """
    inner = grid(
        [
            [[QR(_content(letter, signature, latin), _QR_SIDE)], _lines(letter, signature)],
            [_result(letter, signature), air(0)],
        ],
        [_QR_COLUMN, PORTRAIT.width - _QR_COLUMN],
        ("BOX", (0, 0), (-1, -1), MEDIUM, "black"),
        ("LINEABOVE", (0, 1), (-1, 1), HAIR, "black"),
        ("SPAN", (0, 1), (-1, 1)),
        ("LEFTPADDING", (0, 0), (0, -1), _INSIDE),
        ("TOPPADDING", (0, 0), (0, 0), 11),
        ("TOPPADDING", (1, 0), (1, 0), 11),
        ("BOTTOMPADDING", (0, 0), (-1, 0), 9),
        ("RIGHTPADDING", (0, 1), (-1, 1), _INSIDE),
        ("TOPPADDING", (0, 1), (-1, 1), 5.5),
        ("BOTTOMPADDING", (0, 1), (-1, 1), 7.5),
    )
    return inner


def _content(letter: Letter, signature: SignatureBlock, latin: str) -> str:
    parts = (
        "TRZS1",
        latin,
        letter.number,
        letter.letter_number,
        f"{signature.signed_at:%Y%m%d%H%M%S}",
        signature.serial.upper(),
        signature.digest[:16].upper(),
    )
    return "*".join(parts)


def _lines(letter: Letter, signature: SignatureBlock) -> list[Flowable]:
    shared, words = letter_texts(letter), Words(letter.language)
    signed = words.date_short_time(
        signature.signed_at, f"{clock_seconds(signature.signed_at)} ({zone(signature.signed_at)})"
    )
    serial = " ".join(grouped(signature.serial.upper(), 2))
    certificate = shared.fill(
        "certificate_value", serial=serial, until=day_in_table(signature.valid_until)
    )
    who = ", ".join(part for part in (signature.signer, signature.post) if part)
    pairs = [
        (shared["signer"], who),
        (shared["signed_at"], signed),
        (shared["certificate"], certificate),
        (shared["issuer"], signature.issuer),
    ]
    cells = [
        [lowered(plain(label, BLOCK_LABEL), BLOCK_LABEL, BLOCK_VALUE), plain(value, BLOCK_VALUE)]
        for label, value in pairs
    ]
    width = PORTRAIT.width - _QR_COLUMN - _INSIDE
    table = grid(
        cells, [_LABEL_COLUMN, width - _LABEL_COLUMN], ("BOTTOMPADDING", (0, 0), (-1, -1), 0.3)
    )
    return [plain(shared["signed"], BLOCK_HEADING), air(3), table]


def _result(letter: Letter, signature: SignatureBlock) -> Flowable:
    shared = letter_texts(letter)
    when = Words(letter.language).date_short_time(signature.checked_at)
    template = shared["checked"].replace("{when}", when)
    if signature.result is SignatureCheck.VALID:
        template += " " + shared["equal"]
    return emphasised(template, BLOCK_RESULT, SANS_SEMIBOLD, result=shared[signature.result])
