"""The bar under the review: the step at the right, the ways back at the left."""

from enum import Enum, auto

from ui.screens.review.sign_panel import SignPanel
from ui.screens.review.simple_panels import SendPanel
from ui.screens.review.step_panel import StepPanel
from ui.widgets.action_bar import ActionBar
from ui.widgets.button import Button


class Shown(Enum):
    """What stands at the right of the pile."""

    NOTHING = auto()
    DOSSIER = auto()
    LETTER = auto()
    PAGE = auto()
    INTAKE = auto()


class StepBar(ActionBar):
    """Shows the buttons that mean something now; who pressed them is the view's affair.

    Args:
        may_take_in: whether packages on paper are taken in here.
    """

    def __init__(self, *, may_take_in: bool) -> None:
        super().__init__(name="review.actions")
        self._may_take_in = may_take_in
        self._dressed: StepPanel | None = None
        self.back = Button("", "quiet", name="review.back", key="Esc", icon="arrow-left")
        self.return_ = Button("", "quiet", name="review.return", icon="arrow-back-up")
        self.paper = Button("", name="review.paper", key="F2", icon="package")
        self.print = Button("", name="review.print", key="Ctrl P", icon="printer")
        self.see = Button("", name="review.see", key="F7", icon="eye")
        self.act = Button("", "primary", name="review.act", key="Ctrl Enter", icon="arrow-right")
        for quiet in (self.back, self.return_, self.paper):
            self.set_back(quiet)
        for button in (self.print, self.see, self.act):
            self.add(button)

    def show_for(self, shown: Shown, panel: StepPanel | None, *, narrow: bool) -> None:
        """Show what can be done.

        Args:
            shown: what stands at the right.
            panel: the step of the dossier, None where it has none for this role.
            narrow: the pile is not seen beside the dossier.
        """
        taking_in, looking = shown is Shown.INTAKE, shown in (Shown.LETTER, Shown.PAGE)
        is_open = shown is not Shown.NOTHING and not taking_in
        self.setVisible(not taking_in)
        self.paper.setVisible(self._may_take_in and not taking_in and not looking)
        self.back.setVisible(is_open and (looking or narrow))
        self.back.set_text(self.tr("Back") if looking else self.tr("List"))
        acting = is_open and panel is not None
        self.print.setVisible(shown is Shown.LETTER)
        self.see.setVisible(acting and not looking and panel is not None and panel.previewable)
        self.return_.setVisible(acting and panel is not None and panel.returnable)
        self.act.setVisible(acting)
        if panel is not None:
            self._dress(panel)

    def _dress(self, panel: StepPanel) -> None:
        signed = isinstance(panel, SendPanel)
        self.see.set_text(self.tr("Letter") if signed else self.tr("Draft"))
        self.act.set_text(panel.action_words())
        if panel is not self._dressed:
            self._dressed = panel
            self.act.set_key(panel.key)
            self.act.set_icon(panel.icon)
        lacking = panel.lacking()
        self.act.allow(not lacking, lacking)
        self.see.allow(not lacking or isinstance(panel, SignPanel), lacking)

    def show_busy(self, busy: bool) -> None:
        """A step is under way."""
        self.act.set_busy(self.tr("Please wait…") if busy else None)

    def retranslate(self) -> None:
        """The words that stay the same whatever is shown."""
        self.return_.set_text(self.tr("Return"))
        self.print.set_text(self.tr("Print"))
        self.paper.set_text(self.tr("Package on paper"))
