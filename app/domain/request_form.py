"""The request form (S 11.3): its fields by name, what they must hold, and the faults in them."""

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.case import Case
from app.domain.errors import InputError, InputErrors
from app.domain.extra_fields import family_faults, field_faults
from app.domain.letters import broken_line, unprintable
from app.domain.passport_field import EARLIEST
from app.domain.person import Iin, PersonName, name_faults, parse_phone
from app.domain.power_of_attorney import RepresentativeBasis
from app.domain.public_service import PublicService
from app.domain.written_day import parse_day

NAME_PARTS = ("surname", "given_name", "patronymic")
EARLIEST_POWER, LATEST_END = date(1990, 1, 1), date(2100, 1, 1)
ADDRESS_LIMIT = TEXT_LIMIT = 500
NUMBER_LIMIT, NOTARY_LIMIT = 60, 300


@dataclass(frozen=True, slots=True)
class PowerOfAttorneyEntry:
    """The power of attorney as entered: only a notarised one is (S 11.3)."""

    number: str
    issued_on: date
    valid_until: date | None
    notary: str
    powers: str


def read_iin(case: Case, field: str) -> Iin:
    """The IIN in a field; errors name the field."""
    try:
        return Iin.parse(case.value(field))
    except InputError as error:
        raise InputError(error.code, field, **error.values) from None


def read_name(case: Case, who: str) -> PersonName:
    """The name of `applicant` or `representative`, each letter one character."""
    for fault in _name_faults(case, who):
        raise fault
    return PersonName(*_name_parts(case, who))


def _name_parts(case: Case, who: str) -> list[str]:
    typed = (case.value(f"{who}.{part}").strip(" ") for part in NAME_PARTS)
    return [unicodedata.normalize("NFC", part) for part in typed]


def _name_faults(case: Case, who: str) -> Iterator[InputError]:
    """Everything wrong with a name, each part once."""
    parts, told_parts = _name_parts(case, who), set()
    for error in name_faults(*parts):
        told_parts.add(error.field)
        yield InputError(error.code, f"{who}.{error.field}", **error.values)
    for part, text in zip(NAME_PARTS, parts, strict=True):
        if part not in told_parts and (letter := unprintable(text)):
            yield InputError("NAM-04", f"{who}.{part}", character=letter)


def _demand_name(case: Case, who: str) -> None:
    faults = tuple(_name_faults(case, who))
    if faults:
        raise InputErrors(faults)


def demand_printable(name: PersonName) -> None:
    """Refuse a name with letters of another alphabet: NAM-04, the part named as by `PersonName`."""
    for part in NAME_PARTS:
        if letter := unprintable(getattr(name, part)):
            raise InputError("NAM-04", part, character=letter)


def read_day(case: Case, field: str, *, earliest: date, latest: date) -> date:
    """The day in a field; DAT-01 not a day, DAT-02 out of range."""
    try:
        day = parse_day(case.value(field).strip())
    except ValueError:
        raise InputError("DAT-01", field) from None
    if not earliest <= day <= latest:
        raise InputError("DAT-02", field)
    return day


def read_phones(case: Case) -> tuple[str, ...]:
    """One or two phone numbers; contact data stand on the receipt (S 7.1)."""
    found = []
    for field in ("applicant.phone", "applicant.phone2"):
        text = case.value(field).strip()
        if text or field == "applicant.phone":
            try:
                found.append(parse_phone(text))
            except InputError as error:
                raise InputError(error.code, field) from None
    return tuple(found)


def read_address(case: Case) -> str:
    """The applicant's address on one line.

    Raises:
        InputError: ADR-01 empty, ADR-02 too long, ADR-03 line breaks or tabs, ADR-04 a character
            that cannot be printed.
    """
    text = case.value("applicant.address").strip(" ")
    if not text:
        raise InputError("ADR-01", "applicant.address")
    if len(text) > ADDRESS_LIMIT:
        raise InputError("ADR-02", "applicant.address", limit=ADDRESS_LIMIT)
    if broken_line(text):
        raise InputError("ADR-03", "applicant.address")
    if letter := unprintable(text):
        raise InputError("ADR-04", "applicant.address", character=letter)
    return text


def read_text(case: Case, field: str, limit: int = TEXT_LIMIT) -> str:
    """A free text on one line; TXT-01 too long, TXT-02 line breaks or what cannot be printed."""
    text = case.value(field).strip(" ")
    if len(text) > limit:
        raise InputError("TXT-01", field, limit=limit)
    if broken_line(text) or unprintable(text):
        raise InputError("TXT-02", field)
    return text


def read_power(case: Case, today: date) -> PowerOfAttorneyEntry:
    """The notarised power of attorney of a complete form; the first fault raises."""
    return PowerOfAttorneyEntry(
        _read_power_number(case),
        _read_power_date(case, today),
        _read_power_end(case, today),
        read_text(case, "poa.notary", NOTARY_LIMIT),
        read_text(case, "poa.powers"),
    )


def _power_readers(case: Case, today: date) -> tuple["Reader", ...]:
    return (
        lambda: _read_power_number(case),
        lambda: _read_power_date(case, today),
        lambda: _read_power_end(case, today),
        lambda: read_text(case, "poa.notary", NOTARY_LIMIT),
        lambda: read_text(case, "poa.powers"),
    )


def _read_power_number(case: Case) -> str:
    number = read_text(case, "poa.number", NUMBER_LIMIT)
    if not number:
        raise InputError("POA-01", "poa.number")
    return number


def _read_power_date(case: Case, today: date) -> date:
    return read_day(case, "poa.date", earliest=EARLIEST_POWER, latest=today)


def _read_power_end(case: Case, today: date) -> date | None:
    """The last day, not before the first one where that is right; None without an end."""
    if not case.value("poa.valid_until").strip():
        return None
    try:
        earliest = _read_power_date(case, today)
    except InputError:
        earliest = EARLIEST_POWER
    return read_day(case, "poa.valid_until", earliest=earliest, latest=LATEST_END)


def _read_category(case: Case, service: PublicService) -> None:
    category = service.category(case.value("category"))
    if not service.categories:
        return
    if category is None:
        raise InputError("CAT-01", "category")
    sub = case.value("subcategory")
    if category.subcategories and service.subcategory(category.code, sub) is None:
        raise InputError("CAT-02", "subcategory")


Reader = Callable[[], object]


def _applicant_readers(case: Case, today: date) -> tuple[Reader, ...]:
    return (
        lambda: read_iin(case, "applicant.iin"),
        lambda: read_day(case, "applicant.birth_date", earliest=EARLIEST, latest=today),
        lambda: _demand_name(case, "applicant"),
        lambda: read_address(case),
        lambda: read_phones(case),
    )


def applicant_faults(case: Case, service: PublicService, today: date) -> tuple[InputError, ...]:
    """Everything that keeps the applicant's part from being complete, all at once."""
    readers = (*_applicant_readers(case, today), lambda: _read_category(case, service))
    own = _faults(readers)
    return (*own, *field_faults(case, service, today), *family_faults(case, service, today))


def representative_faults(case: Case, today: date) -> tuple[InputError, ...]:
    """Everything that keeps the representative's part from being complete (S 11.3)."""
    readers: list[Reader] = []
    if case.basis is not RepresentativeBasis.NONE:
        readers.append(lambda: _demand_name(case, "representative"))
        readers.append(lambda: read_text(case, "representative.note"))
    if case.basis is RepresentativeBasis.NOTARISED:
        readers.append(lambda: read_iin(case, "representative.iin"))
        readers.extend(_power_readers(case, today))
    return _faults(tuple(readers))


def _faults(readers: tuple[Reader, ...]) -> tuple[InputError, ...]:
    found: list[InputError] = []
    for read in readers:
        try:
            read()
        except InputError as error:
            found.append(error)
        except InputErrors as errors:
            found.extend(errors.faults)
    return tuple(found)
