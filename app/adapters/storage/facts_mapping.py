"""What an answer of a register says, as JSON and back."""

from datetime import date

from app.adapters.storage.columns import JsonObject
from app.domain.lookup import Evidence
from app.domain.person import Iin, PersonName, RegistryPerson, Sex
from app.domain.power_of_attorney import PowerState, RegistryPowerOfAttorney


def facts_of(evidence: Evidence) -> JsonObject | None:
    """The person or the power of attorney of an answer; None where there is neither."""
    if evidence.person is not None:
        return {"person": _person_json(evidence.person)}
    if evidence.power is not None:
        return {"power": _power_json(evidence.power)}
    return None


def person_of(facts: JsonObject | None) -> RegistryPerson | None:
    """The person of an answer."""
    held = (facts or {}).get("person")
    if held is None:
        return None
    return RegistryPerson(
        iin=Iin(held["iin"]),
        name=PersonName(*held["name"]),
        birth_date=date.fromisoformat(held["birth_date"]),
        sex=Sex(held["sex"]) if held["sex"] else None,
        address=held["address"],
        deceased_on=_day(held["deceased_on"]),
        incapable=held["incapable"],
        document_number=held["document_number"],
        document_valid_until=_day(held["document_valid_until"]),
        document_invalid=held["document_invalid"],
        city_code=held["city_code"],
    )


def power_of(facts: JsonObject | None) -> RegistryPowerOfAttorney | None:
    """The power of attorney of an answer."""
    held = (facts or {}).get("power")
    if held is None:
        return None
    return RegistryPowerOfAttorney(
        number=held["number"],
        issued_on=date.fromisoformat(held["issued_on"]),
        valid_until=_day(held["valid_until"]),
        notary=held["notary"],
        principal_iin=Iin(held["principal_iin"]),
        principal_name=PersonName(*held["principal_name"]),
        representative_iin=Iin(held["representative_iin"]),
        representative_name=PersonName(*held["representative_name"]),
        powers=held["powers"],
        state=PowerState(held["state"]),
        revoked_on=_day(held["revoked_on"]),
        power_codes=tuple(held["power_codes"]),
    )


def _person_json(person: RegistryPerson) -> JsonObject:
    return {
        "iin": person.iin.digits,
        "name": _name_json(person.name),
        "birth_date": person.birth_date.isoformat(),
        "sex": person.sex.value if person.sex else "",
        "address": person.address,
        "deceased_on": _text(person.deceased_on),
        "incapable": person.incapable,
        "document_number": person.document_number,
        "document_valid_until": _text(person.document_valid_until),
        "document_invalid": person.document_invalid,
        "city_code": person.city_code,
    }


def _power_json(power: RegistryPowerOfAttorney) -> JsonObject:
    return {
        "number": power.number,
        "issued_on": power.issued_on.isoformat(),
        "valid_until": _text(power.valid_until),
        "notary": power.notary,
        "principal_iin": power.principal_iin.digits,
        "principal_name": _name_json(power.principal_name),
        "representative_iin": power.representative_iin.digits,
        "representative_name": _name_json(power.representative_name),
        "powers": power.powers,
        "state": power.state.value,
        "revoked_on": _text(power.revoked_on),
        "power_codes": list(power.power_codes),
    }


def _name_json(name: PersonName) -> list[str]:
    return [name.surname, name.given_name, name.patronymic]


def _text(day: date | None) -> str:
    return day.isoformat() if day else ""


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
