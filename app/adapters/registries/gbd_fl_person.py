"""Reads a person from an answer of GBD FL (schema1.xsd, type Person)."""

from datetime import date

from lxml import etree

from app.adapters.registries.gbd_fl_address import oblast_code, one_line
from app.adapters.strict_xml import text
from app.domain.person import Iin, PersonName, RegistryPerson, Sex

_SEX = {"1": Sex.MALE, "2": Sex.FEMALE}
_VALID = "00"
_IDENTITY_CARD, _PASSPORT = "002", "001"
# A document of the preferred kind stands first: the card is what people bring.
_KINDS = (_IDENTITY_CARD, _PASSPORT)
_TRUE = frozenset({"true", "1"})
_CAPABLE = "0"


def is_removed(person: etree._Element) -> bool:
    """Whether the register has struck the record out: it then says nothing of the person."""
    return text(person, "removed") in _TRUE


def read_person(person: etree._Element, today: date) -> RegistryPerson:
    """The person as the counter needs it.

    Args:
        person: the element `person`.
        today: on which day restrictions are in force.

    Raises:
        InputError: an IIN or a name that breaks the rules.
        ValueError: a date that is none.
    """
    document = _document(person)
    address = person.find("regAddress")
    return RegistryPerson(
        iin=Iin(text(person, "iin")),
        name=PersonName(text(person, "surname"), text(person, "name"), text(person, "patronymic")),
        birth_date=_must_be_date(person, "birthDate"),
        sex=_SEX.get(text(person, "gender/code")),
        address=one_line(address),
        deceased_on=_date(person, "deathDate"),
        incapable=_incapable(person, today),
        document_number=_number(document, person),
        document_valid_until=None if document is None else _date(document, "endDate"),
        document_invalid=document is not None and text(document, "status/code") != _VALID,
        city_code=oblast_code(address),
    )


def _incapable(person: etree._Element, today: date) -> bool:
    """A court's decision in force, full or partial: either way somebody else has to consent."""
    status = person.find("personCapableStatus")
    if status is None or text(status, "capableStatus/code") == _CAPABLE:
        return False
    ended = _date(status, "capableEndDate")
    return ended is None or ended > today


def _document(person: etree._Element) -> etree._Element | None:
    """The document to show: valid before invalid, card before passport, the latest first."""
    found = person.findall("documents/document")
    return max(found, key=_worth, default=None)


def _worth(document: etree._Element) -> tuple[bool, int, str]:
    kind = text(document, "type/code")
    rank = len(_KINDS) - _KINDS.index(kind) if kind in _KINDS else 0
    return text(document, "status/code") == _VALID, rank, text(document, "endDate")


def _number(document: etree._Element | None, person: etree._Element) -> str:
    if document is None:
        return text(person, "birthCertificate/number")
    return " ".join(filter(None, (text(document, "series"), text(document, "number"))))


def _date(element: etree._Element, path: str) -> date | None:
    """An xs:date; a zone after it changes nothing here."""
    found = text(element, path)
    return date.fromisoformat(found[:10]) if found else None


def _must_be_date(element: etree._Element, path: str) -> date:
    found = _date(element, path)
    if found is None:
        raise ValueError(path)
    return found
