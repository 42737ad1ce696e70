"""The table of people worth knowing names people who are in the data."""

import re
from pathlib import Path

from app.stand import people

DOCS = Path(__file__).resolve().parents[2] / "docs"
ROW = re.compile(r"^\| (\d{12}) \| ([^|]+) \|", re.MULTILINE)


def test_the_documented_people_exist_under_their_names() -> None:
    rows = ROW.findall((DOCS / "stand.md").read_text(encoding="utf-8"))
    everybody = people.load()
    assert len(rows) > 15
    for iin, name in rows:
        expected = "–" if everybody.find(iin) is None else everybody.named(iin).full_name
        assert name.strip() == expected
