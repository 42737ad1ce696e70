"""What the tour leaves behind: papers, wire and summary."""

import json
from datetime import date
from pathlib import Path

from app.domain.case import Case
from app.domain.deadline import Process
from app.domain.journal import JournalEntry
from app.ports import Work


def write_papers(work: Work, day: date, folder: Path) -> list[str]:
    """Write every paper printed on a day, in order of printing; of several copies the newest."""
    printed = dict.fromkeys((number, form) for number, form, _c, _at in work.papers.printed_on(day))
    names = []
    for position, (number, form) in enumerate(printed, start=1):
        pdf = work.papers.latest(number, form)
        assert pdf is not None
        name = f"{position:02d}-{form}-{number.replace('/', '-')}.pdf"
        (folder / name).write_bytes(pdf)
        names.append(name)
    return names


def case_report(work: Work, case: Case) -> dict[str, object]:
    """Number, state, and every process with its clause, norm and seconds."""
    entries = (*_authorisation(work, case), *work.journal.of(case.number.text))
    steps = [entry for entry in entries if entry.seconds is not None]
    return {
        "number": case.number.text,
        "state": case.state.value,
        "processes": [
            {
                "process": entry.action,
                "clause": entry.clause,
                "seconds": round(entry.seconds or 0.0, 3),
                "norm_seconds": entry.norm_seconds,
                "outcome": (entry.after or {}).get("outcome", ""),
            }
            for entry in steps
        ],
    }


def _authorisation(work: Work, case: Case) -> tuple[JournalEntry, ...]:
    """Process 1 of a case (S 11.2): the login after which its operator opened it."""
    logins = (e for e in work.journal.of(case.operator) if e.action == Process.AUTHORISATION)
    return tuple(e for e in logins if e.at <= case.opened_at)[-1:]


def write_summary(target: Path, content: dict[str, object]) -> None:
    """Write `summary.json`."""
    target.write_text(json.dumps(content, ensure_ascii=False, indent=2), encoding="utf-8")
