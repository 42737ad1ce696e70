"""The head's signature (S 7.5): what is signed, in words; with which key; or back to the executor."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.case import ResultKind
from app.domain.errors import InputError
from ui.messages import sentence
from ui.screens.review.presenter import DossierDetail, ReviewPresenter
from ui.screens.review.step_panel import Fact, StepPanel, beside
from ui.screens.review.words import kind_words, list_words
from ui.tokens import Space
from ui.translation import language
from ui.widgets.button import Button
from ui.widgets.icon_label import IconLabel
from ui.widgets.text import Text, hairline
from ui.widgets.text_field import TextField


class SignPanel(StepPanel):
    """The draft in words, the key file, its password.

    Args:
        presenter: takes the step.
        key_folder: where key files usually lie.
        login: whose key is looked for there.
    """

    key = "F9"
    icon = "writing-sign"
    previewable = True
    returnable = True

    def __init__(self, presenter: ReviewPresenter, key_folder: Path | None, login: str) -> None:
        super().__init__(presenter, name="review.sign")
        self._key_folder = key_folder
        self._key_file = _usual_key(key_folder, login)
        self._kind = Fact(name="review.sign.kind", role="section")
        self._list = Fact(name="review.sign.list")
        self._number = Fact(name="review.sign.number", role="title")
        self._numbering = beside(self._list, self._number)
        self._why = Text("", "body", wrap=True, name="review.sign.why")
        self._file = IconLabel("key", "", "ink", role="caption", name="review.key_file")
        self._choose = Button("", name="review.choose_key", icon="folder", small=True)
        self._password = TextField("", name="review.password", secret=True, max_length=200)
        self._all = Button("", name="review.sign_all", icon="files", small=True)
        self._build()

    def _build(self) -> None:
        for part in (self._kind, self._numbering, self._why):
            self.rows.addWidget(part)
        self.rows.addStretch(1)
        self.rows.addWidget(self._all)
        row = QHBoxLayout()
        row.setSpacing(Space.s)
        row.addWidget(self._file, 1)
        row.addWidget(self._choose)
        # Under what scrolls: typing the password must not hide what is signed.
        self.foot = QWidget()
        foot = QVBoxLayout(self.foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(Space.s)
        foot.addWidget(hairline())
        foot.addLayout(row)
        foot.addWidget(self._password)
        self._choose.clicked.connect(self._on_choose)
        self._all.clicked.connect(self._on_all)
        self._password.edited.connect(lambda _text: self._on_password())

    def forget(self) -> None:
        """The password is typed for each signature."""
        self._password.set_text("")
        self._password.set_fault(None)

    def title(self) -> str:
        """The heading of the step."""
        return self.tr("For your signature")

    def action_words(self) -> str:
        """What the primary button does."""
        return self.tr("Sign")

    def lacking(self) -> str:
        """A key file and its password."""
        if self._key_file is None:
            return self.tr("Choose the key file")
        return "" if self._password.text() else self.tr("Type the password of the key")

    def act(self) -> None:
        """Sign; the password leaves the screen at once."""
        if self._key_file is None:
            return
        password = self._password.text()
        self._password.set_text("")
        self._password.set_fault(None)
        self.presenter.sign(self._key_file, password)

    def _on_all(self) -> None:
        if self._key_file is not None and self._password.text():
            password = self._password.text()
            self.forget()
            self.presenter.sign_all(self._key_file, password)

    def _show_all(self) -> None:
        waiting = len(self.presenter.drafted())
        self._all.setVisible(waiting > 1)
        self._all.set_text(self.tr("Sign all %n waiting result(s)", "", waiting))
        self._all.setEnabled(not self.lacking())

    def take_error(self, error: Exception) -> bool:
        """A wrong password belongs to its field."""
        if not (isinstance(error, InputError) and error.field == "password"):
            return False
        self._password.set_fault(sentence(error))
        self._password.focus_input()
        return True

    def focus_first(self) -> None:
        """The password, or the key file while there is none."""
        if self._key_file is None:
            self._choose.setFocus()
        else:
            self._password.focus_input()

    def use_key(self, path: Path) -> None:
        """Take another key file."""
        self._key_file = path
        self._show_file()
        self.changed.emit()

    def retranslate(self) -> None:
        """All words."""
        self._show_file()
        self._show_all()
        self._choose.set_text(self.tr("Choose…"))
        self._password.set_label(self.tr("Password of the key"))
        if self.detail is not None and self.detail.dossier.draft is not None:
            self._tell(self.detail)

    def _tell(self, detail: DossierDetail) -> None:
        draft = detail.dossier.draft
        self._show_all()
        if draft is None:
            return
        self._kind.set_words(self.tr("The executor proposes"), kind_words(draft.kind))
        refused = draft.kind is ResultKind.REASONED_REFUSAL
        self._numbering.setVisible(not refused and bool(detail.dossier.queue_list))
        self._list.set_words(self.tr("List"), list_words(detail.service, detail.dossier.queue_list))
        self._number.set_words(self.tr("Number today"), str(detail.number or "–"))
        grounds = [detail.service.ground(code) for code in draft.grounds]
        sentences = [ground.title.in_(language()) for ground in grounds if ground]
        self._why.setText("\n".join([*sentences, draft.facts, draft.reasoning]).strip())
        self._why.setVisible(refused)

    def _on_choose(self) -> None:
        start = self._key_file or self._key_folder or Path.home()
        chosen, _filter = QFileDialog.getOpenFileName(
            self, self.tr("Key file of the signature"), str(start), self.tr("Keys (*.p12 *.pfx)")
        )
        if chosen:
            self.use_key(Path(chosen))
            self._password.focus_input()

    def _on_password(self) -> None:
        self._password.set_fault(None)
        self._show_all()
        self.changed.emit()

    def _show_file(self) -> None:
        name = self._key_file.name if self._key_file else self.tr("not chosen")
        self._file.set_content("key", self.tr("Key file: {name}").format(name=name), "ink")
        self._file.setToolTip(str(self._key_file) if self._key_file else "")


def _usual_key(folder: Path | None, login: str) -> Path | None:
    """The key of this login in the usual folder, when it lies there."""
    usual = folder / f"{login}.p12" if folder else None
    return usual if usual is not None and usual.is_file() else None
