"""Invented letters of the provider."""

from datetime import date
from typing import Any

from app.adapters.catalogue.passport import read_passport
from app.domain.paper_parts import (
    Bilingual,
    PaperConfirmation,
    PaperLanguage,
    RefusalGround,
    SignatureBlock,
    SignatureCheck,
)
from app.domain.papers import NotificationPaper, ReasonedRefusalPaper
from app.domain.result_fields import blanks, rows
from app.paths import resource
from tests.golden.sample_values import (
    APPLICANT,
    DAY,
    HOME,
    KK,
    PROVIDER,
    RU,
    SERVICE,
    WORDS,
    at,
    mark,
)


def signature(language: PaperLanguage, **changes: Any) -> SignatureBlock:
    given: dict[str, Any] = {
        "signer": "Оспанов Серік Қайратұлы",
        "post": Bilingual("басшы", "руководитель").of(language),
        "signed_at": at(16, 20, 11, date(2015, 4, 7)),
        "serial": "3C91075EA2441BD86F20",
        "valid_until": date(2015, 11, 12),
        "issuer": Bilingual(
            "Ұлттық куәландырушы орталық (ГОСТ)", "Национальный удостоверяющий центр (ГОСТ)"
        ).of(language),
        "digest": "a7" * 32,
        "result": SignatureCheck.VALID,
        "checked_at": at(9, 14, day=date(2015, 4, 8)),
    }
    return SignatureBlock(**{**given, **changes})


def _letter(language: PaperLanguage) -> dict[str, Any]:
    return {
        "language": language,
        "mark": mark(
            printed_at=at(9, 15, day=date(2015, 4, 8)), printed_by="Жұмабаева С. Е.", counter="2"
        ),
        "provider": PROVIDER,
        "letter_date": date(2015, 4, 7),
        "applied_on": DAY,
        "signature": signature(language),
    }


def notification(language: PaperLanguage = KK, **changes: Any) -> NotificationPaper:
    given: dict[str, Any] = {
        **_letter(language),
        "number": "2015-03-10/018",
        "letter_number": "05-12/2231",
        "applicant": APPLICANT,
        "address": HOME.of(language),
        "iin": "900215300007",
        "queue_number": 1248,
        "queue_list": Bilingual(
            "халықтың әлеуметтік осал топтары, көпбалалы отбасылар",
            "социально уязвимые слои населения, многодетные семьи",
        ).of(language),
        "numbered_on": date(2015, 4, 7),
        "confirmation": PaperConfirmation("Жұмабаева Сәуле Ерланқызы", date(2015, 4, 8)),
    }
    return NotificationPaper(**{**given, **changes})


CERTIFICATE, _ = read_passport(
    resource("services", "communal-dwelling-certificate.toml").read_bytes(), "x.toml"
)


def certificate(
    language: PaperLanguage = KK, *, has: bool = True, **changes: Any
) -> NotificationPaper:
    """The result of a service that answers: its words and its answers are those of the passport."""
    assert CERTIFICATE is not None
    values = {"holding": "has" if has else "has_not", **WORDS["certificate"][language]}
    given: dict[str, Any] = {
        "queue_number": None,
        "queue_list": "",
        "words": CERTIFICATE.words_of("notification", language),
        "values": blanks(CERTIFICATE, values, language),
        "rows": rows(CERTIFICATE, values, language),
    }
    return notification(language, **{**given, **changes})


GROUND = {language: RefusalGround(**WORDS["ground"][language]) for language in (KK, RU)}


def reasoned_refusal(language: PaperLanguage = KK, **changes: Any) -> ReasonedRefusalPaper:
    given: dict[str, Any] = {
        **_letter(language),
        "number": "2015-03-10/021",
        "letter_number": "05-12/2240",
        "applicant": "Қалиева Гүлнұр Асқарқызы",
        "address": Bilingual(
            "Астана қаласы, Алматы ауданы, Мәскеу көшесі, 40-үй, 112-пәтер",
            "Город Астана, Алматинский район, улица Московская, дом 40, квартира 112",
        ).of(language),
        "iin": "850731400126",
        "service": SERVICE.of(language),
        "grounds": (GROUND[language],),
    }
    return ReasonedRefusalPaper(**{**given, **changes})
