"""What an answer of GBD FL gives the operator to think about, without words."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.lookup import Outcome
from app.domain.person import RegistryPerson, iin_disagrees
from app.services.lookup import LookupResult


class NoticeKind(StrEnum):
    """The notices, gravest first."""

    DECEASED = "deceased"
    INCAPABLE = "incapable"
    DOCUMENT_INVALID = "document_invalid"
    DOCUMENT_EXPIRED = "document_expired"
    NO_DATA = "no_data"
    NO_ANSWER = "no_answer"
    UNUSABLE = "unusable"
    OTHER_BIRTH_DATE = "other_birth_date"
    OTHER_SEX = "other_sex"


@dataclass(frozen=True, slots=True)
class Notice:
    """One notice: its kind, the day it speaks of, the code behind it."""

    kind: NoticeKind
    day: date | None = None
    code: str = ""


def notices(result: LookupResult | None, today: date) -> tuple[Notice, ...]:
    """Everything to say about an answer; none without one."""
    if result is None:
        return ()
    if result.outcome is Outcome.UNAVAILABLE:
        # From REG-10 on the register did answer, but so that it cannot be believed.
        code = result.evidence.code
        unusable = code.startswith("REG-") and code[4:] >= "10"
        return (Notice(NoticeKind.UNUSABLE if unusable else NoticeKind.NO_ANSWER, code=code),)
    if result.person is None:
        return (Notice(NoticeKind.NO_DATA),)
    return _of_person(result.person, today)


def _of_person(person: RegistryPerson, today: date) -> tuple[Notice, ...]:
    found = []
    if person.deceased_on is not None:
        found.append(Notice(NoticeKind.DECEASED, person.deceased_on))
    if person.incapable:
        found.append(Notice(NoticeKind.INCAPABLE))
    until = person.document_valid_until
    if person.document_invalid:
        found.append(Notice(NoticeKind.DOCUMENT_INVALID))
    elif until is not None and until < today:
        found.append(Notice(NoticeKind.DOCUMENT_EXPIRED, until))
    differs = iin_disagrees(person.iin, person.birth_date, person.sex)
    if "birth_date" in differs:
        found.append(Notice(NoticeKind.OTHER_BIRTH_DATE))
    if "sex" in differs:
        found.append(Notice(NoticeKind.OTHER_SEX))
    return tuple(found)
