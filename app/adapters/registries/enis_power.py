"""Reads a power of attorney from an answer of ENIS (`docs/enis-contract.md`)."""

from datetime import date

from lxml import etree

from app.adapters.strict_xml import text
from app.domain.person import Iin, PersonName
from app.domain.power_of_attorney import PowerState, RegistryPowerOfAttorney

STATES = {
    "ACTIVE": PowerState.ACTIVE,
    "REVOKED": PowerState.REVOKED,
    "EXPIRED": PowerState.EXPIRED,
}


def read_power(power: etree._Element, state: PowerState) -> RegistryPowerOfAttorney:
    """The power of attorney as the counter needs it.

    Args:
        power: the element `powerOfAttorney`.
        state: what the register says of it.

    Raises:
        InputError: an IIN or a name that breaks the rules.
        ValueError: a date that is none, or no number.
    """
    number = text(power, "registryNumber")
    if not number:
        raise ValueError("registryNumber")
    principal_iin, principal_name = _party(power, "principal")
    representative_iin, representative_name = _party(power, "representative")
    return RegistryPowerOfAttorney(
        number=number,
        issued_on=date.fromisoformat(text(power, "issuedOn")[:10]),
        valid_until=_date(power, "validUntil"),
        notary=text(power, "notary"),
        principal_iin=principal_iin,
        principal_name=principal_name,
        representative_iin=representative_iin,
        representative_name=representative_name,
        powers=_powers(power),
        state=state,
        revoked_on=_date(power, "revokedOn"),
        power_codes=tuple(
            code for entry in power.findall("powers/power") if (code := text(entry, "code"))
        ),
    )


def _party(power: etree._Element, role: str) -> tuple[Iin, PersonName]:
    person = power.find(role)
    names = (text(person, part) for part in ("surname", "name", "patronymic"))
    return Iin(text(person, "iin")), PersonName(*names)


def _powers(power: etree._Element) -> str:
    """What the representative may do, in Kazakh, in Russian where there is no Kazakh text."""
    entries = power.findall("powers/power")
    named = (text(entry, "nameKz") or text(entry, "nameRu") for entry in entries)
    return "; ".join(name for name in named if name)


def _date(element: etree._Element, path: str) -> date | None:
    found = text(element, path)
    return date.fromisoformat(found[:10]) if found else None
