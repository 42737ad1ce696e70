"""The executor's draft (S 7.4): the notification with today's number, or a reasoned refusal."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.case import ResultKind
from app.domain.dossier import DraftResult, Finding
from app.domain.errors import Refused
from ui.screens.review.dossier_detail import DossierDetail
from ui.screens.review.ground_row import GroundRow
from ui.screens.review.presenter import ReviewPresenter
from ui.screens.review.result_form import ResultForm
from ui.screens.review.step_panel import Fact, ResolutionWell, StepPanel, beside
from ui.screens.review.words import list_words, paper_title, positive_words
from ui.tokens import Space
from ui.translation import language
from ui.widgets.message_line import MessageLine
from ui.widgets.radio_row import RadioRow
from ui.widgets.text import Text, hairline


class DraftPanel(StepPanel):
    """What is proposed to the head."""

    previewable = True

    def __init__(self, presenter: ReviewPresenter) -> None:
        super().__init__(presenter, name="review.draft")
        self._warning = MessageLine(name="review.draft.warning")
        self._notify = RadioRow("", name="review.draft.notification")
        self._refuse = RadioRow("", name="review.draft.refusal")
        self._list = Fact(name="review.draft.list")
        self._number = Fact(name="review.draft.number", role="title")
        self._since = Text("", "caption", "ink2", wrap=True, name="review.draft.since")
        self._grounds: dict[str, GroundRow] = {}
        self._grounds_title = Text("", "label", "ink2")
        self._grounds_box = QVBoxLayout()
        self._paper = Text("", "strong", wrap=True, name="review.draft.paper")
        self._result = ResultForm()
        self._resolution = ResolutionWell()
        self._registering, self._refusing = QWidget(), QWidget()
        self._build()

    def _build(self) -> None:
        registering = QVBoxLayout(self._registering)
        registering.setSpacing(Space.s)
        self._numbering = beside(self._list, self._number)
        for part in (self._paper, self._numbering, self._since, self._result):
            registering.addWidget(part)
        self._result.changed.connect(self.changed)
        refusing = QVBoxLayout(self._refusing)
        refusing.setSpacing(Space.s)
        refusing.addWidget(self._grounds_title)
        refusing.addLayout(self._grounds_box)
        choices = QVBoxLayout()
        choices.setSpacing(2)
        for row in (self._notify, self._refuse):
            choices.addWidget(row)
            row.toggled.connect(lambda _on: self._on_kind())
        self.rows.addWidget(self._warning)
        self.rows.addLayout(choices)
        self.rows.addWidget(hairline())
        for layout, part in ((registering, self._registering), (refusing, self._refusing)):
            layout.setContentsMargins(0, 0, 0, 0)
            self.rows.addWidget(part)
        self.rows.addStretch(1)
        self.rows.addWidget(self._resolution)

    def show_detail(self, detail: DossierDetail) -> None:
        """Offer the grounds of the service, and ask what its result says."""
        self._result.show_service(detail.service)
        codes = [ground.code for ground in detail.service.refusal_grounds]
        if codes != list(self._grounds):
            self._offer(codes)
        super().show_detail(detail)

    def _offer(self, codes: list[str]) -> None:
        for row in self._grounds.values():
            self._grounds_box.removeWidget(row)
            row.deleteLater()
        self._grounds = {code: GroundRow(code) for code in codes}
        for row in self._grounds.values():
            self._grounds_box.addWidget(row)
            row.changed.connect(self.changed)

    def forget(self) -> None:
        """Begin with what was drafted before, when the head returned it; else with a notification."""
        dossier = self.detail.dossier if self.detail else None
        before = dossier.draft if dossier else None
        refused = before is not None and before.kind is ResultKind.REASONED_REFUSAL
        defective = self.detail is not None and self.detail.in_order is False
        (self._refuse if refused or (defective and before is None) else self._notify).setChecked(
            True
        )
        self._result.show_values(dict(before.values) if before else {})
        found = {each.ground: each for each in before.findings} if before else {}
        for code, row in self._grounds.items():
            row.show_finding(found.get(code))
        self._on_kind()

    def title(self) -> str:
        """The heading of the step."""
        return self.tr("Draft of the decision")

    def action_words(self) -> str:
        """What the primary button does."""
        return self.tr("To the head")

    def lacking(self) -> str:
        """What the passport asks of a result; a refusal needs grounds, facts and reasoning."""
        if not self._refuse.isChecked():
            empty = self._result.lacking()
            return self.tr("Fill in: {field}").format(field=empty) if empty else ""
        if not self._chosen():
            return self.tr("Choose at least one ground")
        if not all(finding.fact for finding in self._chosen()):
            return self.tr("Write the fact found")
        if not all(finding.reasoning for finding in self._chosen()):
            return self.tr("Write why it leads to the refusal")
        return ""

    def draft(self) -> DraftResult | None:
        """What stands in the fields.

        Raises:
            Refused: DOS-02 a refusal without a ground, or a ground without fact or reasoning.
        """
        if self._notify.isChecked():
            return DraftResult(ResultKind.NOTIFICATION, values=self._result.values())
        return DraftResult(ResultKind.REASONED_REFUSAL, self._chosen())

    def act(self) -> None:
        """Hand the draft to the head."""
        draft = self.draft()
        if draft is None:
            raise Refused("DOS-04")
        self.presenter.draft(draft)

    def take_error(self, error: Exception) -> bool:
        """What the result cannot say is told at its field."""
        return self._result.take_error(error)

    def focus_first(self) -> None:
        """What is decided."""
        (self._notify if self._notify.isChecked() else self._refuse).setFocus()

    def retranslate(self) -> None:
        """All words."""
        self._refuse.set_words(self.tr("Reasoned refusal"))
        self._grounds_title.setText(self.tr("Grounds (all that apply)"))
        self._tell_detail()

    def _tell_detail(self) -> None:
        detail = self.detail
        if detail is None:
            return
        dossier = detail.dossier
        kind, own = positive_words(dossier), paper_title(detail.service)
        self._notify.set_words(kind)
        self._paper.setText(own)
        self._paper.setVisible(bool(own))
        self._result.retranslate()
        self._list.set_words(self.tr("List"), list_words(detail.service, dossier.queue_list))
        self._number.set_words(self.tr("Number today"), str(detail.number or "–"))
        for part in (self._numbering, self._since):
            part.setVisible(bool(dossier.queue_list))
        since = self.tr("The number follows the moment of the complete package: {moment}")
        self._since.setText(since.format(moment=f"{dossier.intake_at:%d.%m.%Y, %H:%M}"))
        for ground in detail.service.refusal_grounds:
            row = self._grounds[ground.code]
            row.set_words(ground.title.in_(language()), ground.law.in_(language()))
        if detail.in_order is False:
            self._warning.show_message(
                "warn", self.tr("The registrar found the documents not in order.")
            )
        else:
            self._warning.clear()
        day = f"{dossier.resolved_at:%d.%m.%Y}" if dossier.resolved_at else ""
        heading = self.tr("Resolution of the head, {day}, {name}")
        self._resolution.show_resolution(
            heading.format(day=day, name=dossier.resolved_by), dossier.resolution
        )

    def _chosen(self) -> tuple[Finding, ...]:
        return tuple(row.finding() for row in self._grounds.values() if row.is_chosen)

    def _on_kind(self) -> None:
        self._registering.setVisible(self._notify.isChecked())
        self._refusing.setVisible(self._refuse.isChecked())
        self.changed.emit()
