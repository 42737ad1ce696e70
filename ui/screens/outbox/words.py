"""A message's stage, trouble, next step and history in words."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.domain.case import CaseState
from app.domain.delivery import Mender, MessageKind, OutboxMessage, Stage
from app.domain.journal import JournalEntry
from ui.messages import sentence_of_code
from ui.tokens import State

translate = QCoreApplication.translate

_MARKS: dict[Stage, tuple[int, State]] = {
    Stage.QUEUED: (1, "unknown"),
    Stage.HELD: (1, "idle"),
    Stage.STOPPED: (1, "fails"),
    Stage.SENDING: (2, "busy"),
    Stage.AT_GATEWAY: (3, "unknown"),
    Stage.DELIVERED: (3, "works"),
}


@dataclass(frozen=True)
class Happened:
    """One line of a history."""

    at: datetime
    state: State
    words: str


def stop_words() -> tuple[str, str, str, str]:
    """The four stops of a message."""
    return (
        translate("Outbox", "Signed"),
        translate("Outbox", "In the queue"),
        translate("Outbox", "To the gateway"),
        translate("Outbox", "To the provider"),
    )


def stage_mark(message: OutboxMessage) -> tuple[int, State]:
    """Where a message is, and the mark of that stop."""
    return _MARKS[message.stage]


def kind_words(kind: MessageKind) -> str:
    """What a message carries."""
    return {
        MessageKind.REQUEST: translate("Outbox", "Request"),
        MessageKind.PROVIDER_REGISTERED: translate("Outbox", "Word of registration"),
        MessageKind.RESULT: translate("Outbox", "Result"),
    }[kind]


def trouble_words(message: OutboxMessage) -> str:
    """What happened last, in words."""
    if message.stage is Stage.HELD:
        return translate("Outbox", "On hold: it goes only when you send it again")
    if message.stage is Stage.AT_GATEWAY:
        return translate("Outbox", "The gateway has it, the provider has not confirmed yet")
    if message.stage is Stage.SENDING:
        words = translate("Outbox", "Being sent: {sent} of {total} pages are there")
        return words.format(sent=message.parts_sent, total=message.parts_total)
    if message.last_error:
        return sentence_of_code(message.last_error)
    return translate("Outbox", "Waits for its turn")


def next_words(message: OutboxMessage) -> tuple[str, str]:
    """When it goes on, and who makes it go."""
    if message.stage is Stage.QUEUED:
        return f"{message.next_try_at:%H:%M:%S}", translate("Outbox", "goes by itself")
    if message.stage is Stage.SENDING:
        return translate("Outbox", "now"), translate("Outbox", "goes by itself")
    if message.stage is Stage.AT_GATEWAY:
        return translate("Outbox", "asked again"), translate("Outbox", "the provider registers")
    if message.stage is Stage.HELD:
        return translate("Outbox", "on hold"), translate("Outbox", "you go on with it")
    return translate("Outbox", "waits for you"), mender_words(message.mender)


def mender_words(mender: Mender) -> str:
    """Who can mend it."""
    return {
        Mender.ITSELF: translate("Outbox", "goes by itself"),
        Mender.OPERATOR: translate("Outbox", "you mend it"),
        Mender.ADMINISTRATOR: translate("Outbox", "the administrator mends it"),
        Mender.PROVIDER: translate("Outbox", "the provider mends it"),
    }[mender]


def history_of(entries: tuple[JournalEntry, ...]) -> tuple[Happened, ...]:
    """What of the journal concerns the way of a case's messages."""
    told = ((entry, _words(entry)) for entry in entries)
    return tuple(
        Happened(entry.at, "fails" if entry.action == "delivery-failed" else "works", words)
        for entry, words in told
        if words
    )


def _words(entry: JournalEntry) -> str:
    if entry.action == "delivery-failed":
        return sentence_of_code(entry.reason)
    if entry.action == "change":
        return _state_words((entry.after or {}).get("state", ""))
    words = {
        "retry": translate("Outbox", "Sent again by hand: {who}"),
        "hold": translate("Outbox", "Put on hold: {who}"),
        "export": translate("Outbox", "Saved to a file: {who}"),
        "capsule-export": translate("Outbox", "Put into a capsule: {who}"),
        "capsule-acknowledged": translate("Outbox", "A capsule’s acknowledgement taken in: {who}"),
    }
    return words.get(entry.action, "").format(who=entry.who)


def _state_words(state: str) -> str:
    words: dict[str, str] = {
        CaseState.SIGNED: translate("Outbox", "Signed, the signature is checked"),
        CaseState.QUEUED: translate("Outbox", "Put into the queue"),
        CaseState.SENT: translate("Outbox", "The gateway took it"),
        CaseState.AT_PROVIDER: translate("Outbox", "The provider registered it"),
        CaseState.RESULT_READY: translate("Outbox", "The result came"),
    }
    return words.get(state, "")
