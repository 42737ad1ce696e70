"""Codes as guns write them, whatever layout of the keyboard is on."""

import pytest

from app.domain.scanned_code import CodeKind, read_code

IIN = "900215300007"
NUMBER = "2015-03-10/0307-018-3"


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        (IIN, CodeKind.PERSON, IIN),
        (NUMBER, CodeKind.CASE, NUMBER),
        (f"TRZ1*R3*{NUMBER}*1*1/2", CodeKind.CASE, NUMBER),
        ("A-047", CodeKind.TICKET, "A-047"),
        ("б-047", CodeKind.TICKET, "Б-047"),
        # The keys of 9 0 0 2 1 5 3 0 0 0 0 7 on the Kazakh layout.
        ('ұққә"ғіққққ.', CodeKind.PERSON, IIN),
        # "TRZ1*" and the slash on the Russian layout.
        (f"ЕКЯ1*К3*{NUMBER.replace('/', '.')}*1*1.2", CodeKind.CASE, NUMBER),
    ],
)
def test_a_code_is_known(text: str, kind: CodeKind, value: str) -> None:
    code = read_code(text)
    assert code is not None
    assert (code.kind, code.value) == (kind, value)


@pytest.mark.parametrize(
    "text", ["", "900215300008", "004318", "2015-03-10/0307-018-4", "Сейтқазы"]
)
def test_anything_else_is_left_alone(text: str) -> None:
    assert read_code(text) is None
