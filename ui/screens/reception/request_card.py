"""What will be signed: in words, and in full."""

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.e_document import ServiceRequest
from app.domain.public_service import PublicService
from ui.tokens import Space
from ui.translation import language
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.list_row import ListRow
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text, hairline
from ui.widgets.view import View

DAYS = frozenset({"applicant.birth_date", "poa.date", "poa.valid_until"})


class RequestCard(View):
    """The left card of the sign step; F7 changes between words and everything.

    Signals:
        looked: the request is shown in full.
    """

    looked = Signal()

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name)
        self._request: ServiceRequest | None = None
        self._service: PublicService | None = None
        self._card = Card(" ", name=f"{name}.card")
        self._certify = Text("", "body", "ink", wrap=True, name=f"{name}.certify")
        self._rows = {
            key: ListRow(name=f"{name}.{key}", icon=icon, pad=0)
            for key, icon in (("form", "file-text"), ("pages", "files"), ("person", "user"))
        }
        self._short = QWidget()
        self._full = Scroll()
        self._look = Button(name=f"{name}.look", key="F7", icon="eye", small=True)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self._short)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.s)
        column.addWidget(self._certify)
        column.addWidget(hairline())
        for row in self._rows.values():
            column.addWidget(row)
        column.addStretch(1)
        self._rows["person"].set_line(False)
        self._card.add(self._short, 1)
        self._card.add(self._full, 1)
        self._card.add(self._look)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._card)
        self._full.hide()
        self._look.clicked.connect(self._toggle)

    def show_request(self, request: ServiceRequest | None, service: PublicService | None) -> None:
        """Show what will be signed."""
        self._request, self._service = request, service
        self.retranslate()

    def _toggle(self) -> None:
        full = not self._full.isVisible()
        self._full.setVisible(full)
        self._short.setVisible(not full)
        self._name_look()
        if full:
            self.looked.emit()

    def _name_look(self) -> None:
        full = not self._full.isHidden()
        self._look.set_text(self.tr("In few words") if full else self.tr("See in full"))
        self._look.allow(self._request is not None, self.tr("The request is still being read"))

    def retranslate(self) -> None:
        """All words of the card."""
        self._card.set_title(self.tr("What you certify"))
        self._certify.setText(
            self.tr(
                "As the operator of the center you certify that the data of the request and the "
                "scanned pages are those of the papers the applicant handed in."
            )
        )
        if self._request is not None:
            self._fill_rows(self._request)
            self._fill_full(self._request)
        self._name_look()

    def _fill_rows(self, request: ServiceRequest) -> None:
        number = self.tr("Request {number}").format(number=request.case_number)
        self._rows["form"].set_words(number, self.tr("the data of the application"))
        documents = self.tr("%n document(s)", "", len(request.documents))
        pages = self.tr("%n page(s)", "", len(request.pages))
        digests = self.tr("each page with its checksum")
        self._rows["pages"].set_words(f"{documents}, {pages}", digests)
        self._rows["person"].set_words(self._name(request, "applicant"), self._iin(request))

    def _name(self, request: ServiceRequest, who: str) -> str:
        parts = (request.fields.get(f"{who}.{p}") for p in ("surname", "given_name", "patronymic"))
        return " ".join(part for part in parts if part)

    def _iin(self, request: ServiceRequest) -> str:
        digits = request.fields.get("applicant.iin", "").replace(" ", "")
        iin = self.tr("IIN {iin}").format(iin=f"{digits[:6]} {digits[6:]}")
        name = self._name(request, "representative")
        nobody = self.tr("no representative")
        who = self.tr("representative: {name}").format(name=name) if name else nobody
        return f"{iin}, {who}"

    def _fill_full(self, request: ServiceRequest) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, Space.s, 0)
        column.setSpacing(2)
        for label, value in self._lines(request):
            column.addWidget(Text(label, "caption", "ink3", wrap=True))
            column.addWidget(Text(value, "body", wrap=True))
            column.addSpacing(Space.xs)
        column.addStretch(1)
        old = self._full.widget()
        self._full.set_content(content)
        if old is not None:
            old.deleteLater()

    def _lines(self, request: ServiceRequest) -> list[tuple[str, str]]:
        labels = self._labels()
        fields = request.fields.items()
        lines = [(labels[name], self._value(name, v)) for name, v in fields if name in labels]
        family = (
            (self.tr("Family member"), ", ".join(part for part in (m.name, m.iin) if part))
            for m in request.family
        )
        documents = (
            (self.tr("Document"), f"{each.title}, {self._presence(each.presence)}")
            for each in request.documents
        )
        return [*lines, *self._asked(request), *family, *documents]

    def _asked(self, request: ServiceRequest) -> list[tuple[str, str]]:
        """What the passport asks for besides, by its own titles."""
        fields = self._service.fields if self._service is not None else ()
        return [
            (field.title.in_(language()), field.shown_value(value, language()))
            for field in fields
            if (value := request.fields.get(field.name))
        ]

    def _presence(self, presence: str) -> str:
        words = {
            "present": self.tr("present"),
            "from_registry": self.tr("from registry"),
            "not_required": self.tr("not required"),
        }
        return words.get(presence, presence)

    def _value(self, name: str, value: str) -> str:
        if name in DAYS and (day := QDate.fromString(value, "yyyy-MM-dd")).isValid():
            return QLocale().toString(day, QLocale.FormatType.ShortFormat)
        service = self._service
        if service is not None and name == "category":
            found = service.category(value)
            return found.title.in_(language()) if found else value
        if service is not None and name == "subcategory" and self._request is not None:
            sub = service.subcategory(self._request.fields.get("category", ""), value)
            return sub.title.in_(language()) if sub else value
        return value

    def _labels(self) -> dict[str, str]:
        return {
            "applicant.iin": self.tr("IIN"),
            "applicant.surname": self.tr("Surname"),
            "applicant.given_name": self.tr("Name"),
            "applicant.patronymic": self.tr("Patronymic"),
            "applicant.birth_date": self.tr("Date of birth"),
            "applicant.address": self.tr("Address"),
            "applicant.phone": self.tr("Phone"),
            "applicant.phone2": self.tr("Second phone"),
            "category": self.tr("Category"),
            "subcategory": self.tr("Sub-category"),
            "representative.surname": self.tr("Representative: surname"),
            "representative.given_name": self.tr("Representative: name"),
            "representative.patronymic": self.tr("Representative: patronymic"),
            "representative.iin": self.tr("Representative: IIN"),
            "representative.note": self.tr("Ground of the representative"),
            "poa.number": self.tr("Power of attorney"),
            "poa.date": self.tr("Power of attorney issued on"),
            "poa.valid_until": self.tr("Power of attorney valid until"),
            "poa.notary": self.tr("Notary"),
            "poa.powers": self.tr("Powers"),
        }
