"""One signature in words: whose it is, and each thing that was looked at."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.domain.signature import Check, CheckedThing, Validity, Verdict
from ui.messages import sentence_of_check
from ui.tokens import State, Tone
from ui.widgets.card import Card
from ui.widgets.list_row import ListRow
from ui.widgets.text import Text

MARKS: dict[Validity, tuple[State, Tone]] = {
    Validity.VALID: ("works", "ok"),
    Validity.INVALID: ("fails", "danger"),
    Validity.CANNOT_TELL: ("unknown", "unknown"),
}
# In the order in which a person asks.
THINGS = (
    CheckedThing.INTEGRITY,
    CheckedThing.CERTIFICATE,
    CheckedThing.TERM,
    CheckedThing.REVOCATION,
    CheckedThing.TIMESTAMP,
)

translate = QCoreApplication.translate


class SignatureCard(Card):
    """The signer, the time and the checks.

    Args:
        verdict: about one signature, with its signer.
        name: stable object name.
        zone: a moment of the office, for the time zone shown.
    """

    def __init__(self, verdict: Verdict, *, name: str, zone: datetime) -> None:
        signer = verdict.signer
        super().__init__(signer.subject_name if signer else "", name=name)
        for line in _facts(verdict, zone):
            self.add(Text(line, "caption", "ink2", wrap=True))
        for thing in THINGS:
            check = verdict.of(thing)
            if check is not None:
                self.add(_row(check, f"{name}.{thing.value}"))


def _row(check: Check, name: str) -> ListRow:
    state, tone = MARKS[check.validity]
    row = ListRow(name=name, state=state, pad=0)
    said = sentence_of_check(check.code) if check.code else check.source
    row.set_words(thing_words(check.what), said, state_words(check.validity), tone)
    row.setToolTip(said)
    return row


def _facts(verdict: Verdict, zone: datetime) -> list[str]:
    signer = verdict.signer
    if signer is None:
        return []
    lines = []
    if signer.organisation:
        lines.append(signer.organisation)
    if signer.iin:
        # Who only checks need not know the whole number (features: masking).
        lines.append(translate("Verify", "IIN …{tail}").format(tail=signer.iin[-4:]))
    if verdict.signed_at is not None:
        at = verdict.signed_at.astimezone(zone.tzinfo)
        lines.append(translate("Verify", "Signed {when}").format(when=f"{at:%d.%m.%Y %H:%M:%S}"))
    chain = " ← ".join(verdict.chain[1:]) or signer.issuer_name
    kind = f"{verdict.level}, {signer.algorithm}"
    return [" · ".join(lines), translate("Verify", "Issued by {chain}").format(chain=chain), kind]


def thing_words(thing: CheckedThing) -> str:
    """What was looked at.

    Args:
        thing: of a check.
    """
    return {
        CheckedThing.INTEGRITY: translate("Verify", "Not changed since it was signed"),
        CheckedThing.CERTIFICATE: translate("Verify", "Certificate"),
        CheckedThing.TERM: translate("Verify", "Term of the certificate"),
        CheckedThing.REVOCATION: translate("Verify", "Not revoked"),
        CheckedThing.TIMESTAMP: translate("Verify", "Time stamp"),
        CheckedThing.OWNER: translate("Verify", "Owner of the key"),
    }[thing]


def state_words(validity: Validity) -> str:
    """The three states as one word each.

    Args:
        validity: of a check.
    """
    return {
        Validity.VALID: translate("Verify", "yes"),
        Validity.INVALID: translate("Verify", "no"),
        Validity.CANNOT_TELL: translate("Verify", "cannot tell"),
    }[validity]
