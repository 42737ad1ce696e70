"""A database with as many cases as a city has in decades, written past the program for speed."""

import json
import random
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from app.domain.case_number import CaseNumber
from app.domain.kazakh_text import sort_key

ROOTS = (
    *("Абай", "Әбдір", "Бекен", "Ғабит", "Досжан", "Ержан", "Жақсыбек", "Кенжеғали", "Қали"),
    *("Мұрат", "Нұрпейіс", "Омар", "Өтеген", "Рақымжан", "Сейтқазы", "Тұрсын", "Ұзақбай"),
    *("Үмбет", "Һамит", "Шаяхмет", "Ілияс", "Ковал"),
)
ENDS = ("", "ов", "ова", "ев", "хан", "бай", "тегі", "ұлы", "қызы", "нұр")
GIVEN = (
    *("Айгүл", "Әлия", "Болат", "Гүлнар", "Дәурен", "Ержан", "Жанар", "Қанат", "Мадина"),
    *("Нұрлан", "Ольга", "Серік", "Тимур", "Ұлан", "Фатима", "Шолпан"),
)
FIRST_DAY = datetime(1995, 1, 9, 4, 0, tzinfo=UTC)
# Indexes are made anew at the end: row by row they would take most of the time.
INDEXES = "SELECT name, sql FROM sqlite_master WHERE tbl_name='cases' AND type='index' AND sql > ''"
COUNTERS, CASES_OF_A_DAY = 40, 250


def fill(database: Path, count: int) -> None:
    """Multiply the newest case of a database.

    Args:
        database: the file of a site that is not open for writing.
        count: how many cases to add.
    """
    raw = sqlite3.connect(database, isolation_level=None)
    raw.row_factory = sqlite3.Row
    pattern = dict(raw.execute("SELECT * FROM cases ORDER BY opened_at DESC").fetchone())
    marks = ", ".join(f":{name}" for name in pattern)
    indexes = raw.execute(INDEXES).fetchall()
    raw.execute("PRAGMA synchronous=OFF")
    raw.execute("BEGIN")
    for index in indexes:
        raw.execute(f"DROP INDEX {index['name']}")
    raw.executemany(f"INSERT INTO cases VALUES ({marks})", _rows(pattern, count))
    for index in indexes:
        raw.execute(index["sql"])
    raw.execute("COMMIT")
    raw.execute("ANALYZE")
    raw.close()


def _rows(pattern: dict[str, Any], count: int) -> Iterator[dict[str, Any]]:
    chance = random.Random(42)
    fields = json.loads(pattern["fields"])
    for n in range(count):
        day = FIRST_DAY + timedelta(days=n // CASES_OF_A_DAY)
        place = n % CASES_OF_A_DAY
        number = CaseNumber.give(day.date(), 3, place % COUNTERS + 1, place // COUNTERS + 1)
        surname = chance.choice(ROOTS) + chance.choice(ENDS)
        parts = {"surname": surname, "given_name": chance.choice(GIVEN)}
        iin = f"{chance.randrange(10**11, 10**12)}"
        for name, value in parts.items():
            fields[f"applicant.{name}"] = {"value": value, "source": "typed"}
        fields["applicant.iin"] = {"value": iin, "source": "typed"}
        opened = f"{day + timedelta(minutes=place):%Y-%m-%d %H:%M:%S}.000000"
        yield pattern | {
            "id": UUID(int=n + 1).hex,
            "number": number.text,
            "day_key": number.text.rsplit("-", 2)[0] + "-",
            "serial": place // COUNTERS + 1,
            "opened_at": opened,
            "registered_at": opened,
            "state": "handed_over",
            "fields": json.dumps(fields, ensure_ascii=False),
            "applicant_iin": iin,
            "name_key": sort_key(f"{surname} {parts['given_name']}"),
            "phone_key": f"7{chance.randrange(10**8, 10**9)}",
            "phone2_key": "",
        }
