"""A person as GBD FL writes one, element by element in the order of the published schema."""

from datetime import date, timedelta

from lxml import etree

from app.stand import dictionaries
from app.stand.dictionaries import Entry
from app.stand.envelope import add
from app.stand.people import Person

CHANGED = "2013-01-01T00:00:00"
CARD_YEARS = timedelta(days=3652)
CARD_AGE = timedelta(days=16 * 365 + 4)  # a card is given from sixteen on (regulation facts, 4.2)
REGISTERED_SINCE = "2012-06-01"


def add_person(parent: etree._Element, person: Person, today: date) -> None:
    """Write `person` under `persons` (schema1.xsd, type Person).

    Args:
        parent: the element `persons`.
        person: who.
        today: the day from which the end of the identity document is counted.
    """
    root = add(parent, "person")
    add(root, "iin", person.iin)
    _add_names(root, person)
    add(root, "birthDate", person.birth_date.isoformat())
    if person.death_date:
        add(root, "deathDate", person.death_date.isoformat())
    add_entry(root, "gender", dictionaries.GENDER[person.sex])
    add_entry(root, "nationality", dictionaries.NATIONALITY[person.nationality])
    add_entry(root, "citizenship", dictionaries.KAZAKHSTAN)
    add_entry(
        root, "lifeStatus", dictionaries.DECEASED if person.death_date else dictionaries.ALIVE
    )
    _add_imprisonment(root, person)
    _add_certificates(root, person, today)
    _add_place(root, person)
    _add_court_decisions(root, person)
    _add_document(root, person, today)
    if person.kind == "removed":
        add(root, "removed", "true")


def add_entry(parent: etree._Element, name: str, entry: Entry) -> None:
    """Write a value of a dictionary: code, both names, hour of the last change."""
    element = add(parent, name)
    add(element, "code", entry.code)
    add(element, "nameRu", entry.name_ru)
    add(element, "nameKz", entry.name_kz)
    add(element, "changeDate", CHANGED)


def _add_names(parent: etree._Element, person: Person) -> None:
    add(parent, "surname", person.surname)
    add(parent, "name", person.name)
    if person.patronymic:
        add(parent, "patronymic", person.patronymic)


def _add_imprisonment(root: etree._Element, person: Person) -> None:
    if person.kind == "imprisoned":
        status = add(root, "imprisonedStatus")
        add_entry(status, "imprisonedStatus", dictionaries.IMPRISONED)
        add(status, "imprisonedBeginDate", "2014-02-03")


def _add_certificates(root: etree._Element, person: Person, today: date) -> None:
    if _is_child(person, today):
        certificate = add(root, "birthCertificate")
        add(certificate, "number", person.document_number)
        add(certificate, "beginDate", (person.birth_date + timedelta(days=14)).isoformat())
        add(certificate, "issueOrganisation", "Астана қ. Әділет департаменті")
    if person.death_date:
        certificate = add(root, "deathCertificate")
        add(certificate, "number", person.document_number)
        add(certificate, "beginDate", (person.death_date + timedelta(days=3)).isoformat())


def _add_place(root: etree._Element, person: Person) -> None:
    birth = add(root, "birthPlace")
    add_entry(birth, "country", dictionaries.KAZAKHSTAN)
    add(birth, "city", person.city)
    address = add(root, "regAddress")
    add_entry(address, "country", dictionaries.KAZAKHSTAN)
    add_entry(address, "district", dictionaries.DISTRICT[person.district])
    add_entry(address, "region", dictionaries.REGION[person.region])
    add(address, "city", person.city)
    add(address, "street", person.street)
    add(address, "building", person.building)
    add(address, "flat", person.flat)
    add(address, "beginDate", max(REGISTERED_SINCE, person.birth_date.isoformat()))
    add_entry(address, "status", dictionaries.REGISTERED)


def _add_court_decisions(root: etree._Element, person: Person) -> None:
    if person.kind in ("incapable", "limited"):
        status = add(root, "personCapableStatus")
        incapable = person.kind == "incapable"
        entry = dictionaries.INCAPABLE if incapable else dictionaries.LIMITED
        add_entry(status, "capableStatus", entry)
        add(status, "capableDate", "2013-05-16")
        add(status, "capableNumber", "2-1187/2013")
        add_entry(status, "court", dictionaries.COURT)
    if person.kind == "missing":
        status = add(root, "missingStatus")
        add(status, "missing", "true")
        add(status, "missingDate", "2012-10-22")
        add(status, "missingNumber", "2-0419/2012")
        add_entry(status, "gpTerritorial", dictionaries.PROSECUTOR)


def _add_document(root: etree._Element, person: Person, today: date) -> None:
    if _is_child(person, today):
        return
    end = today + timedelta(days=person.document_valid_days)
    ended = end < today or person.death_date is not None
    document = add(add(root, "documents"), "document")
    add_entry(document, "type", dictionaries.DOCUMENT[person.document_type])
    add(document, "number", person.document_number)
    begin = min(max(end - CARD_YEARS, person.birth_date + CARD_AGE), end)
    add(document, "beginDate", begin.isoformat())
    add(document, "endDate", end.isoformat())
    add_entry(document, "issueOrganization", dictionaries.INTERIOR)
    add_entry(document, "status", dictionaries.ENDED if ended else dictionaries.VALID)
    _add_names(document, person)
    add(document, "birthDate", person.birth_date.isoformat())


def _is_child(person: Person, today: date) -> bool:
    return person.birth_date + CARD_AGE > today
