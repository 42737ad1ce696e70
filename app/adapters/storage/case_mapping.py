"""Cases as rows and back."""

import re
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from app.adapters.storage.case_rows import CaseRow
from app.adapters.storage.columns import JsonObject, in_zone
from app.domain.case import (
    Case,
    CaseState,
    ChecklistEntry,
    Delivery,
    FieldValue,
    Presence,
    ResultKind,
    ServiceRef,
    Source,
    Step,
)
from app.domain.case_number import CaseNumber
from app.domain.kazakh_text import sort_key
from app.domain.person import FamilyMember, Iin, PersonName


def fill(row: CaseRow, case: Case) -> None:
    """Write a case into its row, all but the version."""
    _fill_opening(row, case)
    _fill_course(row, case)
    row.fields = {name: _field_json(value) for name, value in case.fields.items()}
    row.family = [_member_json(member) for member in case.family]
    row.circumstances = sorted(case.circumstances)
    row.checklist = {code: _entry_json(entry) for code, entry in case.checklist.items()}
    row.data_unavailable = list(case.data_unavailable)
    row.applicant_iin = _squeezed(_storable(case.value("applicant.iin")))
    row.name_key = sort_key(_storable(case.applicant_shown))
    row.phone_key = phone_key(case.value("applicant.phone"))
    row.phone2_key = phone_key(case.value("applicant.phone2"))


def _fill_opening(row: CaseRow, case: Case) -> None:
    row.id = case.id
    row.number = case.number.text
    row.day_key, row.serial = number_parts(case.number)
    row.service_code = case.service.code
    row.service_version = case.service.version
    row.service_digest = case.service.digest
    row.office = case.office
    row.counter = case.counter
    row.operator = case.operator
    row.opened_at = case.opened_at
    row.ticket = case.ticket


def _fill_course(row: CaseRow, case: Case) -> None:
    row.state = case.state.value
    row.step = case.step.value
    row.delivery = case.delivery.value if case.delivery else None
    row.registered_at = case.registered_at
    row.due_at = case.due_at
    row.sent_at = case.sent_at
    row.result_kind = case.result_kind.value if case.result_kind else None
    row.result_at = case.result_at
    row.queue_number = case.queue_number
    row.handed_at = case.handed_at
    row.cancelled_at = case.cancelled_at


def case_of(row: CaseRow, zone: ZoneInfo) -> Case:
    """The case of a row, its hours in the zone of the office."""
    return Case(
        id=row.id,
        number=CaseNumber(row.number),
        service=ServiceRef(row.service_code, row.service_version, row.service_digest),
        office=row.office,
        counter=row.counter,
        operator=row.operator,
        opened_at=row.opened_at.astimezone(zone),
        ticket=row.ticket,
        state=CaseState(row.state),
        step=Step(row.step),
        fields={name: _field_of(value, zone) for name, value in row.fields.items()},
        family=tuple(_member_of(member) for member in row.family),
        circumstances=frozenset(row.circumstances),
        checklist={code: _entry_of(entry) for code, entry in row.checklist.items()},
        data_unavailable=tuple(row.data_unavailable),
        delivery=Delivery(row.delivery) if row.delivery else None,
        registered_at=in_zone(row.registered_at, zone),
        due_at=in_zone(row.due_at, zone),
        sent_at=in_zone(row.sent_at, zone),
        result_kind=ResultKind(row.result_kind) if row.result_kind else None,
        result_at=in_zone(row.result_at, zone),
        queue_number=row.queue_number,
        handed_at=in_zone(row.handed_at, zone),
        cancelled_at=in_zone(row.cancelled_at, zone),
        version=row.version,
    )


def number_parts(number: CaseNumber) -> tuple[str, int]:
    """The prefix of a number and its serial."""
    day, serial, _ = number.text.rsplit("-", 2)
    return day + "-", int(serial)


def persons(case: Case) -> frozenset[str]:
    """The full identification numbers of the applicant and the family."""
    applicant = _squeezed(case.value("applicant.iin"))
    found = {member.digits for member in case.family if member.iin is not None}
    if re.fullmatch(r"[0-9]{12}", applicant):
        found.add(applicant)
    return frozenset(found)


def persons_stored(row: CaseRow) -> frozenset[str]:
    """The same as the row has them, so that only what changed is written."""
    found = {str(member["iin"]) for member in row.family if member["iin"]}
    if re.fullmatch(r"[0-9]{12}", row.applicant_iin):
        found.add(row.applicant_iin)
    return frozenset(found)


def phone_key(text: str) -> str:
    """The ten digits of a number after +7 or 8, or whatever digits there are."""
    digits = re.sub(r"[^0-9]", "", text)
    return digits[1:] if len(digits) == 11 and digits[0] in "78" else digits


def _storable(text: str) -> str:
    """For a key column: without what no database takes (half a character, a zero)."""
    return "".join(c for c in text if c != "\0" and not "\ud800" <= c <= "\udfff")


def _squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def _field_json(value: FieldValue) -> JsonObject:
    held: JsonObject = {"value": value.value, "source": value.source.value}
    if value.at:
        held["at"] = value.at.astimezone(UTC).isoformat()
    if value.note:
        held["note"] = value.note
    return held


def _field_of(held: JsonObject, zone: ZoneInfo) -> FieldValue:
    at = datetime.fromisoformat(held["at"]).astimezone(zone) if "at" in held else None
    return FieldValue(held["value"], Source(held["source"]), at, held.get("note", ""))


def _member_json(member: FamilyMember) -> JsonObject:
    name = [member.name.surname, member.name.given_name, member.name.patronymic]
    held: JsonObject = {"relation": member.relation, "iin": member.digits, "name": name}
    if member.events:
        held["events"] = {code: day.isoformat() for code, day in member.events}
    if member.key:
        held["key"] = member.key
    if member.circumstances:
        held["circumstances"] = sorted(member.circumstances)
    return held


def _member_of(held: dict[str, Any]) -> FamilyMember:
    days = held.get("events", {}).items()
    events = tuple((code, date.fromisoformat(day)) for code, day in days)
    return FamilyMember(
        relation=held["relation"],
        iin=Iin(held["iin"]) if held["iin"] else None,
        name=PersonName(*held["name"]),
        events=events,
        key=held.get("key", ""),
        circumstances=frozenset(held.get("circumstances", ())),
    )


def _entry_json(entry: ChecklistEntry) -> JsonObject:
    return {
        "presence": entry.presence.value,
        "original": entry.original,
        "sheets": entry.sheets,
        "note": entry.note,
    }


def _entry_of(held: JsonObject) -> ChecklistEntry:
    return ChecklistEntry(
        Presence(held["presence"]), held["original"], held["sheets"], held["note"]
    )
