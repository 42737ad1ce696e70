"""What the operator does to pages that are there: tools, dragging, moving, blank pages, places."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.domain.attachment import Page, PageId
from ui.screens.reception.scan_pages import PagePane, StripPane
from ui.screens.reception.scan_place import TRAY, ScanPlace
from ui.screens.reception.scan_presenter import ScanPresenter
from ui.screens.reception.scan_shown import PagesShown
from ui.screens.reception.scan_side import ScanSide
from ui.widgets.message_line import MessageLine


class ScanTools(QObject):
    """Hands each press on to the presenter's hands.

    Signals:
        place_chosen: the next pages go to a place of their own: lay them in.

    Args:
        presenter: the pages and what hands do with them.
        shown: which page is looked at, which are chosen.
        side: what takes the place of the page for a while.
        place: where the next pages go.
        message: says what is awaited.
    """

    place_chosen = Signal()

    def __init__(
        self,
        presenter: ScanPresenter,
        shown: PagesShown,
        side: ScanSide,
        place: ScanPlace,
        message: MessageLine,
    ) -> None:
        super().__init__(message)
        self._presenter, self._hands = presenter, presenter.hands
        self._shown, self._side = shown, side
        self._place, self._message = place, message
        message.action_chosen.connect(self.forget_place)

    def serve(self, strip: StripPane, page: PagePane) -> None:
        """Answer to what is pressed on both panes."""
        strip.blank_wanted.connect(self._on_blank_wanted)
        strip.bin.clicked.connect(lambda: self._side.show_aside(in_bin=True))
        strip.strip.dropped.connect(self._on_dropped)
        page.tool_pressed.connect(self._on_tool)
        page.move_chosen.connect(self._on_move)

    def forget_place(self) -> bool:
        """The next pages go to the end of their row again; says whether that is a change."""
        was = self._place.is_chosen
        self._place.forget()
        if was:
            self._message.clear()
        return was

    def _on_tool(self, key: str) -> None:
        page, chosen, hands = self._shown.current, self._shown.chosen, self._hands
        if key == "undo":
            hands.undo()
        elif page is None:
            return
        elif key.startswith("recipe."):
            hands.switch(page, key.removeprefix("recipe."))
        elif key in {"replace", "insert"}:
            self._choose_place(key, page)
        elif key == "split":
            self._split(page)
        elif key in {"earlier", "later"}:
            row = self._presenter.row_of(page)
            hands.shift(row, chosen or (page,), -1 if key == "earlier" else 1)
        else:
            act = {"rotate": hands.turn, "bin": hands.throw_away}[key]
            act(chosen or (page,))

    def _choose_place(self, key: str, page: Page) -> None:
        number = self._presenter.pages.index(page) + 1
        if key == "replace":
            self._place.replace(page)
            words = self.tr("The next page replaces page {number}: lay it in and press F5, or F6.")
        else:
            self._place.insert(page)
            words = self.tr(
                "The next pages come before page {number}: lay them in and press F5, or F6."
            )
        leave = self.tr("Leave it")
        self._message.show_message("accent", words.format(number=number), action=leave)
        self.place_chosen.emit()

    def _split(self, page: Page) -> None:
        """From this page on into the next document that waits for one."""
        row = self._presenter.next_document(page.document_code or "")
        self._hands.split(page, None if row == page.document_code else row or None)

    def _on_dropped(self, keys: list[str], row: str, before: str) -> None:
        pages = [PageId(UUID(key)) for key in keys]
        self._hands.move_to(pages, row or None, PageId(UUID(before)) if before else None)

    def _on_move(self, code: str) -> None:
        page = self._shown.current
        chosen = self._shown.chosen or ((page,) if page is not None else ())
        if page is not None and (page.document_code or TRAY) != code:
            row = None if code == TRAY else code
            self._hands.move_to([each.id for each in chosen], row)

    def _on_blank_wanted(self) -> None:
        parked = self._presenter.parked
        if len(parked) == 1:
            self._hands.take_back(parked)
        elif parked:
            self._side.show_aside(in_bin=False)
