"""Days as people write them, and the zone in which the republic counts them."""

import re
from datetime import date

# Certificates and papers of the republic tell the time of Astana, whatever the computer thinks.
ASTANA = "Asia/Almaty"
# Only what people write; `date.fromisoformat` also takes "20150310" and weeks.
_SHAPES = (
    re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})"),
    re.compile(r"(?P<day>[0-9]{2})\.(?P<month>[0-9]{2})\.(?P<year>[0-9]{4})"),
)


def parse_day(text: str) -> date:
    """A day as `2015-03-10` or `10.03.2015`; raises ValueError otherwise."""
    for shape in _SHAPES:
        if found := shape.fullmatch(text):
            return date(int(found["year"]), int(found["month"]), int(found["day"]))
    raise ValueError("not a day")
