"""What is said under the IIN while GBD FL is asked, and once it has answered."""

from PySide6.QtCore import QObject, QTimer

from ui.screens.reception.applicant_presenter import ApplicantPresenter
from ui.screens.reception.registry_words import seconds_in_words
from ui.widgets.text_field import TextField

TELL_AFTER_MS = 400


class IinHint(QObject):
    """Says that it is being asked only where the answer takes a while.

    Args:
        iin: the field.
        presenter: knows what was asked and answered.
    """

    def __init__(self, iin: TextField, presenter: ApplicantPresenter) -> None:
        super().__init__(iin)
        self._iin = iin
        self._presenter = presenter
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(TELL_AFTER_MS)
        self._slow.timeout.connect(self.say)

    def look(self) -> None:
        """Something was asked or answered."""
        if not self._presenter.is_asking():
            self._slow.stop()
            self.say()
        elif not self._slow.isActive():
            self._slow.start()

    def say(self) -> None:
        """Say it now, in the language of the program."""
        self._iin.set_hint(self._words())
        if self._presenter.asked_later():
            self._iin.set_source("later")

    def _words(self) -> str:
        if self._presenter.is_asking():
            return self.tr("Asking GBD FL… Esc goes on without it")
        taken = self._presenter.answered_in()
        if taken is None:
            return ""
        template = self.tr("The check digit is right · GBD FL answered in {seconds} s")
        return template.format(seconds=seconds_in_words(max(taken, 0.1)))
