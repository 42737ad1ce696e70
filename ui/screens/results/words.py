"""What a result is and what its signature is worth, in words."""

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from app.domain.case import ResultKind
from app.domain.e_document import ServiceResult
from app.domain.public_service import PublicService
from app.domain.signature import Validity, Verdict
from ui.messages import sentence_of_code
from ui.tokens import Tone
from ui.translation import language

translate = QCoreApplication.translate


def kind_words(kind: ResultKind | None, service: PublicService | None = None) -> str:
    """The kind of a result (S 4); the title of its paper where the service has its own."""
    if kind is ResultKind.REASONED_REFUSAL:
        return translate("Results", "Reasoned refusal")
    title = service.words_of("notification", language()).get("title") if service else None
    return title or translate("Results", "Notification")


def signature_words(
    verdict: Verdict, result: ServiceResult, zone: tzinfo | None
) -> tuple[Tone, str]:
    """Whether the signature holds, who signed and when; or why it cannot be told.

    Args:
        verdict: on the signature.
        result: what was signed.
        zone: of the office; a signature tells its moment in UTC.
    """
    if verdict.validity is Validity.VALID:
        words = translate("Results", "The signature is valid: {name}, {at}")
        at = (verdict.signed_at or result.decided_at).astimezone(zone)
        return "ok", words.format(name=result.signed_by, at=f"{at:%d.%m.%Y %H:%M}")
    if verdict.validity is Validity.INVALID:
        return "danger", translate("Results", "The signature is not valid. Do not hand it over.")
    words = translate("Results", "Cannot tell yet whether the signature is valid.")
    reason = sentence_of_code(verdict.codes[0]) if verdict.codes else ""
    return "unknown", f"{words} {reason}".strip()
