"""One dossier: who, how the term stands, the documents, and the step to take."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from app.domain.account import Role
from app.domain.dossier import DossierState
from ui.messages import code_of, sentence
from ui.screens.review.documents_card import DocumentsCard
from ui.screens.review.dossier_detail import DossierDetail
from ui.screens.review.inner_scroll import InnerScroll, Scrolled
from ui.screens.review.step_panel import StepPanel
from ui.screens.review.words import category_words, step_tone, terms, validity_words
from ui.tokens import Space
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.message_line import MessageLine
from ui.widgets.page_header import PageHeader
from ui.widgets.term_track import TermTrack
from ui.widgets.text import Text
from ui.widgets.view import View

LEAST_PANEL = 110
Panels = Mapping[tuple[Role, DossierState], StepPanel]


class DetailView(View):
    """Shows a dossier to one role; the panel at the right depends on role and state.

    Args:
        role: who looks.
        panels: the step that a role may take in a state.
    """

    def __init__(self, role: Role, panels: Panels) -> None:
        super().__init__(name="review.detail", ground="none")
        self._role, self._panels = role, panels
        self._detail: DossierDetail | None = None
        self._now: datetime | None = None
        self._unfolded = False
        self._header = PageHeader("", "", name="review.header")
        self._lead = Text("", "body", "ink2", wrap=True, name="review.lead")
        self._validity = Chip("", name="review.validity")
        self._fault = MessageLine(name="review.fault")
        self._track = TermTrack(name="review.track")
        self.documents = DocumentsCard()
        self._step_card = Card(" ", name="review.step")
        self._steps = Scrolled()
        self._step_scroll = InnerScroll(LEAST_PANEL)
        self._step_scroll.setObjectName("review.step.scroll")
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()

    def _build(self) -> None:
        self._header.add(self._validity)
        track = Card(name="review.track.card")
        track.body.setContentsMargins(Space.xl, Space.m, Space.xl, Space.m)
        track.add(self._track)
        steps = QVBoxLayout(self._steps)
        steps.setContentsMargins(0, 0, 0, 0)
        self._step_scroll.set_content(self._steps)
        self._step_card.add(self._step_scroll, 1)
        for panel in self._panels.values():
            steps.addWidget(panel)
            if panel.foot is not None:
                self._step_card.add(panel.foot)
        self._cards.setSpacing(Space.l)
        self._cards.addWidget(self.documents, 1)
        self._cards.addWidget(self._step_card, 1)
        # Not in the header: beside the chip it would take a second line from the documents.
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._header)
        head.addWidget(self._lead)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.m)
        column.addLayout(head)
        for part in (self._fault, track):
            column.addWidget(part)
        column.addLayout(self._cards, 1)

    @property
    def panel(self) -> StepPanel | None:
        """The step this person may take on the dossier shown."""
        if self._detail is None:
            return None
        return self._panels.get((self._role, self._detail.dossier.state))

    def panels(self) -> tuple[StepPanel, ...]:
        """Every step this person may take."""
        return tuple(self._panels.values())

    def show_detail(self, detail: DossierDetail, now: datetime) -> None:
        """Show a dossier."""
        self._detail, self._now = detail, now
        state = detail.dossier.state
        may_mark = self._role is Role.EXECUTOR and state is DossierState.RESOLVED
        self.documents.show_detail(detail, may_mark=may_mark)
        panel = self.panel
        self._step_card.setVisible(panel is not None)
        if panel is not None:
            panel.show_detail(detail)
        for step in self._panels.values():
            step.setVisible(step is panel)
            if step.foot is not None:
                step.foot.setVisible(step is panel)
        self.retranslate()
        self.unfold(self._unfolded)

    def unfold(self, unfolded: bool) -> None:
        """Stack the cards and let the whole screen scroll, where it is narrow."""
        self._unfolded = unfolded
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._cards.setDirection(down if unfolded else across)
        self.documents.unfold(unfolded)
        self._step_scroll.unfold(unfolded)

    def minimumSizeHint(self) -> QSize:
        """As high as the words need at this width: their own least sizes suppose the narrowest."""
        layout = self.layout()
        least = super().minimumSizeHint()
        if layout is None:
            return least
        return QSize(least.width(), layout.minimumHeightForWidth(max(self.width(), least.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def retranslate(self) -> None:
        """The heading, the track and the heading of the step."""
        if self._detail is None or self._now is None:
            return
        dossier = self._detail.dossier
        lead = [self.tr("Case {number}").format(number=dossier.case_number)]
        if dossier.registration_number:
            lead.insert(0, f"№ {dossier.registration_number}")
        lead.append(self.tr("IIN {iin}").format(iin=_shown_iin(dossier.applicant_iin)))
        category = category_words(self._detail.service, dossier)
        if category:
            lead.append(category)
        self._header.set_words(dossier.applicant_name)
        self._lead.setText(" · ".join(lead))
        self._validity.set_content(*validity_words(dossier))
        granted = self._detail.service.terms
        parts, at, share = terms(dossier, granted, self._now)
        tone = step_tone(dossier, granted, self._now)
        self._track.set_terms(parts, at, share, "accent" if tone == "muted" else tone)
        panel = self.panel
        if panel is not None:
            self._step_card.set_title(panel.title())
        fault = self._detail.fault
        if fault is not None:
            self._fault.show_message("danger", sentence(fault), code=code_of(fault))
        else:
            self._fault.clear()


def _shown_iin(digits: str) -> str:
    """For the eye; a dossier may carry a number that is none, and is shown all the same."""
    return f"{digits[:6]} {digits[6:]}" if len(digits) == 12 else digits
