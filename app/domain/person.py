"""People: the identification number, names, phones, and what the state database knows of a person."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.domain.errors import InputError

_FIRST_WEIGHTS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
_SECOND_WEIGHTS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
_CENTURIES = {"1": 1800, "2": 1800, "3": 1900, "4": 1900, "5": 2000, "6": 2000}
_NAME = re.compile(r"[^\W\d_](?:[^\W\d_]|[ .'’ʼ‘-])*", re.UNICODE)
NAME_LIMIT = 200


class Sex(StrEnum):
    """Sex as the state database records it."""

    MALE = "male"
    FEMALE = "female"


def iin_check_digit(first_eleven: str) -> int | None:
    """The twelfth digit of an IIN, or None where the number is not issued (decree 565 of 2003)."""
    for weights in (_FIRST_WEIGHTS, _SECOND_WEIGHTS):
        rest = sum(int(d) * w for d, w in zip(first_eleven, weights, strict=True)) % 11
        if rest < 10:
            return rest
    return None


@dataclass(frozen=True, slots=True, order=True)
class Iin:
    """Individual identification number: twelve digits with a check digit.

    Raises:
        InputError: IIN-01 not twelve digits, IIN-02 wrong check digit, IIN-03 something else than
            digits, all with `field="iin"`.
    """

    digits: str

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[0-9]{12}", self.digits):
            if re.search(r"[^0-9]", self.digits):
                raise InputError("IIN-03", "iin")
            raise InputError("IIN-01", "iin", count=len(self.digits))
        check = iin_check_digit(self.digits[:11])
        if check is None or check != int(self.digits[11]):
            raise InputError("IIN-02", "iin")

    @classmethod
    def parse(cls, text: str) -> "Iin":
        """Read an IIN as typed or scanned, spaces allowed."""
        return cls(re.sub(r"[\s ]", "", text))

    @property
    def birth_date(self) -> date | None:
        """The date in the first six digits; None where there is none (foreigners, false dates).

        Since decree 853 of 2013 it need not be the person's birth date: compare, never block.
        """
        century = _CENTURIES.get(self.digits[6])
        if century is None:
            return None
        year, month, day = (int(self.digits[i : i + 2]) for i in (0, 2, 4))
        try:
            return date(century + year, month, day)
        except ValueError:
            return None

    @property
    def sex(self) -> Sex | None:
        """The sex in the seventh digit, None where it holds none."""
        if self.digits[6] not in _CENTURIES:
            return None
        return Sex.MALE if int(self.digits[6]) % 2 else Sex.FEMALE

    @property
    def shown(self) -> str:
        """For the eye: a space after six digits."""
        return f"{self.digits[:6]} {self.digits[6:]}"

    def __str__(self) -> str:
        return self.digits

    def __repr__(self) -> str:
        return f"Iin(……{self.digits[-3:]})"


@dataclass(frozen=True, slots=True)
class PersonName:
    """Surname, given name and, if there is one, patronymic.

    Raises:
        InputError: NAM-01 empty, NAM-02 a character no name holds, NAM-03 longer than 200 letters.
    """

    surname: str
    given_name: str
    patronymic: str = ""

    def __post_init__(self) -> None:
        for fault in name_faults(self.surname, self.given_name, self.patronymic):
            raise fault

    @property
    def full(self) -> str:
        """Surname, given name, patronymic in the nominative."""
        return " ".join(part for part in (self.surname, self.given_name, self.patronymic) if part)

    @property
    def short(self) -> str:
        """Surname and initials, bound by no-break spaces."""
        initials = [f"{part[0]}." for part in (self.given_name, self.patronymic) if part]
        return "\u00a0".join([self.surname, *initials]).strip()


def name_faults(surname: str, given_name: str, patronymic: str) -> Iterator[InputError]:
    """Everything wrong with a name, part by part; one of the first two is enough."""
    if not (surname or given_name):
        yield InputError("NAM-01", "surname")
    for part, text in (
        ("surname", surname),
        ("given_name", given_name),
        ("patronymic", patronymic),
    ):
        if len(text) > NAME_LIMIT:
            yield InputError("NAM-03", part, limit=NAME_LIMIT)
        elif text and not _NAME.fullmatch(text):
            yield InputError("NAM-02", part)


KNOWN_PHONE = re.compile(r"\+[1-9][0-9]{7,14}")


@dataclass(frozen=True, slots=True)
class PhoneLook:
    """What the numbering plans say of a number as typed.

    `written` is +7 and ten digits, or the like of another country; `given_out` tells whether the
    plan of that country has such numbers.
    """

    written: str
    shown: str
    country: str
    given_out: bool


def parse_phone(text: str) -> str:
    """A phone number as + and digits; without + it is one of Kazakhstan and begins with 7 or 8.

    Raises:
        InputError: PHO-01 it is neither eleven digits of Kazakhstan nor + and 8 to 15 digits.
    """
    digits = re.sub(r"[\s()\u00a0-]", "", text)
    home = re.fullmatch(r"(?:\+?7|8)([0-9]{10})", digits)
    if home:
        return "+7" + home[1]
    if not digits.startswith("+7") and KNOWN_PHONE.fullmatch(digits):
        return digits
    raise InputError("PHO-01", "phone")


def shown_phone(phone: str) -> str:
    """+7 701 555 01 42: for the eye and for papers; of other countries in threes."""
    if not phone.startswith("+7"):
        return phone[:4] + "".join(f" {phone[i : i + 3]}" for i in range(4, len(phone), 3))
    digits = phone.removeprefix("+7")
    return f"+7 {digits[:3]} {digits[3:6]} {digits[6:8]} {digits[8:]}"


@dataclass(frozen=True, slots=True)
class FamilyMember:
    """One who lives permanently with the applicant (annex 1).

    Attributes:
        iin: None for whom the passport asks none, such as those who died before numbers were given.
        events: days that decide about papers, by the codes of the passport.
        circumstances: what holds for this person alone, by the codes of the passport.
        key: tells the rows of this person in the document list, also when the IIN is mended; two
            entries that say the same of a person are equal whatever their keys.
    """

    relation: str
    iin: Iin | None
    name: PersonName
    events: tuple[tuple[str, date], ...] = ()
    key: str = field(default="", compare=False)
    circumstances: frozenset[str] = frozenset()

    @property
    def mark(self) -> str:
        """What its rows in the document list are known by."""
        return self.key or self.digits or self.name.full

    @property
    def digits(self) -> str:
        """The identification number, empty where there is none."""
        return self.iin.digits if self.iin is not None else ""


@dataclass(frozen=True, slots=True)
class RegistryPerson:
    """What GBD FL answers about one person (`protocols.md` 2.1)."""

    iin: Iin
    name: PersonName
    birth_date: date
    sex: Sex | None = None
    address: str = ""
    deceased_on: date | None = None
    incapable: bool = False
    document_number: str = ""
    document_valid_until: date | None = None
    document_invalid: bool = False
    city_code: str = ""


def iin_disagrees(iin: Iin, birth_date: date | None, sex: Sex | None) -> tuple[str, ...]:
    """What differs between the IIN and the person: a notice, never an error (decree 853 of 2013)."""
    differs = []
    if birth_date and iin.birth_date and iin.birth_date != birth_date:
        differs.append("birth_date")
    if sex and iin.sex and iin.sex is not sex:
        differs.append("sex")
    return tuple(differs)
