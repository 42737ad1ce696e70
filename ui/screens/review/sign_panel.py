"""The head's signature (S 7.5): what is signed, in words; with which key; or back to the executor."""

from collections.abc import Iterator

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.account import Session
from app.domain.case import ResultKind
from app.domain.dossier import DraftResult
from app.domain.errors import InputError
from app.domain.public_service import PublicService
from app.services.workplace import Workplace
from ui.messages import sentence
from ui.presenter import Run
from ui.screens.passport_fields import result_words
from ui.screens.review.dossier_detail import DossierDetail
from ui.screens.review.presenter import ReviewPresenter
from ui.screens.review.step_panel import Fact, StepPanel, beside
from ui.screens.review.words import kind_words, list_words
from ui.signing.key_panel import KeyPanel
from ui.tokens import Space
from ui.translation import language
from ui.widgets.button import Button
from ui.widgets.text import Text, hairline


class SignPanel(StepPanel):
    """The draft in words, the key, its password or PIN.

    Args:
        presenter: takes the step.
        workplace: the services.
        session: who signs.
        run: how tokens are looked for.
    """

    key = "F9"
    icon = "writing-sign"
    previewable = True
    returnable = True

    def __init__(
        self, presenter: ReviewPresenter, workplace: Workplace, session: Session, run: Run
    ) -> None:
        super().__init__(presenter, name="review.sign")
        self._kind = Fact(name="review.sign.kind", role="section")
        self._list = Fact(name="review.sign.list")
        self._number = Fact(name="review.sign.number", role="title")
        self._numbering = beside(self._list, self._number)
        self._why = Text("", "body", wrap=True, name="review.sign.why")
        self._key = KeyPanel(name="review", key="F6", workplace=workplace, session=session, run=run)
        self._all = Button("", name="review.sign_all", icon="files", small=True)
        self._build()

    def _build(self) -> None:
        for part in (self._kind, self._numbering, self._why):
            self.rows.addWidget(part)
        self.rows.addStretch(1)
        self.rows.addWidget(self._all)
        # Under what scrolls: typing the password must not hide what is signed.
        self.foot = QWidget()
        foot = QVBoxLayout(self.foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(Space.s)
        foot.addWidget(hairline())
        foot.addWidget(self._key)
        self._all.clicked.connect(self._on_all)
        self._key.changed.connect(self._on_key)
        self._key.submitted.connect(self._on_enter)

    def forget(self) -> None:
        """The password is typed for each signature; the token may have been plugged in meanwhile."""
        self._key.forget()
        self._key.choosing.begin()

    def title(self) -> str:
        """The heading of the step."""
        return self.tr("For your signature")

    def action_words(self) -> str:
        """What the primary button does."""
        return self.tr("Sign")

    def lacking(self) -> str:
        """A key, and its password or PIN."""
        return self._key.lacking() or self._key.lacking_secret()

    def act(self) -> None:
        """Sign; the password leaves the screen at once."""
        if not self._key.lacking():
            self.presenter.sign(self._key.place, self._key.take_secret())

    def _on_enter(self) -> None:
        """Enter after the password signs, as at the counter."""
        if not self.lacking():
            # After this Enter, or it would press what the signature brings to the front.
            QTimer.singleShot(0, self, self.acted.emit)

    def _on_all(self) -> None:
        if not self.lacking():
            self.presenter.sign_all(self._key.place, self._key.take_secret())

    def _show_all(self) -> None:
        waiting = len(self.presenter.drafted())
        self._all.setVisible(waiting > 1)
        self._all.set_text(self.tr("Sign all %n waiting result(s)", "", waiting))
        self._all.setEnabled(not self.lacking())

    def take_error(self, error: Exception) -> bool:
        """A wrong password belongs to its field."""
        if not (isinstance(error, InputError) and error.field == "password"):
            # The token may have locked itself, or may be gone.
            self._key.choosing.begin()
            return False
        self._key.refuse_secret(sentence(error))
        return True

    def focus_first(self) -> None:
        """The password, or the key while there is none."""
        self._key.focus_first()

    def retranslate(self) -> None:
        """All words."""
        self._show_all()
        self._key.retranslate()
        if self.detail is not None and self.detail.dossier.draft is not None:
            self._tell(self.detail)

    def _tell(self, detail: DossierDetail) -> None:
        draft = detail.dossier.draft
        self._show_all()
        if draft is None:
            return
        self._kind.set_words(
            self.tr("The executor proposes"), kind_words(draft.kind, detail.dossier, detail.service)
        )
        refused = draft.kind is ResultKind.REASONED_REFUSAL
        self._numbering.setVisible(not refused and bool(detail.dossier.queue_list))
        self._list.set_words(self.tr("List"), list_words(detail.service, detail.dossier.queue_list))
        self._number.set_words(self.tr("Number today"), str(detail.number or "–"))
        told = result_words(detail.service, draft.values)
        self._why.setText("\n\n".join(_reasons(detail.service, draft)) if refused else told)
        self._why.setVisible(bool(self._why.text()))

    def _on_key(self) -> None:
        self._show_all()
        self.changed.emit()


def _reasons(service: PublicService, draft: DraftResult) -> Iterator[str]:
    for finding in draft.findings:
        ground = service.ground(finding.ground)
        title = ground.title.in_(language()) if ground else finding.ground
        yield "\n".join([title, finding.fact, finding.reasoning])
