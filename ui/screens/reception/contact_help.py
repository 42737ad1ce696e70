"""Help while contacts are typed: how the address may go on, and what the phone number is."""

import re

from PySide6.QtCore import QEvent, QObject, Signal

from app.domain.person import shown_phone
from ui.at_rest import AtRest
from ui.screens.reception.applicant_form import ApplicantForm
from ui.screens.reception.presenter import ReceptionPresenter
from ui.widgets.suggestions import Suggestions
from ui.widgets.text_field import TextField

HOME = "KZ"
PHONE_WHOLE = re.compile(r"(8|\+?7)[0-9]{10}")


class ContactHelp(QObject):
    """Offers and hints only: nothing that was typed is changed by it.

    Args:
        form: the applicant's form.
        reception: the case at the counter.

    Signals:
        phone_whole: the last digit of the first number was typed; it needs no Enter.
    """

    phone_whole = Signal()

    def __init__(self, form: ApplicantForm, reception: ReceptionPresenter) -> None:
        super().__init__(form)
        self._reception = reception
        self._addresses = Suggestions(form.address)
        self._addresses.wanted.connect(self._ask)
        self._phones = (form.phone, form.phone2)
        for phone in self._phones:
            # Whatever the number is changed by: the next applicant sees nothing of this one.
            phone.line.textChanged.connect(lambda _text, phone=phone: phone.set_hint(""))
            phone.left.connect(lambda phone=phone: self._look(phone))
        self._whole = AtRest(self, self._say_if_whole)
        form.phone.edited.connect(lambda _text: self._whole.ask())
        form.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say the hints again in the new language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.look_again()
        return False

    def look_again(self) -> None:
        """Look at both numbers as they stand."""
        for phone in self._phones:
            self._look(phone)

    def _say_if_whole(self) -> None:
        line = self._phones[0].line
        at_end = line.hasFocus() and line.cursorPosition() == len(line.text())
        if at_end and PHONE_WHOLE.fullmatch(re.sub(r"[\s()-]", "", line.text())):
            self.phone_whole.emit()

    def _ask(self, typed: str) -> None:
        case = self._reception.case
        if case is None or len(typed.strip()) < 1:
            self._addresses.offer(typed, ())
            return
        place, session, language = self._reception.workplace, self._reception.session, case.language
        self._reception.run(
            lambda: place.addresses.suggest(session, typed, language),
            lambda lines: self._addresses.offer(typed, lines),
            self._reception.shell.show_error,
        )

    def _look(self, phone: TextField) -> None:
        look = self._reception.workplace.phones.look(phone.text()) if phone.text() else None
        if look is None:
            phone.set_hint("")
        elif not look.given_out:
            phone.set_hint(self.tr("No plan has such a number: ask again"))
        elif look.country == HOME:
            phone.set_hint(shown_phone(look.written))
        else:
            words = self.tr("{number}, country {country}")
            phone.set_hint(words.format(number=look.shown, country=look.country))
