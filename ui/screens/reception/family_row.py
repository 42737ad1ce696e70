"""One family member who lives with the applicant: relation, IIN, name, days that decide on papers."""

from datetime import date
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.errors import InputError
from app.domain.passport_field import EARLIEST, EventRule
from app.domain.person import FamilyMember, Iin, PersonName
from app.domain.public_service import PublicService
from app.domain.request_form import demand_printable
from ui.messages import sentence
from ui.tokens import Space
from ui.translation import language
from ui.widgets.check_box import CheckBox
from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.field_grid import FieldGrid
from ui.widgets.icon_button import IconButton
from ui.widgets.text_field import TextField
from ui.widgets.view import View

NARROW = 590


class FamilyRow(View):
    """Who it is, the days that decide about papers, and a button that takes the member away.

    Signals:
        edited: something is being typed.
        iin_typed: the IIN is whole and right.
        left: a field was left or a relation chosen.
        removed: the member is not to be named.
    """

    edited = Signal()
    iin_typed = Signal(str)
    left = Signal()
    removed = Signal()

    def __init__(self, service: PublicService, today: date, *, name: str) -> None:
        super().__init__(name=name, ground="surface")
        self._service = service
        self._today = today
        self._key = uuid4().hex[:8]
        self.relation = ChoiceField(name=f"{name}.relation")
        self.iin = TextField(name=f"{name}.iin")
        self.full_name = TextField(name=f"{name}.name", max_length=300)
        self.days = {e.code: DateField(name=f"{name}.{e.code}") for e in service.events}
        circumstances = service.member_circumstances
        self.holding = {c.code: CheckBox(name=f"{name}.{c.code}") for c in circumstances}
        self._remove = IconButton("trash", name=f"{name}.remove")
        self._grid = FieldGrid(columns=7, narrow=NARROW)
        self._build()
        self.retranslate()
        self._show_days()

    def _build(self) -> None:
        self._grid.add(self.relation, 3)
        self._grid.add(self.iin, 2)
        for day in self.days.values():
            self._grid.add(day, 2)
        self._grid.break_row()
        self._grid.add(self.full_name, 7)
        boxes = QHBoxLayout()
        boxes.setSpacing(Space.column)
        for box in self.holding.values():
            boxes.addWidget(box)
            box.clicked.connect(lambda _on: self._on_relation())
        boxes.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(Space.xs)
        column.addWidget(self._grid)
        column.addLayout(boxes)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.s)
        row.addLayout(column, 1)
        row.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)
        self.relation.chosen.connect(lambda _key: self._on_relation())
        for field in (self.iin, self.full_name, *self.days.values()):
            field.edited.connect(self._on_edited)
            field.left.connect(self._on_left)
        self.iin.edited.connect(self._on_iin)
        self._remove.clicked.connect(self.removed)

    def retranslate(self) -> None:
        """Labels and relations."""
        self.relation.set_label(self.tr("Who"))
        self.relation.set_placeholder(self.tr("Choose"))
        relations = self._service.relations
        self.relation.set_options([(r.code, r.title.in_(language())) for r in relations])
        self._name_iin()
        for choice in self._service.member_circumstances:
            self.holding[choice.code].set_text(choice.title.in_(language()))
        self.full_name.set_label(self.tr("Surname, name, patronymic"))
        for event in self._service.events:
            self.days[event.code].set_label(event.title.in_(language()))
        self._remove.set_words(self.tr("Take away"))

    def show_member(self, member: FamilyMember) -> None:
        """Show a stored member."""
        self._key = member.key
        self.relation.set_value(member.relation)
        self.iin.set_text(member.digits)
        self.full_name.set_text(member.name.full)
        for code, day in member.events:
            if code in self.days:
                self.days[code].set_value(day)
        for code, box in self.holding.items():
            box.setChecked(code in member.circumstances)
        self._show_days()

    def fields(self) -> tuple[TextField | ChoiceField, ...]:
        """What is typed into, as far as it is asked for, in reading order."""
        asked = (self.days[event.code] for event in self._events())
        return (self.relation, self.iin, *asked, self.full_name)

    def texts(self) -> dict[str, str]:
        """What stands in the controls, by their names."""
        fields = (self.iin, self.full_name, *self.days.values())
        lines = {field.line.objectName(): field.line.text() for field in fields}
        ticks = {box.objectName(): "yes" for box in self.holding.values() if box.isChecked()}
        return {self.relation.control.objectName(): self.relation.value(), **lines, **ticks}

    def put_back(self, part: str, text: str) -> None:
        """Show again what was typed into a control, named without the row."""
        lines = {"iin.input": self.iin.line, "name.input": self.full_name.line}
        lines |= {f"{code}.input": field.line for code, field in self.days.items()}
        if part in lines:
            lines[part].setText(text)
        elif part in self.holding:
            self.holding[part].setChecked(bool(text))
            self._show_days()
        else:
            self.relation.set_value(text)
            self._show_days()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is entered yet."""
        return not (self.relation.value() or self.iin.text() or self.full_name.text())

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing or wrong, the days too."""
        member = self.member()
        asked = {event.code for event in self._events()}
        if member is None or not asked <= {code for code, _ in member.events}:
            return False
        return member.iin is not None or not self._iin_asked()

    def member(self) -> FamilyMember | None:
        """The member, or None while it is not known who it is; days may still be missing."""
        try:
            iin = Iin.parse(self.iin.text()) if self.iin.text() or self._iin_asked() else None
            name = _name(self.full_name.text())
        except InputError:
            return None
        if not self.relation.value():
            return None
        told = ((event.code, self.days[event.code].value()) for event in self._events())
        days = tuple((code, day) for code, day in told if day is not None and self._possible(day))
        return FamilyMember(self.relation.value(), iin, name, days, self._key, self._held())

    def _held(self) -> frozenset[str]:
        return frozenset(code for code, box in self.holding.items() if box.isChecked())

    def _iin_asked(self) -> bool:
        """Whether the passport asks for the IIN of such a person."""
        days = ((code, self.days[code].value()) for code in self.days)
        facts = {code: frozenset({day.isoformat()}) for code, day in days if day is not None}
        facts["relation"] = frozenset({self.relation.value()})
        return self._service.member_iin.holds({**facts, "circumstance": self._held()})

    def _name_iin(self) -> None:
        self.iin.set_label(self.tr("IIN"), "" if self._iin_asked() else self.tr("if any"))

    def _events(self) -> tuple[EventRule, ...]:
        return self._service.events_of(self.relation.value(), self._held())

    def _possible(self, day: date) -> bool:
        return EARLIEST <= day <= self._today

    def _show_days(self) -> None:
        """Only the days of the relation are asked for."""
        asked = [self.days[event.code] for event in self._events()]
        self._grid.show_only([self.relation, self.iin, self.full_name, *asked])
        self._name_iin()

    def _propose_birth(self) -> None:
        """The IIN tells the day of birth; what was typed stays."""
        born = next((self.days[e.code] for e in self._events() if e.birth), None)
        try:
            day = Iin.parse(self.iin.text()).birth_date
        except InputError:
            return
        if born is not None and day is not None and not born.text():
            born.set_value(day)

    def show_faults(self, *, everything: bool) -> None:
        """Mark what is wrong; what is missing only when everything is asked for."""
        words = None if self.relation.value() or not everything else self.tr("Choose who it is")
        self.relation.set_fault(words)
        for event in self._events():
            self._judge_day(self.days[event.code], everything=everything)
        for field, read, asked in (
            (self.iin, Iin.parse, self._iin_asked()),
            (self.full_name, _name, True),
        ):
            field.set_fault(None)
            if field.text() or (everything and asked):
                try:
                    read(field.text())
                except InputError as error:
                    field.set_fault(sentence(error))

    def _judge_day(self, field: DateField, *, everything: bool) -> None:
        day = field.value()
        if day is not None and not self._possible(day):
            field.set_fault(sentence(InputError("DAT-02", field.objectName())))
        elif everything and not field.text():
            field.set_fault(self.tr("Enter the date: the list of documents follows from it"))

    def _on_iin(self, text: str) -> None:
        try:
            self.iin_typed.emit(Iin.parse(text).digits)
        except InputError:
            return

    def _on_edited(self, _text: str) -> None:
        self.iin.set_fault(None)
        self.edited.emit()

    def _on_relation(self) -> None:
        self._show_days()
        self._on_left()

    def _on_left(self) -> None:
        self._propose_birth()
        self.show_faults(everything=False)
        self.left.emit()


def _name(text: str) -> PersonName:
    surname, _, rest = text.strip(" ").partition(" ")
    given, _, patronymic = rest.strip(" ").partition(" ")
    name = PersonName(surname, given, patronymic.strip(" "))
    demand_printable(name)
    return name
