"""Dates, times, numbers and counts in the words of one language, nothing inflected in code."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from app.domain.paper_parts import PaperLanguage
from forms.texts import Texts, furniture

NBSP = "\u00a0"

_CAPITAL = "А-ЯЁӘҒҚҢӨҰҮҺІA-Z"
_BOUND = re.compile(
    rf"(?<=№) | (?=[{_CAPITAL}]\.)|(?<=[0-9]\)) (?=тармақшасы)| (?=(?:ауданы|көшесі|қаласы)\b)"
    r"|(?<=\bв) (?=ЕНИС|ГБД)|(?<=\bулица) "
    r"|(?<=\bдом) (?=[0-9])|(?<=\bквартира) (?=[0-9])|(?<=\bподпункт) (?=[0-9])"
)


def bound(text: str) -> str:
    """The text with unbreakable spaces where a line may not end: № and number, initials."""
    return _BOUND.sub(NBSP, text)


def clock(moment: datetime) -> str:
    """Hour and minute, "10:42"."""
    return f"{moment:%H:%M}"


def clock_seconds(moment: datetime) -> str:
    """With seconds, "11:03:12"; only for signatures and queries."""
    return f"{moment:%H:%M:%S}"


def day_in_table(day: date) -> str:
    """The day as tables have it, "10.03.2015"."""
    return f"{day:%d.%m.%Y}"


def zone(moment: datetime) -> str:
    """The distance from UTC, "UTC+6" or "UTC+5:30"."""
    offset = moment.utcoffset()
    minutes = int(offset.total_seconds() // 60) if offset else 0
    sign = "-" if minutes < 0 else "+"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "")


def iin(digits: str) -> str:
    """The digits as "900215 300007": a space after six, for the eye only."""
    return f"{digits[:6]}{NBSP}{digits[6:]}"


def phone(number: str) -> str:
    """The number "+77015550142" as "+7 701 555 01 42"; what is already spaced stays as it is."""
    match = re.fullmatch(r"\+7(717[0-9]|[0-9]{3})([0-9]{2,3})([0-9]{2})([0-9]{2})", number)
    return bound_all("+7 " + " ".join(match.groups())) if match else bound_all(number)


def bound_all(text: str) -> str:
    """The text with no place to break it."""
    return text.replace(" ", NBSP)


def grouped(digits: str, size: int) -> list[str]:
    """Digits in groups, "3C91…" as ["3C", "91", …]."""
    return [digits[start : start + size] for start in range(0, len(digits), size)]


@dataclass(frozen=True)
class Words:
    """How one language says dates and counts.

    Args:
        language: of the paper.
    """

    language: PaperLanguage

    @property
    def texts(self) -> Texts:
        """The shared words of this language."""
        return furniture(self.language)

    def _date(self, pattern: str, day: date) -> str:
        texts = self.texts
        of = texts.many("months_of") or texts.many("months")
        month = texts.many("months")[day.month - 1]
        filled = texts.fill(
            pattern, year=day.year, day=day.day, month=month, month_of=of[day.month - 1]
        )
        return bound_all(filled)

    def day(self, day: date) -> str:
        """The day in a text: "2015 жылғы 10 наурыз", "10 марта 2015 года"."""
        return self._date("date", day)

    def date_quoted(self, day: date) -> str:
        """The day as annex 3 has it: "2015 жылғы «10» наурыз"."""
        return self._date("date_quoted", day)

    def date_of(self, day: date) -> str:
        """The date before a number: "2015 жылғы 10 наурыздағы"."""
        return self._date("date_of", day)

    def iin(self, digits: str) -> str:
        """The number after its word, never broken: "ЖСН 900215 300007"."""
        return bound_all(self.texts.fill("iin", iin=iin(digits)))

    def date_weekday(self, day: date) -> str:
        """The day with its weekday: "2015 жылғы 10 наурыз, сейсенбі"."""
        return f"{self.day(day)}, {self.texts.many('weekdays')[day.weekday()]}"

    def date_time(self, moment: datetime) -> str:
        """Date and minute where the time is part of what is promised."""
        time = clock(moment)
        return self.texts.fill("date_time", date=self.day(moment), time=time)

    def date_short_time(self, moment: datetime, time: str = "") -> str:
        """Date and minute, without the word for the hour."""
        shown = time or clock(moment)
        return self.texts.fill("date_short_time", date=self.day(moment), time=shown)

    def plural(self, key: str, count: int) -> str:
        """The form of a noun after a number; Kazakh has one, Russian three."""
        few = (*self.texts.many(key), "", "")[:3]
        if self.language is PaperLanguage.KAZAKH:
            return few[0]
        if count % 10 == 1 and count % 100 != 11:
            return few[0]
        return few[1] if count % 10 in (2, 3, 4) and count % 100 not in (12, 13, 14) else few[2]

    def counted(self, key: str, count: int) -> str:
        """A count and its noun: "6 құжат", "6 документов"."""
        return f"{count}{NBSP}{self.plural(key, count)}"

    def counted_in_words(self, key: str, count: int) -> str:
        """The count also in words, for acts of transfer: "8 (сегіз) конверт"."""
        return bound_all(f"{count} ({self.number(count)}) {self.plural(key, count)}")

    def number(self, count: int) -> str:
        """A number below a million in words, masculine."""
        thousands, rest = divmod(count, 1000)
        words = []
        if thousands:
            words = self._below_thousand(thousands, "thousand_units")
            words.append(self.plural("thousands", thousands))
        words += self._below_thousand(rest, "units")
        return " ".join(words) or self.texts["zero"]

    def _below_thousand(self, count: int, units: str) -> list[str]:
        texts = self.texts
        hundreds, rest = divmod(count, 100)
        words = [texts.many("hundreds")[hundreds]]
        teens = texts.many("teens")
        if teens and 10 <= rest <= 19:
            words.append(teens[rest - 10])
        else:
            words += [texts.many("tens")[rest // 10], texts.many(units)[rest % 10]]
        return [word for word in words if word]
