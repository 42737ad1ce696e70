"""The short steps: registration with the formal check, the head's resolution, sending."""

from ui.proof_words import proof_words
from ui.screens.passport_fields import result_words
from ui.screens.review.dossier_detail import DossierDetail
from ui.screens.review.presenter import ReviewPresenter
from ui.screens.review.step_panel import Fact, StepPanel
from ui.screens.review.words import kind_words, list_words
from ui.widgets.choice_field import ChoiceField
from ui.widgets.segment import SegmentField
from ui.widgets.text import Text
from ui.widgets.text_area import TextArea


class RegisterPanel(StepPanel):
    """The registrar: formal check (S 12.2) and registration (S 7.2)."""

    def __init__(self, presenter: ReviewPresenter) -> None:
        super().__init__(presenter, name="review.register")
        self._lead = Text("", "body", "ink2", wrap=True)
        options = [("yes", ""), ("no", "")]
        self._in_order = SegmentField("", name="review.in_order", options=options)
        self._outcome = Text("", "caption", "ink2", wrap=True, name="review.in_order.outcome")
        for part in (self._lead, self._in_order, self._outcome):
            self.rows.addWidget(part)
        self.rows.addStretch(1)
        self._in_order.chosen.connect(lambda _key: self._say())

    def forget(self) -> None:
        """The check is made anew for each dossier."""
        self._in_order.set_value("")

    def title(self) -> str:
        """The heading of the step."""
        return self.tr("Formal check")

    def action_words(self) -> str:
        """What the primary button does."""
        return self.tr("Register")

    def lacking(self) -> str:
        """The check must be answered."""
        return "" if self._in_order.value() else self.tr("Say whether the documents are in order")

    def act(self) -> None:
        """Register."""
        self.presenter.register(self._in_order.value() == "yes")

    def focus_first(self) -> None:
        """The answer of the check."""
        self._in_order.focus_input()

    def retranslate(self) -> None:
        """All words."""
        on_paper = self.detail is not None and self.detail.dossier.on_paper
        electronic = self.tr(
            "Compare the documents with the list of the service. The CSC is told at once."
        )
        paper = self.tr("Compare the papers in the package with the list of the service.")
        self._lead.setText(paper if on_paper else electronic)
        self._in_order.set_label(self.tr("Are the documents in order?"))
        self._in_order.set_options([("yes", self.tr("In order")), ("no", self.tr("Not in order"))])
        self._say()

    def _say(self) -> None:
        words = {
            "yes": self.tr("The dossier gets its number and goes to the head."),
            "no": self.tr("The dossier is registered; the executor will draft a refusal."),
        }
        self._outcome.setText(words.get(self._in_order.value(), ""))
        self.changed.emit()


class ResolvePanel(StepPanel):
    """The head: who examines, and what to do (S 7.3)."""

    def __init__(self, presenter: ReviewPresenter) -> None:
        super().__init__(presenter, name="review.resolve")
        self._finding = Text("", "body", "ink2", wrap=True, name="review.resolve.finding")
        self._executor = ChoiceField("", name="review.executor")
        self._text = TextArea("", name="review.resolution_text", lines=4)
        for part in (self._finding, self._executor, self._text):
            self.rows.addWidget(part)
        self.rows.addStretch(1)
        self._executor.chosen.connect(lambda _key: self.changed.emit())

    def show_detail(self, detail: DossierDetail) -> None:
        """Offer the executors; a single one is chosen already."""
        people = [(a.login, f"{a.name.short}, {a.post}") for a in detail.executors]
        self._executor.set_options(people)
        super().show_detail(detail)
        if len(people) == 1:
            self._executor.set_value(people[0][0])
            self.changed.emit()

    def forget(self) -> None:
        """A new resolution begins with the usual words."""
        self._executor.set_value("")
        self._text.set_text(self.tr("Examine and prepare a draft of the decision."))

    def title(self) -> str:
        """The heading of the step."""
        return self.tr("Resolution")

    def action_words(self) -> str:
        """What the primary button does."""
        return self.tr("To the executor")

    def lacking(self) -> str:
        """Somebody must be named."""
        return "" if self._executor.value() else self.tr("Choose the executor")

    def act(self) -> None:
        """Name the executor."""
        self.presenter.resolve(self._executor.value(), self._text.text())

    def focus_first(self) -> None:
        """The executor."""
        self._executor.focus_input()

    def retranslate(self) -> None:
        """All words."""
        self._finding.setText(self._check_words())
        self._finding.setVisible(bool(self._finding.text()))
        self._executor.set_label(self.tr("Responsible executor"))
        self._executor.set_placeholder(self.tr("Choose a person"))
        self._text.set_label(self.tr("Resolution"))

    def _check_words(self) -> str:
        in_order = self.detail.in_order if self.detail else None
        if in_order is None:
            return ""
        if in_order:
            return self.tr("Formal check: the documents are in order.")
        return self.tr("Formal check: the documents are not in order.")


class SendPanel(StepPanel):
    """The signed result, ready to go to the center (S 7.6)."""

    icon = "send"
    previewable = True

    def __init__(self, presenter: ReviewPresenter) -> None:
        super().__init__(presenter, name="review.send")
        self._kind = Fact(name="review.send.kind", role="section")
        self._number = Fact(name="review.send.number", role="title")
        self._list = Fact(name="review.send.list")
        self._told = Text("", "body", wrap=True, name="review.send.told")
        self._signed = Fact(name="review.send.signed")
        self._proof = Fact(name="review.send.proof")
        for part in (self._kind, self._number, self._list, self._told, self._signed, self._proof):
            self.rows.addWidget(part)
        self.rows.addStretch(1)

    def title(self) -> str:
        """The heading of the step."""
        return self.tr("Signed result")

    def action_words(self) -> str:
        """What the primary button does."""
        if self.detail is not None and self.detail.dossier.on_paper:
            return self.tr("Handed to the courier")
        return self.tr("Send to the CSC")

    def act(self) -> None:
        """Send."""
        self.presenter.send()

    def retranslate(self) -> None:
        """All words."""
        detail = self.detail
        if detail is None or detail.dossier.draft is None:
            return
        dossier = detail.dossier
        self._kind.set_words(
            self.tr("Result"), kind_words(detail.dossier.draft.kind, dossier, detail.service)
        )
        number = dossier.queue_number
        self._number.set_words(self.tr("Number in the queue"), f"{number or ''}")
        self._list.set_words(self.tr("List"), list_words(detail.service, dossier.queue_list))
        for part in (self._number, self._list):
            part.setVisible(number is not None)
        told = result_words(detail.service, detail.dossier.draft.values)
        self._told.setText(told)
        self._told.setVisible(bool(told))
        hour = f"{dossier.signed_at:%d.%m.%Y, %H:%M}" if dossier.signed_at else ""
        self._signed.set_words(self.tr("Signed by"), f"{dossier.signed_by}\n{hour}".strip())
        self._proof.set_words(self.tr("Proof of the signature"), proof_words(detail.proof))
