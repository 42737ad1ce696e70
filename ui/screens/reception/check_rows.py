"""What was looked at on a key or a signature: certificate, term, revocation, time stamp."""

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QVBoxLayout

from app.domain.signature import Check, CheckedThing, Validity, Verdict
from ui.messages import sentence_of_code
from ui.tokens import State, Tone
from ui.widgets.list_row import ListRow
from ui.widgets.view import View

MARKS: dict[Validity, tuple[State, Tone]] = {
    Validity.VALID: ("works", "ok"),
    Validity.INVALID: ("fails", "danger"),
    Validity.CANNOT_TELL: ("unknown", "unknown"),
}
ROWS: dict[str, tuple[CheckedThing, ...]] = {
    "certificate": (CheckedThing.CERTIFICATE, CheckedThing.OWNER, CheckedThing.INTEGRITY),
    "term": (CheckedThing.TERM,),
    "revocation": (CheckedThing.REVOCATION,),
    "timestamp": (CheckedThing.TIMESTAMP,),
}
GRAVITY = (Validity.VALID, Validity.CANNOT_TELL, Validity.INVALID)


def worst(verdict: Verdict, things: tuple[CheckedThing, ...]) -> Check | None:
    """The check that decides for several things; None when none was made."""
    found = [check for thing in things if (check := verdict.of(thing)) is not None]
    return max(found, key=lambda check: GRAVITY.index(check.validity), default=None)


class CheckRows(View):
    """One row each, in three states and their words.

    Args:
        name: stable object name; rows are `name.<key of ROWS>`.
    """

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name, ground="surface")
        self._verdict: Verdict | None = None
        self._offset = ""
        self._rows = {key: ListRow(name=f"{name}.{key}", state="idle", pad=0) for key in ROWS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self._rows.values():
            column.addWidget(row)
        self._rows["timestamp"].set_line(False)
        self.retranslate()

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show what was found; None: nothing was looked at yet."""
        self._verdict = verdict
        self.retranslate()

    def show_offset(self, offset: str) -> None:
        """Say beside the time stamp how far this clock is from the last one; empty: not known."""
        self._offset = offset
        self.retranslate()

    def _stamp_words(self) -> str:
        if self._offset:
            return self.tr("this clock: {offset}").format(offset=self._offset)
        return self.tr("only papers carry one")

    def _words(self, check: Check) -> str:
        return {
            Validity.VALID: self.tr("valid"),
            Validity.INVALID: self.tr("invalid"),
            Validity.CANNOT_TELL: self.tr("cannot tell yet"),
        }[check.validity]

    def _titles(self) -> dict[str, tuple[str, str]]:
        return {
            "certificate": (self.tr("Certificate"), self.tr("for signing, and yours")),
            "term": (self.tr("Term"), self._until()),
            "revocation": (self.tr("Revocation"), self.tr("asked of the authority")),
            "timestamp": (self.tr("Time stamp"), self._stamp_words()),
        }

    def _until(self) -> str:
        signer = self._verdict.signer if self._verdict else None
        if signer is None:
            return self.tr("read from the key")
        end = signer.not_after.date()
        day = QLocale().toString(
            QDate(end.year, end.month, end.day), QLocale.FormatType.ShortFormat
        )
        return self.tr("until {day}").format(day=day)

    def retranslate(self) -> None:
        """All rows again."""
        for key, (title, caption) in self._titles().items():
            row, check = self._rows[key], None
            if self._verdict is not None:
                check = worst(self._verdict, ROWS[key])
            if check is None:
                row.set_state("idle")
                row.set_words(title, caption, self.tr("not checked"), "muted")
                continue
            state, tone = MARKS[check.validity]
            row.set_state(state)
            said = caption if check.validity is Validity.VALID else sentence_of_code(check.code)
            row.set_words(title, said, self._words(check), tone)
