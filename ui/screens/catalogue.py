"""Which screen belongs to which activity; a screen is made when it is first asked for."""

from collections.abc import Callable
from importlib import import_module
from typing import Protocol, cast

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from app.domain.account import Session
from app.services.workplace import Workplace
from ui.presenter import Run


class Screen(Protocol):
    """What the workstation asks of a screen; every screen is a widget."""

    def enter(self) -> None:
        """Come to the front: read anew, focus the first thing to do."""

    def refresh(self) -> None:
        """Read anew without moving the focus."""


_VIEWS = {
    "desk": "DeskView",
    "results": "ResultsView",
    "outbox": "OutboxView",
    "courier": "CourierView",
    "registers": "RegistersView",
    "day_close": "DayCloseView",
    "review": "ReviewView",
    "queue": "QueueView",
    "archive": "ArchiveView",
    "verify": "VerifyView",
    "accounts": "AccountsView",
    "settings": "SettingsView",
    "health": "HealthView",
    "site_password": "SitePasswordView",
}


def load_screens() -> None:
    """Load every screen; slow, so it is done off the GUI thread before anybody is in."""
    for activity in _VIEWS:
        import_module(f"ui.screens.{activity}.view")


def make_screen(activity: str, workplace: Workplace, session: Session, run: Run) -> QWidget:
    """The screen of an activity, newly made."""
    module = import_module(f"ui.screens.{activity}.view")
    view = cast("Callable[[Workplace, Session, Run], QWidget]", getattr(module, _VIEWS[activity]))
    return view(workplace, session, run)


def signal_of(screen: QWidget, name: str) -> SignalInstance | None:
    """A signal of a screen by name, None when it has none such."""
    found = getattr(screen, name, None)
    return found if isinstance(found, SignalInstance) else None
