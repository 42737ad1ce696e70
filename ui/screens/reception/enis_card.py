"""The card of ENIS: what the register knows of a notarised power of attorney, and its faults."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.lookup import Outcome
from app.domain.power_of_attorney import (
    PowerFault,
    PowerState,
    RegistryPowerOfAttorney,
    RepresentativeBasis,
)
from app.services.lookup import LookupResult
from ui.screens.reception.fact_lines import FactLines
from ui.screens.reception.registry_words import not_rechecked, registry_name
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.message_line import MessageLine
from ui.widgets.text import Text


class EnisCard(Card):
    """Asked only for a notarised power of attorney; otherwise it says why not."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(" ", name=name, parent=parent)
        self._chip = Chip(name=f"{name}.chip")
        self._sentence = Text("", "body", "ink2", wrap=True, name=f"{name}.sentence")
        self._facts = FactLines(name=f"{name}.facts")
        self._faults = {
            fault: MessageLine(name=f"{name}.fault.{fault.value}") for fault in PowerFault
        }
        self.add_to_head(self._chip)
        self.add(self._sentence)
        for line in self._faults.values():
            self.add(line)
        self.add(self._facts)

    def retranslate(self) -> None:
        """The words of the card."""
        self.set_title(registry_name("enis"))

    def show_not_asked(self, basis: RepresentativeBasis, faults: Sequence[PowerFault] = ()) -> None:
        """Say why ENIS is not asked, and what of the principal ends any power of attorney."""
        self._chip.set_content(self.tr("not needed"), "muted", "file-off")
        self._say({
            RepresentativeBasis.NONE: self.tr("ENIS is not asked: nobody acts for the applicant."),
            RepresentativeBasis.LEGAL: self.tr(
                "ENIS is not asked: a legal representative needs no power of attorney."
            ),
        }.get(basis, self.tr("ENIS is not asked: it knows only notarised powers of attorney.")))  # fmt: skip
        self._show_power(None, faults)

    def show_answer(
        self,
        answer: LookupResult | None,
        faults: Sequence[PowerFault],
        kept: LookupResult | None = None,
        *,
        asking: bool,
    ) -> None:
        """Show what ENIS said, or that it says nothing yet; `kept` is its last word before."""
        said = kept if answer is None or answer.outcome is Outcome.UNAVAILABLE else answer
        power = said.power if said is not None and not asking else None
        self._show_power(power, faults)
        if asking:
            self._chip.set_content(self.tr("Asking…"), "unknown", "clock")
            self._say(self.tr("Waiting for ENIS. Esc goes on without it."))
        elif answer is None:
            self._chip.set_content(self.tr("not asked"), "muted", "clock-pause")
            self._say(self.tr("It is asked as soon as the power of attorney is entered."))
        elif answer.outcome is Outcome.UNAVAILABLE:
            self._chip.set_content(self.tr("cannot tell yet"), "unknown", "help-circle")
            template = self.tr("No usable answer at {hour} ({code}). Ask again, or go on: the case"
                               " is not held up.")  # fmt: skip
            hour = f"{answer.evidence.answered_at:%H:%M}"
            words = template.format(hour=hour, code=answer.evidence.code)
            self._say(" ".join(part for part in (not_rechecked(kept), words) if part))
        elif answer.power is None:
            self._chip.set_content(self.tr("no data"), "warn", "alert-triangle")
            self._say(self.tr("ENIS does not know a power of attorney of this number."))
        else:
            self._show_verdict(faults)

    def _show_verdict(self, faults: Sequence[PowerFault]) -> None:
        self._say("")
        if any(fault.blocks for fault in faults):
            self._chip.set_content(self.tr("does not hold"), "danger", "circle-x")
        elif faults:
            self._chip.set_content(self.tr("holds, ends early"), "warn", "alert-triangle")
        else:
            self._chip.set_content(self.tr("holds"), "ok", "circle-check")

    def _say(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))

    def _show_power(
        self, power: RegistryPowerOfAttorney | None, faults: Sequence[PowerFault]
    ) -> None:
        for fault, line in self._faults.items():
            line.clear()
            if fault in faults:
                line.show_message("danger" if fault.blocks else "warn", self.words(fault))
        self._facts.setVisible(power is not None)
        if power is not None:
            self._facts.show_facts(self._facts_of(power))

    def _facts_of(self, power: RegistryPowerOfAttorney) -> list[tuple[str, str]]:
        states = {
            PowerState.ACTIVE: self.tr("in force"),
            PowerState.REVOKED: self.tr("revoked"),
            PowerState.EXPIRED: self.tr("expired"),
        }
        until = f"{power.valid_until:%d.%m.%Y}" if power.valid_until else self.tr("without end")
        term = self.tr("from {start} to {end}")
        return [
            (self.tr("State"), states[power.state]),
            (self.tr("Term"), term.format(start=f"{power.issued_on:%d.%m.%Y}", end=until)),
            (self.tr("Principal"), f"{power.principal_name.full}, {power.principal_iin.shown}"),
            (
                self.tr("Representative"),
                f"{power.representative_name.full}, {power.representative_iin.shown}",
            ),
            (self.tr("Notary"), power.notary),
            (self.tr("Powers"), power.powers),
        ]

    def words(self, fault: PowerFault) -> str:
        """A fault in words."""
        return {
            PowerFault.REVOKED: self.tr("The power of attorney is revoked. It cannot be used."),
            PowerFault.EXPIRED: self.tr("The power of attorney has ended. It cannot be used."),
            PowerFault.OTHER_PRINCIPAL: self.tr(
                "The power of attorney was given by another person."
            ),
            PowerFault.OTHER_REPRESENTATIVE: self.tr(
                "The power of attorney was given to another representative."
            ),
            PowerFault.NOT_FOR_FILING: self.tr(
                "The power of attorney does not allow to apply for a public service."
            ),
            PowerFault.PRINCIPAL_DECEASED: self.tr(
                "GBD FL: the applicant who gave the power of attorney has died, and it ended with that."
            ),
            PowerFault.PRINCIPAL_INCAPABLE: self.tr(
                "GBD FL: the applicant is declared incapable. Only the legal representative may apply."
            ),
            PowerFault.ENDS_BEFORE_RESULT: self.tr(
                "The power of attorney ends before the result is due."
            ),
        }[fault]
