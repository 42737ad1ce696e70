"""Every code that is raised has a sentence, and the sentence is given what it names."""

import ast
import re
from collections.abc import Iterator
from string import Formatter

from tests.structure.sources import PRODUCT, calls, modules, text, tree
from ui.message_texts import TEXTS

CODE = re.compile(r"[A-Z]{3}-\d\d")
ERRORS = {"InputError", "Unavailable", "Refused", "AppError"}
# Read now, in the moment in which the sentences are: what is written while other tests run must not
# be held against them. And only what names a code is taken apart, which is what takes long.
WHERE = [
    name
    for name in modules(*PRODUCT)
    if "message_texts" not in name and CODE.search(text(name)) is not None
]


def codes(name: str) -> set[str]:
    return {
        node.value
        for node in ast.walk(tree(name))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and CODE.fullmatch(node.value)
    }


def wanted(code: str) -> set[str]:
    return {field for _, field, _, _ in Formatter().parse(TEXTS.get(code, "")) if field}


def raised() -> Iterator[tuple[str, str, set[str]]]:
    """Place, code and names of the values of every error made with a code in plain sight."""
    for name in WHERE:
        for line, called, node in calls(name):
            if called.split(".")[-1] not in ERRORS or not node.args:
                continue
            first = node.args[0]
            given = {keyword.arg for keyword in node.keywords}
            if isinstance(first, ast.Constant) and None not in given:
                yield f"{name}:{line}", str(first.value), {str(each) for each in given}


def test_every_code_has_a_sentence() -> None:
    lacking = {name: codes(name) - set(TEXTS) for name in WHERE}
    assert {name: sorted(found) for name, found in lacking.items() if found} == {}


def test_every_sentence_gets_the_values_it_names() -> None:
    lacking = {f"{place} {code}": wanted(code) - given for place, code, given in raised()}
    assert {where: values for where, values in lacking.items() if values} == {}


def test_every_sentence_is_one() -> None:
    # CAN-01 is never shown: the operator stopped it.
    curt = [code for code, words in TEXTS.items() if not words.endswith(".") and code != "CAN-01"]
    assert curt == []
