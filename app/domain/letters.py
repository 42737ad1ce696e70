"""Which characters may stand on a statutory paper: what people write here, and the fonts can print."""

import unicodedata

# Letters of the three languages and their neighbours, digits, and the marks of plain text.
_RANGES = (
    ("\u0020", "\u007e"),
    ("\u00a0", "\u00ac"),
    ("\u00ae", "\u017f"),
    ("\u0400", "\u052f"),
)
_MARKS = frozenset("–—‘’‚“”„…‹›№ʼ")


def unprintable(text: str) -> str:
    """The first character that no paper can show, or an empty string; letters with signs count as one."""
    composed = unicodedata.normalize("NFC", text)
    return next((c for c in composed if not _may_stand(c)), "")


def broken_line(text: str) -> bool:
    """Whether there is a line break, a tab or another control character in it."""
    return any(unicodedata.category(c) in {"Cc", "Zl", "Zp"} for c in text)


def _may_stand(character: str) -> bool:
    return character in _MARKS or any(low <= character <= high for low, high in _RANGES)
