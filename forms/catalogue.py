"""All papers by their type: how each is called, and how it becomes a PDF."""

from collections.abc import Callable
from typing import Any

from app.domain.papers import (
    AcceptanceReceiptPaper,
    ApplicationFormPaper,
    CourierRegisterPaper,
    CoverSheetsPaper,
    DailyRegisterPaper,
    DataUnavailablePaper,
    EnvelopeLabelsPaper,
    NotificationPaper,
    Paper,
    ReadBackPaper,
    ReasonedRefusalPaper,
    RefusalReceiptPaper,
)
from app.pdf_a import archival
from forms import (
    acceptance_receipt,
    application_form,
    courier_register,
    cover_sheets,
    daily_register,
    data_unavailable,
    envelope_labels,
    notification,
    read_back,
    reasoned_refusal,
    refusal_receipt,
)
from forms.fonts import register_all
from forms.form import Form

# A drawer takes only its own type of paper; the table below pairs them.
_DRAWERS: dict[type[Paper], tuple[Form, Callable[[Any, int], bytes]]] = {
    ApplicationFormPaper: (application_form.FORM, application_form.draw),
    AcceptanceReceiptPaper: (acceptance_receipt.FORM, acceptance_receipt.draw),
    RefusalReceiptPaper: (refusal_receipt.FORM, refusal_receipt.draw),
    DataUnavailablePaper: (data_unavailable.FORM, data_unavailable.draw),
    NotificationPaper: (notification.FORM, notification.draw),
    ReasonedRefusalPaper: (reasoned_refusal.FORM, reasoned_refusal.draw),
    DailyRegisterPaper: (daily_register.FORM, daily_register.draw),
    CourierRegisterPaper: (courier_register.FORM, courier_register.draw),
    CoverSheetsPaper: (cover_sheets.FORM, cover_sheets.draw),
    EnvelopeLabelsPaper: (envelope_labels.FORM, envelope_labels.draw),
    ReadBackPaper: (read_back.FORM, read_back.draw),
}

FORMS: dict[type[Paper], Form] = {kind: form for kind, (form, _) in _DRAWERS.items()}
"""The identity of every form, by the type of its paper."""


def form_of(paper: Paper) -> Form:
    """Code, name and version of the form of a paper."""
    return FORMS[type(paper)]


def name(paper: Paper) -> str:
    """The name of the form in names of files, "acceptance-receipt"."""
    return form_of(paper).name


def render(paper: Paper) -> bytes:
    """One copy as PDF/A-2b; the same values always give the same bytes.

    Args:
        paper: what is printed; the number of the copy stands in its print mark.

    Raises:
        Refused: PRN-01, a letter that the fonts lack; PRN-02, a notification beyond one page.
    """
    return render_copies(paper, 1)


def render_copies(paper: Paper, copies: int) -> bytes:
    """Several copies in one PDF/A-2b, numbered from the print mark on, each with its own page count.

    Args:
        paper: what is printed.
        copies: how many, 1 or more.

    Raises:
        Refused: PRN-01, a letter that the fonts lack; PRN-02, a notification beyond one page.
    """
    _, draw = _DRAWERS[type(paper)]
    return archival(draw(paper, copies))


def warm_up() -> None:
    """Reads the fonts, so that the first paper of the day is as quick as the next."""
    register_all()
