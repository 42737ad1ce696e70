"""What a dossier tells by the passport: the fields of the service, and whose a paper is."""

from ui.screens.review.dossier_detail import DossierDetail
from ui.translation import language


def asked_words(detail: DossierDetail | None) -> list[str]:
    """What the applicant told in the fields of the passport, a line for each."""
    if detail is None or detail.request is None:
        return []
    told = detail.request.fields
    return [
        f"{field.title.in_(language())}: {field.shown_value(value, language())}"
        for field in detail.service.fields
        if (value := told.get(field.name))
    ]


def person_of(detail: DossierDetail, code: str) -> str:
    """Whose paper it is, where a document is asked of each person."""
    if "." not in code or detail.request is None:
        return ""
    titles = (each.title for each in detail.request.documents if each.code == code)
    return next(titles, "").rpartition(": ")[2]
