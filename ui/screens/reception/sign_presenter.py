"""What the sign step does: a key is opened, checked, signs once and is closed again."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from app.domain.case import Case
from app.domain.errors import Refused
from app.domain.signature import Validity, Verdict
from app.ports import SigningKey
from ui.screens.reception.presenter import ReceptionPresenter

KEY_ENDING = ".p12"


class SignScreen(Protocol):
    """What the sign step shows."""

    def show_checks(self, verdict: Verdict) -> None:
        """What was found about the key, or about the signature."""

    def show_signed(self) -> None:
        """The request is signed and the signature was verified."""

    def show_fault(self, error: Exception) -> None:
        """Nothing was signed; why."""


class SignPresenter:
    """Signs the request of the case at the counter; no password outlives the call."""

    def __init__(self, reception: ReceptionPresenter, screen: SignScreen) -> None:
        self._reception = reception
        self._screen = screen
        self._signing = reception.workplace.signing
        self.under_way = False
        self.path = self._usual_key()

    def _usual_key(self) -> Path | None:
        """The operator's own file in the key folder, by login or by role."""
        folder, session = self._reception.workplace.key_folder, self._reception.session
        names = (session.login, session.account.role.value)
        files = (folder / f"{name}{KEY_ENDING}" for name in names) if folder else ()
        return next((file for file in files if file.is_file()), None)

    def sign(self, password: str) -> None:
        """Open the key, show what is known of it, and sign unless it may not."""
        path = self.path
        if path is None or self.under_way:
            return
        session = self._reception.session
        self.under_way = True

        def open_and_check() -> tuple[SigningKey, Verdict]:
            key = self._signing.open_key(session, path, password)
            try:
                return key, self._signing.check_key(session, key)
            except BaseException:
                key.close()
                raise

        self._reception.run(open_and_check, self._checked, self._failed)

    def _checked(self, found: tuple[SigningKey, Verdict]) -> None:
        key, verdict = found
        self._screen.show_checks(verdict)
        if verdict.validity is Validity.INVALID:
            key.close()
            self._failed(Refused(verdict.codes[0] if verdict.codes else "SIG-80"))
        else:
            self._reception.change_with(self._signed_by(key), self._signed, self._failed)

    def _signed_by(self, key: SigningKey) -> Callable[[], tuple[Case, Verdict]]:
        case = self._reception.case
        assert case is not None
        session, case_id = self._reception.session, case.id

        def job() -> tuple[Case, Verdict]:
            try:
                return self._signing.sign(session, case_id, key)
            finally:
                key.close()

        return job

    def _signed(self, verdict: Verdict) -> None:
        self.under_way = False
        self._reception.gathered.signature = verdict
        self._screen.show_checks(verdict)
        self._screen.show_signed()

    def _failed(self, error: Exception) -> None:
        self.under_way = False
        self._screen.show_fault(error)
