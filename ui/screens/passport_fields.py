"""Fields on the screen for the fields of a passport: each by its kind, in the passport's words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.passport_field import FieldKind, PassportField
from app.domain.public_service import PublicService
from ui.translation import language
from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.segment import SegmentField
from ui.widgets.text_field import TextField

# What is too long is told at the field; nothing is cut while it is pasted.
LONGEST = 32_000
SPANS = {FieldKind.TEXT: 6, FieldKind.CHOICE: 6}
"""How many of six columns a field takes; 3 where its kind is not here."""

Made = TextField | ChoiceField | SegmentField


def made_field(field: PassportField, name: str) -> Made:
    """The empty field of a kind, still without words.

    Args:
        field: of the passport.
        name: stable object name.
    """
    made = _of_kind(field.kind, name)
    made.wrap_label()
    return made


def name_field(field: PassportField, made: Made, hint: str = "") -> None:
    """The words of the passport in the language of the program.

    Args:
        field: of the passport.
        made: its field on the screen.
        hint: what is said below where the passport says nothing.
    """
    made.set_label(_as_label(field.title.in_(language())))
    made.set_hint(field.hint.in_(language()) if field.hint is not None else hint)
    if isinstance(made, (ChoiceField, SegmentField)):
        made.set_options([(c.code, _as_label(c.title.in_(language()))) for c in field.choices])
    if isinstance(made, ChoiceField):
        made.set_placeholder(QCoreApplication.translate("ServiceFields", "Choose"))


def result_words(service: PublicService, values: Mapping[str, str]) -> str:
    """What a result says in the fields of its passport, a line for each."""
    return "\n".join(
        f"{field.title.in_(language())}: {field.shown_value(values[field.code], language())}"
        for field in service.result_fields
        if field.code in values
    )


def _of_kind(kind: FieldKind, name: str) -> Made:
    if kind is FieldKind.DATE:
        return DateField(name=name)
    if kind is FieldKind.CHOICE:
        return ChoiceField(name=name)
    if kind is FieldKind.YES_NO:
        return SegmentField(name=name)
    return TextField(name=name, max_length=LONGEST)


def _as_label(words: str) -> str:
    return words[:1].upper() + words[1:]
