"""The mark by which the texts are found for translation; at run time it is the text itself."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """The text as it is."""
    return text
