"""A capsule or an acknowledgement in words: what it says of itself, and what of it was checked."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.domain.capsule import Acknowledgement, CapsuleLabel, Outcome
from app.domain.verified_file import VerifiedFile
from ui.widgets.card import Card
from ui.widgets.text import Text

translate = QCoreApplication.translate


class CarriedCard(Card):
    """The label of a capsule, or what an acknowledgement tells.

    Args:
        told: believed, since the signature over it holds.
        found: the whole answer.
        zone: a moment of the office, for the time zone shown.
    """

    def __init__(
        self, told: CapsuleLabel | Acknowledgement, found: VerifiedFile, zone: datetime
    ) -> None:
        is_capsule = isinstance(told, CapsuleLabel)
        title = (
            translate("Verify", "Capsule") if is_capsule else translate("Verify", "Acknowledgement")
        )
        super().__init__(title, name="verify.carried")
        for line in _capsule(told) if isinstance(told, CapsuleLabel) else _acknowledgement(told):
            self.add(Text(line, "body", "ink", wrap=True))
        made = translate("Verify", "Made {when}").format(
            when=f"{told.made_at.astimezone(zone.tzinfo):%d.%m.%Y %H:%M:%S}"
        )
        self.add(Text(made, "body", "ink", wrap=True))
        for line in (_checked(is_capsule=is_capsule), f"SHA-256 {found.sha256}"):
            self.add(Text(line, "caption", "ink2", wrap=True))


def _capsule(label: CapsuleLabel) -> list[str]:
    where = translate("Verify", "From office {office}, window {counter}")
    count = translate("Verify", "Messages inside: {count}")
    return [
        where.format(office=label.office, counter=label.counter),
        count.format(count=label.messages),
    ]


def _acknowledgement(told: Acknowledgement) -> list[str]:
    words = {
        Outcome.DELIVERED: translate("Verify", "Messages at the other side: {count}"),
        Outcome.AT_GATEWAY: translate("Verify", "Messages taken by the gateway: {count}"),
        Outcome.REFUSED: translate("Verify", "Messages refused: {count}"),
    }
    counts = {each: sum(one.outcome is each for one in told.messages) for each in words}
    return [words[each].format(count=count) for each, count in counts.items() if count]


def _checked(*, is_capsule: bool) -> str:
    if is_capsule:
        return translate(
            "Verify",
            "Checked: the signature over the label and over the sealed contents. The contents "
            "stay sealed; only the recipient’s key opens them.",
        )
    return translate("Verify", "Checked: the signature over the whole acknowledgement.")
