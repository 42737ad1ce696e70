"""The commands `tereze capsule export` and `tereze capsule import` (docs/capsule.md)."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

from app.adapters.out_files import OutFolder
from app.domain.account import Session
from app.domain.capsule import Outcome
from app.domain.errors import Refused
from app.domain.verified_file import FileFormat
from app.paths import places
from app.services.verifying import file_bytes
from app.services.workplace import Workplace
from app.typed_secret import typed_secret

SUFFIX = ".ack"
REFUSED = 1


def export(asked: argparse.Namespace) -> int:
    """Put what waits into a capsule.

    Args:
        asked: file, login, again, training, as `app.cli` reads them.

    Returns:
        0.

    Raises:
        AppError: see `Capsules.export`, `Login.authorise`.
    """
    with _at_work(asked) as (work, session):
        made = work.capsules.export(session, asked.file, again=asked.again)
    capsule = made.capsule
    _say(f"capsule {capsule.id}: {len(capsule.messages)} message(s) in {asked.file}")
    if made.left:
        _say(f"{made.left} message(s) found no room: export once more, into another file")
    return 0


def take_in(asked: argparse.Namespace) -> int:
    """Take in an acknowledgement, or hand over a capsule and write its acknowledgement.

    Args:
        asked: file, login, key, out, training, as `app.cli` reads them.

    Returns:
        0, or 1 when a message was refused.

    Raises:
        AppError: see `Capsules.acknowledge`, `CapsulePost.take_in`, `Login.authorise`.
    """
    with _at_work(asked) as (work, session):
        found = work.verifying.check(session, asked.file)
        if found.format is FileFormat.ACKNOWLEDGEMENT:
            return _acknowledged(work, session, asked.file)
        if found.format is FileFormat.CAPSULE and asked.key is None:
            raise Refused("CAP-13")
        # What is no capsule is refused for that, without anybody typing a password.
        sealed = found.format is FileFormat.CAPSULE
        password = typed_secret("Password of the key: ") if sealed else ""
        return _handed_over(work, session, asked, password)


def _acknowledged(work: Workplace, session: Session, file: Path) -> int:
    settled = work.capsules.acknowledge(session, file_bytes(file))
    _say(f"capsule {settled.capsule.id} ({settled.capsule.name}): {_told(settled.outcomes)}")
    if not settled.changed:
        _say("all of this was known: the acknowledgement was taken in before")
    return REFUSED if settled.outcomes.get(Outcome.REFUSED) else 0


def _handed_over(
    work: Workplace, session: Session, asked: argparse.Namespace, password: str
) -> int:
    file, key = file_bytes(asked.file), asked.key or Path()
    taken = work.capsule_post.take_in(session, file, key, password)
    out = asked.out or asked.file.with_suffix(SUFFIX)
    OutFolder().write(out, taken.acknowledgement)
    outcomes = [one.outcome for one in taken.messages]
    _say(f"capsule {taken.capsule}: {_told({one: outcomes.count(one) for one in outcomes})}")
    if taken.before:
        _say(f"{taken.before} of {len(outcomes)} message(s) had been handed over before")
    _say(f"acknowledgement: {out}")
    return REFUSED if Outcome.REFUSED in outcomes else 0


def _told(outcomes: dict[Outcome, int]) -> str:
    words = {
        Outcome.DELIVERED: "at the other side",
        Outcome.AT_GATEWAY: "taken by the gateway",
        Outcome.REFUSED: "refused",
    }
    return ", ".join(f"{outcomes[one]} {words[one]}" for one in words if one in outcomes)


@contextmanager
def _at_work(asked: argparse.Namespace) -> Iterator[tuple[Workplace, Session]]:
    """The site opened, and somebody at work in it."""
    name = "app.training" if asked.training else "app.site"
    site = import_module(name).start(places(training=asked.training))
    try:
        work: Workplace = site.workplace
        session = work.login.authorise(asked.login, typed_secret("Password: "))
        try:
            yield work, session
        finally:
            work.login.leave(session)
    finally:
        site.close()


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
