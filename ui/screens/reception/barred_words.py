"""Why Alt and a digit do not lead to a step now."""

from PySide6.QtCore import QCoreApplication

from app.domain.case import Case, CaseState, Step

translate = QCoreApplication.translate
_AFTER = frozenset({Step.SIGN, Step.SEND, Step.RECEIPT})


def barred_words(case: Case | None, asked: Step, now: Step) -> str:
    """What to say.

    Args:
        case: the one at the counter.
        asked: the step that was asked for.
        now: the step at the front.
    """
    if asked is now:
        return translate("Barred", "This step is open already.")
    if case is None:
        return translate("Barred", "Choose the service first: the other steps follow from it.")
    if case.state in {CaseState.REFUSED, CaseState.LEFT}:
        return translate(
            "Barred", "Take the draft up again first: until then nothing of it changes."
        )
    if case.state is CaseState.CANCELLED:
        return translate("Barred", "The case is cancelled: nothing of it changes any more.")
    if case.state is not CaseState.DRAFT:
        if asked in _AFTER:
            return translate("Barred", "After registration the steps come one after the other.")
        return translate("Barred", "The case is registered: F10 corrects its data or cancels it.")
    if asked is Step.SERVICE:
        return translate(
            "Barred",
            "The service of a begun case stays: for another one press F10, then F2.",
        )
    return translate("Barred", "This step comes once the case is registered.")
