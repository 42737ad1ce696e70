"""Which activities a person may see, by role; without Qt."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Accounts bring half of the domain with them, which the first paint does not wait for.
    from app.domain.account import Role

# In the order of the rail.
ACTIVITIES: dict[str, str] = {
    "desk": "layout-dashboard",
    "reception": "user-plus",
    "review": "inbox",
    "queue": "list-numbers",
    "archive": "archive",
    "results": "file-check",
    "outbox": "send",
    "courier": "briefcase",
    "verify": "certificate",
    "registers": "table",
    "day_close": "calendar-check",
    "accounts": "users",
    "settings": "settings",
    "health": "activity",
}

COUNTER = ("desk", "reception", "results", "outbox", "courier", "registers", "day_close", "verify")
PROVIDER = ("review", "queue", "archive", "verify")

# By the value of the role.
ALLOWED: dict[str, tuple[str, ...]] = {
    "operator": COUNTER,
    "supervisor": (*COUNTER, "health"),
    "registrar": (*PROVIDER, "outbox"),
    "head": PROVIDER,
    "executor": (*PROVIDER, "outbox"),
    "administrator": ("accounts", "settings", "health"),
}


def activities_for(roles: Iterable["Role"]) -> tuple[str, ...]:
    """The activities of a person, in the order of the rail.

    Args:
        roles: what the person is at work.
    """
    allowed = {activity for role in roles for activity in ALLOWED[role]}
    return tuple(activity for activity in ACTIVITIES if activity in allowed)


def first_activity(roles: Iterable["Role"]) -> str:
    """Where a person begins after login.

    Args:
        roles: what the person is at work.
    """
    return activities_for(roles)[0]
