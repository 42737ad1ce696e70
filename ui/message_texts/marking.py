"""The mark by which the texts are found for translation; at run time it is the text itself."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """The text as it is."""
    return text
