"""What stands in the band for as long as it is so: a site not set up, no line, training."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.domain.account import Permission, Session
from app.domain.site_details import NO_EXCHANGE, RECEPTION, missing
from app.services.workplace import Workplace
from ui.frame import Frame

SITE_PASSWORD = "site_password"
SETTINGS = "settings"
SHUT_OUT = ("SEC-03", "GTW-10")
"""The password of the gateway is not known, or not taken."""

translate = QCoreApplication.translate


class Standing:
    """Keeps the band true; what keeps people from their work comes first.

    Args:
        frame: with the band.
        workplace: whose settings and clock count.
    """

    def __init__(self, frame: Frame, workplace: Workplace) -> None:
        self._frame = frame
        self._workplace = workplace
        self._session: Session | None = None
        self._offline_since: datetime | None = None
        self._code = ""
        self._waiting = 0

    @property
    def leads_to(self) -> str:
        """Where the action of the band goes."""
        return SITE_PASSWORD if self._code in SHUT_OUT and not self._is_unset else SETTINGS

    @property
    def is_offline(self) -> bool:
        """Whether the last round of the exchange failed."""
        return self._offline_since is not None

    def begin(self, session: Session) -> None:
        """Somebody else is at work."""
        self._session = session
        self.tell()

    def cut(self, code: str) -> None:
        """The exchange failed; the band follows when it is known how many wait."""
        self._code = code
        if self._offline_since is None:
            self._offline_since = self._workplace.clock.now()

    def restored(self) -> None:
        """The exchange works again."""
        self._offline_since, self._code = None, ""
        self.tell()

    def tell(self, waiting: int | None = None) -> None:
        """Say it, in the language of the program.

        Args:
            waiting: how many messages wait, where that is news.
        """
        self._waiting = self._waiting if waiting is None else waiting
        if self._is_unset:
            self._tell_unset()
        elif self._offline_since is not None:
            self._tell_offline(self._offline_since)
        elif self._workplace.settings.training:
            self._frame.set_band(
                "training",
                translate("Frame", "Training"),
                translate("Frame", "Invented people; papers have no legal force."),
            )
        else:
            self._frame.set_band("")

    @property
    def _is_unset(self) -> bool:
        return bool(missing(self._workplace.settings, *RECEPTION))

    @property
    def _administers(self) -> bool:
        return self._session is not None and self._session.account.may(Permission.ADMINISTER)

    def _tell_unset(self) -> None:
        strong = translate("Frame", "The office is not set up")
        if self._administers:
            words = translate(
                "Frame",
                "Fill in the settings and start the program again; then cases can be opened.",
            )
            self._frame.set_band("unset", strong, words, translate("Frame", "To the settings"))
        else:
            words = translate(
                "Frame", "No case can be opened until the administrator has filled in the settings."
            )
            self._frame.set_band("unset", strong, words)

    def _tell_offline(self, since: datetime) -> None:
        words = translate(
            "Frame", "Reception, scanning and signing go on. Waiting to be sent: {count}."
        )
        strong, action = self._cut_words(since)
        self._frame.set_band("offline", strong, words.format(count=self._waiting), action)

    def _cut_words(self, since: datetime) -> tuple[str, str]:
        """What cuts the line, and the action that helps, if this person can do anything."""
        if self._code in SHUT_OUT:
            strong = translate("Frame", "The gateway wants the password")
            return strong, translate("Frame", "Enter the password")
        if self._code == NO_EXCHANGE:
            strong = translate("Frame", "The gateway is not set")
            return strong, translate("Frame", "To the settings") if self._administers else ""
        strong = translate("Frame", "No connection since {hour}")
        return strong.format(hour=f"{since:%H:%M}"), ""
