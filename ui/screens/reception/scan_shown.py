"""What is seen of the pages: the strip, and the page at its current place."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.domain.attachment import Page
from ui.screens.reception.page_pictures import PagePictures
from ui.screens.reception.page_words import PageWords
from ui.screens.reception.presenter import ReceptionPresenter
from ui.screens.reception.scan_pages import PagePane, StripPane
from ui.screens.reception.scan_place import TRAY
from ui.screens.reception.scan_presenter import ScanPresenter
from ui.translation import language
from ui.widgets.page_model import PageGroup
from ui.widgets.page_paint import Page as Small


class PagesShown(QObject):
    """Fills both panes from the pages of the case.

    Signals:
        pictures_came: a picture was drawn.

    Args:
        reception: which case.
        presenter: its pages in their order.
        strip: the pane of the strip.
        pane: the pane of the page to read.
    """

    pictures_came = Signal()

    def __init__(
        self,
        reception: ReceptionPresenter,
        presenter: ScanPresenter,
        strip: StripPane,
        pane: PagePane,
    ) -> None:
        super().__init__(strip)
        self._reception = reception
        self._presenter = presenter
        self._strip, self._pane = strip.strip, pane
        self._words = PageWords(self)
        self._by_key: dict[str, Page] = {}
        scanning = reception.workplace.scanning
        self.pictures = PagePictures(scanning, reception.session, reception.run, self._on_picture)
        self._strip.picture = self._small
        self._strip.chosen.connect(lambda _key: self.show_page())
        pane.view.zoomed.connect(self.show_page)
        pane.recipe.compared.connect(lambda _on: self.show_page())

    @property
    def current(self) -> Page | None:
        """The page to read."""
        return self._by_key.get(self._strip.selected)

    @property
    def chosen(self) -> tuple[Page, ...]:
        """All pages chosen in the strip, in their order."""
        return tuple(self._by_key[key] for key in self._strip.selection if key in self._by_key)

    def refresh(self) -> None:
        """Show pages as they are now; the last one, when none is chosen."""
        self.fill_strip()
        if self.current is None and self._presenter.pages:
            self._strip.select(str(self._presenter.pages[-1].id))
        self.show_page()

    def fill_strip(self) -> None:
        """Show which pages there are, under the titles of their documents."""
        pages = self._presenter.pages
        self._by_key = {str(page.id): page for page in pages}
        titles = {
            row.rule.code: row.rule.title.in_(language()) for row in self._presenter.paper_rows()
        }
        groups: dict[str, list[Small]] = {code: [] for code in titles}
        for number, page in enumerate(pages, start=1):
            small = Small(str(page.id), number, note=self._words.of(page))
            groups.setdefault(page.document_code or "", []).append(small)
        untitled = self.tr("Not sorted")
        self._strip.set_groups(
            [PageGroup(titles.get(c, untitled), tuple(held), c) for c, held in groups.items()]
        )

    def show_page(self) -> None:
        """Show the current page, large."""
        page, pane = self.current, self._pane
        pane.set_page_tools(page is not None)
        if page is None:
            pane.show_nothing()
            return
        number = self._presenter.pages.index(page) + 1
        words = self.tr("Page {number}").format(number=number)
        pane.number.setText(words)
        pane.move_field.set_value(page.document_code or TRAY)
        pane.say(self._words.of(page))
        if pane.recipe.comparing:
            words = self.tr("Page {number} as scanned").format(number=number)
        pane.view.show_page(self._picture(page), (page.width, page.height), words)
        self._presenter.hands.switches(page, lambda on: self._show_switches(page, on))

    def next_to_look_at(self) -> None:
        """Go to the next page that is bad or unsorted, going round."""
        pages = self._presenter.pages
        here = next((i for i, page in enumerate(pages) if page == self.current), -1)
        round_about = [*pages[here + 1 :], *pages[: here + 1]]
        page = next((each for each in round_about if each.to_look_at), None)
        if page is not None:
            self._strip.select(str(page.id))
            self._strip.setFocus()
            self.show_page()

    def _show_switches(self, page: Page, on: dict[str, bool]) -> None:
        if self.current == page:
            self._pane.recipe.show_switches(on)

    def _picture(self, page: Page) -> QImage | None:
        if self._pane.recipe.comparing:
            return self.pictures.scan(page)
        closer = self._pane.view.is_close
        return self.pictures.full(page) if closer else self.pictures.large(page)

    def _small(self, key: str) -> QImage | None:
        page = self._by_key.get(key)
        return self.pictures.small(page) if page is not None else None

    def _on_picture(self) -> None:
        self._strip.repaint_pictures()
        self.pictures_came.emit()
        page = self.current
        if page is not None:
            self._pane.view.show_picture(self._picture(page))
