"""What only the site itself can say, and what cannot be done before it is said."""

from collections.abc import Mapping
from enum import StrEnum

from app.domain.errors import Refused
from app.domain.settings import Settings

NOT_SET = "SET-06"
"""Details of the site are missing; the error names them."""
NO_EXCHANGE = "SET-07"
"""The site does not say where the gateway is and who speaks to it."""


class Purpose(StrEnum):
    """What the details are needed for."""

    NUMBERS = "numbers"
    PAPERS = "papers"
    LETTERS = "letters"
    REGISTRIES = "registries"
    EXCHANGE = "exchange"
    CAPSULES = "capsules"


_OFFICE = (
    "office.organisation_kk",
    "office.organisation_ru",
    "office.genitive_kk",
    "office.genitive_ru",
    "office.address_kk",
    "office.address_ru",
    "office.phone",
)
_PROVIDER = (
    "provider.name_kk",
    "provider.name_ru",
    "provider.address_kk",
    "provider.address_ru",
    "provider.bin",
    "provider.head_name",
)
# Results are believed by the provider's BIN: without it each would go back to its sender as false.
_EXCHANGE = ("wire.async_url", "wire.files_url", "wire.sender_id", "provider.bin")
NEEDED: Mapping[Purpose, tuple[str, ...]] = {
    Purpose.NUMBERS: ("office.office", "office.counter"),
    Purpose.PAPERS: (*_OFFICE, *_PROVIDER),
    Purpose.LETTERS: _PROVIDER,
    Purpose.REGISTRIES: ("wire.sync_url", "wire.sender_id"),
    Purpose.EXCHANGE: _EXCHANGE,
    Purpose.CAPSULES: ("wire.sender_id",),
}
RECEPTION = (Purpose.NUMBERS, Purpose.PAPERS)
"""What a case needs from its opening to its receipt."""


def missing(settings: Settings, *purposes: Purpose) -> tuple[str, ...]:
    """The dotted names of what these purposes need and the site does not say, each once.

    Args:
        settings: of the site.
        purposes: which; none asks for all.
    """
    return tuple(name for name in needed(settings, *purposes) if not _said(settings, name))


def needed(settings: Settings, *purposes: Purpose) -> tuple[str, ...]:
    """The dotted names of what these purposes need of such a site, said or not, each once."""
    names = (name for purpose in purposes or Purpose for name in _needed(settings, purpose))
    return tuple(dict.fromkeys(names))


def demand_set(settings: Settings, *purposes: Purpose) -> None:
    """Refuse what cannot be done without details that only the site can say.

    Raises:
        Refused: SET-06; `settings` are their dotted names.
    """
    names = missing(settings, *purposes)
    if names:
        raise Refused(NOT_SET, settings=" ".join(names))


def _needed(settings: Settings, purpose: Purpose) -> tuple[str, ...]:
    """A site where the provider works speaks under the provider's name as well."""
    if purpose in (Purpose.EXCHANGE, Purpose.CAPSULES) and settings.provider_workplace:
        return (*NEEDED[purpose], "wire.provider_sender_id")
    return NEEDED[purpose]


def _said(settings: Settings, name: str) -> bool:
    group, _, inner = name.partition(".")
    value = getattr(getattr(settings, group), inner)
    return bool(value.strip() if isinstance(value, str) else value)
