"""The clock of the office: the only place of the program that asks for the time."""

from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.domain.errors import InputError


class OfficeClock:
    """Plays the role `Clock` in the time zone of the office.

    Args:
        zone: its name in the zone database, "Asia/Almaty".

    Raises:
        InputError: SET-03 there is no such zone, `field="office.time_zone"`.
    """

    def __init__(self, zone: str) -> None:
        try:
            self._zone = ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            field = "office.time_zone"
            raise InputError("SET-03", field, key=field, line=0, value=zone) from error

    def now(self) -> datetime:
        """The present moment in the zone of the office."""
        return datetime.now(self._zone)
