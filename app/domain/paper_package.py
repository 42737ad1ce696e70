"""What the people at both ends read off a paper that came by courier (S 7.2, 11.8, 12.4)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TypeVar

from app.domain.case import ResultKind
from app.domain.case_number import CaseNumber
from app.domain.errors import InputError, InputErrors
from app.domain.person import Iin, PersonName
from app.domain.public_service import Category, PublicService
from app.domain.request_form import NAME_PARTS
from app.domain.written_day import parse_day

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PaperPackage:
    """The application and the acceptance receipt of a package, as the registrar read them.

    `intake_at` is the moment on the receipt: the key of the queue. `category` is None where the
    service has none.
    """

    case_number: CaseNumber
    iin: Iin
    name: PersonName
    address: str
    category: Category | None
    subcategory: str
    language: str
    intake_at: datetime


@dataclass(frozen=True, slots=True)
class PaperResult:
    """The provider's letter as the operator read it; the number is that of a separate list."""

    kind: ResultKind
    letter_number: str
    queue_number: int | None = None


def read_package(values: Mapping[str, str], service: PublicService, now: datetime) -> PaperPackage:
    """A package from what was typed.

    Args:
        values: "number", "iin", the parts of the name, "address", "category", "subcategory",
            "language", "intake_date" as a day, "intake_time" as hours and minutes.
        service: the public service asked for.
        now: intake cannot lie after it.

    Raises:
        InputErrors: every field that is wrong, all at once.
    """
    gather = _Faults()
    number = gather.take(lambda: CaseNumber(values.get("number", "").strip()))
    iin = gather.take(lambda: Iin.parse(values.get("iin", "")))
    name = gather.take(lambda: PersonName(*(values.get(p, "").strip() for p in NAME_PARTS)))
    address = gather.take(lambda: _filled(values, "address", "ADR-01"))
    category = gather.take(lambda: _category(values, service))
    intake_at = gather.take(lambda: _moment(values, now))
    if number and iin and name and address and intake_at and not gather.found:
        language = values.get("language") or "kk"
        sub = values.get("subcategory", "")
        return PaperPackage(number, iin, name, address, category, sub, language, intake_at)
    raise InputErrors(gather.found)


def read_result(values: Mapping[str, str], *, queued: bool) -> PaperResult:
    """A letter from what was typed.

    Args:
        values: "kind", "letter_number", "queue_number".
        queued: whether a notification of this service tells a place in a separate list.

    Raises:
        InputErrors: every field that is wrong, all at once.
    """
    gather = _Faults()
    kind = gather.take(lambda: _kind(values))
    letter = gather.take(lambda: _filled(values, "letter_number", "RES-05"))
    number = None
    if kind is ResultKind.NOTIFICATION and queued:
        number = gather.take(lambda: _queue_number(values))
    if gather.found or kind is None or letter is None:
        raise InputErrors(gather.found)
    return PaperResult(kind, letter, number)


class _Faults:
    """Reads one value after another and keeps what was wrong."""

    def __init__(self) -> None:
        self.found: list[InputError] = []

    def take(self, read: Callable[[], T]) -> T | None:
        try:
            return read()
        except InputError as fault:
            self.found.append(fault)
            return None


def _filled(values: Mapping[str, str], field: str, code: str) -> str:
    text = values.get(field, "").strip()
    if not text:
        raise InputError(code, field)
    return text


def _category(values: Mapping[str, str], service: PublicService) -> Category | None:
    if not service.categories:
        return None
    category = service.category(values.get("category", ""))
    if category is None:
        raise InputError("CAT-01", "category")
    sub = values.get("subcategory", "")
    if category.subcategories and service.subcategory(category.code, sub) is None:
        raise InputError("CAT-02", "subcategory")
    return category


def _moment(values: Mapping[str, str], now: datetime) -> datetime:
    day = _day(values.get("intake_date", "").strip())
    try:
        hour = time.fromisoformat(values.get("intake_time", "").strip())
    except ValueError:
        raise InputError("DAT-03", "intake_time") from None
    moment = datetime.combine(day, hour.replace(tzinfo=None), now.tzinfo)
    if moment > now:
        raise InputError("DAT-02", "intake_date")
    return moment


def _day(text: str) -> date:
    try:
        return parse_day(text)
    except ValueError:
        raise InputError("DAT-01", "intake_date") from None


def _kind(values: Mapping[str, str]) -> ResultKind:
    try:
        return ResultKind(values.get("kind", ""))
    except ValueError:
        raise InputError("RES-04", "kind") from None


def _queue_number(values: Mapping[str, str]) -> int:
    text = values.get("queue_number", "").strip()
    if not (text.isascii() and text.isdigit() and int(text)):
        raise InputError("RES-06", "queue_number")
    return int(text)
