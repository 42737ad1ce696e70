"""What the sign step does: a key is opened, checked, signs once and is closed again."""

from collections.abc import Callable
from typing import Protocol

from app.domain.case import Case
from app.domain.errors import Refused
from app.domain.key_place import KeyPlace
from app.domain.signature import Validity, Verdict
from app.ports import SigningKey
from ui.screens.reception.presenter import ReceptionPresenter


class SignScreen(Protocol):
    """What the sign step shows."""

    def show_checks(self, verdict: Verdict) -> None:
        """What was found about the key, or about the signature."""

    def show_signed(self) -> None:
        """The request is signed and the signature was verified."""

    def show_fault(self, error: Exception) -> None:
        """Nothing was signed; why."""


class SignPresenter:
    """Signs the request of the case at the counter; no secret outlives the call."""

    def __init__(self, reception: ReceptionPresenter, screen: SignScreen) -> None:
        self._reception = reception
        self._screen = screen
        self._signing = reception.workplace.signing
        self.under_way = False

    def sign(self, place: KeyPlace, secret: str) -> None:
        """Open the key, show what is known of it, and sign unless it may not."""
        if self.under_way:
            return
        session = self._reception.session
        self.under_way = True

        def open_and_check() -> tuple[SigningKey, Verdict]:
            key = self._signing.open_key(session, place, secret)
            try:
                return key, self._signing.check_key(session, key)
            except BaseException:
                key.close()
                raise

        self._reception.run(
            open_and_check, lambda found: self._checked(*found, place), self._failed
        )

    def _checked(self, key: SigningKey, verdict: Verdict, place: KeyPlace) -> None:
        self._screen.show_checks(verdict)
        if verdict.validity is Validity.INVALID:
            key.close()
            self._failed(Refused(verdict.codes[0] if verdict.codes else "SIG-80"))
        else:
            self._reception.change_with(self._signed_by(key, place), self._signed, self._failed)

    def _signed_by(self, key: SigningKey, place: KeyPlace) -> Callable[[], tuple[Case, Verdict]]:
        case = self._reception.case
        assert case is not None
        session, case_id = self._reception.session, case.id

        def job() -> tuple[Case, Verdict]:
            try:
                signed = self._signing.sign(session, case_id, key)
            finally:
                key.close()
            self._reception.workplace.key_choice.remember(session, place)
            return signed

        return job

    def _signed(self, verdict: Verdict) -> None:
        self.under_way = False
        self._reception.gathered.signature = verdict
        self._screen.show_checks(verdict)
        self._screen.show_signed()

    def _failed(self, error: Exception) -> None:
        self.under_way = False
        self._screen.show_fault(error)
