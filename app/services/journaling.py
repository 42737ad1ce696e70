"""Writing the journal: who did what, with old and new values."""

from collections.abc import Mapping
from datetime import datetime

from app.domain.account import Actor
from app.domain.case import Case
from app.domain.journal import JournalEntry
from app.domain.person import FamilyMember
from app.ports import Work


def record(
    work: Work,
    actor: Actor,
    at: datetime,
    action: str,
    subject: str,
    *,
    clause: str = "",
    seconds: float | None = None,
    norm_seconds: float | None = None,
    before: Mapping[str, str] | None = None,
    after: Mapping[str, str] | None = None,
    reason: str = "",
) -> None:
    """Append what this person did now."""
    work.journal.append(
        JournalEntry(
            at=at,
            who=actor.login,
            role=actor.role,
            action=action,
            subject=subject,
            clause=clause,
            seconds=seconds,
            norm_seconds=norm_seconds,
            before=before,
            after=after,
            reason=reason,
        )
    )


def record_change(
    work: Work, actor: Actor, at: datetime, before: Case, after: Case, reason: str = ""
) -> None:
    """Append what changed of a case; nothing changed, nothing written."""
    old, new = changed_values(before, after)
    if new:
        record(
            work, actor, at, "change", after.number.text, before=old, after=new, reason=reason
        )  # fmt: skip


def changed_values(before: Case, after: Case) -> tuple[dict[str, str], dict[str, str]]:
    """What differs between two states of a case, by name: the old values and the new."""
    old, new = _shown(before), _shown(after)
    changed = sorted(name for name in {*old, *new} if old.get(name, "") != new.get(name, ""))
    return (
        {name: old.get(name, "") for name in changed},
        {name: new.get(name, "") for name in changed},
    )


def _shown(case: Case) -> dict[str, str]:
    shown = {name: held.value for name, held in case.fields.items()}
    shown |= {f"document.{code}": entry.presence.value for code, entry in case.checklist.items()}
    shown |= {f"family.{m.digits or m.mark}": _member_shown(m) for m in case.family}
    shown["circumstances"] = ", ".join(sorted(case.circumstances))
    shown["state"] = case.state.value
    return shown


def _member_shown(member: FamilyMember) -> str:
    days = (f"{code} {day.isoformat()}" for code, day in member.events)
    return ", ".join(
        (f"{member.relation} {member.name.full}", *days, *sorted(member.circumstances))
    )
