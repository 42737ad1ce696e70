"""Invented papers of every form, in both languages, as the reference pictures show them."""

from collections.abc import Callable

from app.domain.papers import Paper
from tests.golden.counter_samples import (
    acceptance,
    application,
    cover_sheets,
    data_unavailable,
    read_back,
    refusal_receipt,
)
from tests.golden.letter_samples import certificate, notification, reasoned_refusal
from tests.golden.register_samples import courier_register, daily_register, envelope_labels

SAMPLES: dict[str, Callable[..., Paper]] = {
    "application-form": application,
    "acceptance-receipt": acceptance,
    "refusal-receipt": refusal_receipt,
    "data-unavailable": data_unavailable,
    "notification": notification,
    "certificate": certificate,
    "reasoned-refusal": reasoned_refusal,
    "daily-register": daily_register,
    "courier-register": courier_register,
    "envelope-labels": envelope_labels,
    "cover-sheets": cover_sheets,
    "read-back": read_back,
}
"""A paper of every form by its name, and a notification that answers; each takes the language."""
