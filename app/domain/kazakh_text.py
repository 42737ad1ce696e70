"""Texts as Kazakh reads them: what counts as the same, and what comes before what.

The order is that of the Kazakh Cyrillic alphabet of 42 letters; computers sort ә, ғ, қ, ң, ө, ұ, ү, һ
and і behind я when they are left alone.
"""

import unicodedata

ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
_LATIN_FOLD = str.maketrans({"i": "і"})
# Above every letter of other alphabets, so that a letter of ours never falls among theirs.
_FIRST_PLACE = 0xE000
_PLACES = str.maketrans({letter: chr(_FIRST_PLACE + i) for i, letter in enumerate(ALPHABET)})


def folded(text: str) -> str:
    """The form names are compared by: one case, Latin i as Cyrillic і, one space.

    A letter is one character, however the keyboard wrote it.
    """
    return " ".join(unicodedata.normalize("NFC", text).casefold().translate(_LATIN_FOLD).split())


def sort_key(text: str) -> str:
    """The folded text with each letter at its place in the alphabet.

    Plain comparison of keys is Kazakh order, and a key begins with the key of each beginning of the
    text, so that one index serves search and order.
    """
    return folded(text).translate(_PLACES)
