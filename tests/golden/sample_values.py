"""The office, the provider, the people and the mark of printing of the invented papers."""

import tomllib
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from app.domain.paper_parts import Bilingual, Office, PaperLanguage, PrintMark

KK, RU = PaperLanguage.KAZAKH, PaperLanguage.RUSSIAN
ZONE = ZoneInfo("Asia/Almaty")
DAY = date(2015, 3, 10)

WORDS: dict[str, Any] = tomllib.loads(
    Path(__file__).with_name("samples.toml").read_text(encoding="utf-8")
)
SERVICE = Bilingual(**WORDS["service"])
CENTER = Office(
    name=Bilingual("«Халыққа қызмет көрсету орталығы» РМК", "РГП «Центр обслуживания населения»"),
    branch=Bilingual("Астана қаласы бойынша филиалы", "Филиал по городу Астане"),
    department="3",
    genitive=Bilingual(
        "«Халыққа қызмет көрсету орталығы» РМК Астана қаласы бойынша филиалының",
        "филиала РГП «Центр обслуживания населения» по городу Астане",
    ),
    address=Bilingual(
        "Астана қаласы, Есіл ауданы, Тұран даңғылы, 18-үй",
        "Город Астана, Есильский район, проспект Туран, дом 18",
    ),
    phone="+77172550123",
    contact_centre="1414",
)
PROVIDER = Office(
    name=Bilingual(
        "«Астана қаласының Тұрғын үй басқармасы»", "ГУ «Управление жилья города Астаны»"
    ),
    branch=Bilingual("мемлекеттік мекемесі, Астана қаласының әкімдігі", "Акимат города Астаны"),
    address=Bilingual(
        "Астана қаласы, Сарыарқа ауданы, Бейбітшілік көшесі, 11-үй",
        "Город Астана, Сарыаркинский район, улица Бейбитшилик, дом 11",
    ),
    phone="+77172550440",
)
APPLICANT = "Сейтқазы Ержан Болатұлы"
HOME = Bilingual(
    "Астана қаласы, Есіл ауданы, Сығанақ көшесі, 24-үй, 57-пәтер",
    "Город Астана, Есильский район, улица Сыганак, дом 24, квартира 57",
)
OPERATOR = "Ахметова Айнұр Маратқызы"
NAMES = (
    "Абдрахманова Әсел Нұрланқызы",
    "Байжанов Дәурен Серікұлы",
    "Ғабдуллин Марат Қанатұлы",
    "Зейнолла Һадиша Мұратқызы",
    "Пак Елена",
    "Әбдірахманова-Жұмағалиева Гүлбаһрам Мұхамедғалиқызы",
    "Ұзақбаева Күлән Сәбитқызы",
)


def at(hour: int, minute: int, second: int = 0, day: date = DAY) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=ZONE)


def mark(**changes: Any) -> PrintMark:
    given: dict[str, Any] = {
        "printed_at": at(10, 43),
        "printed_by": "Ахметова А. М.",
        "counter": "7",
    }
    return PrintMark(**{**given, **changes})
