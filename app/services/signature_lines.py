"""What the visible stamp of a signed letter says, and its QR."""

from datetime import datetime

from app.domain.account import Session
from app.domain.e_document import ServiceResult
from app.domain.signature import CertificateInfo

_WORDS = {
    "kk": ("Электрондық цифрлық қолтаңбамен қол қойылды", "Куәлік №", "Беруші:"),
    "ru": ("Подписано электронной цифровой подписью", "Свидетельство №", "Издатель:"),
}


def stamp_lines(
    session: Session, certificate: CertificateInfo, at: datetime, language: str
) -> tuple[str, ...]:
    """Heading, signer and post, time with zone, certificate, issuer."""
    heading, serial, issuer = _WORDS[language]
    return (
        heading,
        f"{session.account.name.full}, {session.account.post}",
        f"{at:%d.%m.%Y %H:%M:%S} (UTC{at:%z})",
        f"{serial} {certificate.serial.upper()}",
        f"{issuer} {certificate.issuer_name}",
    )


def qr_text(case_number: str, result: ServiceResult, certificate: CertificateInfo) -> str:
    """At most 110 characters, no personal data: format, case, letter, time, certificate."""
    when = f"{result.decided_at:%Y%m%dT%H%M%S%z}"
    return f"TRZ1*{case_number}*{result.letter_number}*{when}*{certificate.serial.upper()}"[:110]
