"""Capsules: messages that travel on a stick where there is no line, and the word that comes back.

What is written here is what a signature covers (docs/capsule.md): a line that names the kind, a line
of JSON, and in a capsule the sealed contents. None of it tells of a person.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from app.domain.errors import Refused

CAPSULE_MARK = b"TEREZE-CAPSULE 1\n"
ACKNOWLEDGEMENT_MARK = b"TEREZE-ACKNOWLEDGEMENT 1\n"
NEITHER, DAMAGED = "CAP-05", "CAP-09"
_CODE = re.compile(r"[A-Z]{3}-\d\d")


class Outcome(StrEnum):
    """What became of a message that was carried."""

    AT_GATEWAY = "at_gateway"
    DELIVERED = "delivered"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class CapsuleLabel:
    """What anybody may read on a capsule.

    Args:
        id: of the capsule.
        made_at: aware.
        office: number of the office it comes from.
        counter: number of the window.
        messages: how many it holds.
        recipient: serial number of the certificate it is sealed for, lower-case hexadecimal.
    """

    id: UUID
    made_at: datetime
    office: int
    counter: int
    messages: int
    recipient: str


@dataclass(frozen=True, slots=True)
class Carried:
    """What became of one message.

    Args:
        id: under which the gateway knows the message (`OutboxMessage.key`).
        sha256: of its document, hexadecimal.
        outcome: how far it has come.
        gateway_message_id: the gateway's own identifier; empty when the gateway refused it.
        code: why it was refused, else empty.
    """

    id: UUID
    sha256: str
    outcome: Outcome
    gateway_message_id: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """The word that a capsule was taken in.

    Args:
        capsule: its identifier.
        capsule_sha256: of its file, hexadecimal.
        made_at: aware.
        messages: all of the capsule.
    """

    capsule: UUID
    capsule_sha256: str
    made_at: datetime
    messages: tuple[Carried, ...]


def write_capsule(label: CapsuleLabel, sealed: bytes) -> bytes:
    """What is signed of a capsule.

    Args:
        label: readable by anybody.
        sealed: the contents, readable by the recipient only.
    """
    line = _line(
        {
            "capsule": str(label.id),
            "made_at": label.made_at.isoformat(),
            "office": label.office,
            "counter": label.counter,
            "messages": label.messages,
            "recipient": label.recipient,
        }
    )
    return CAPSULE_MARK + line + sealed


def read_capsule(content: bytes) -> tuple[CapsuleLabel, bytes]:
    """The label and the sealed contents, from what a signature covers.

    Raises:
        Refused: CAP-05 this is no capsule, CAP-09 it is not written as one should be.
    """
    said, sealed = _split(content, CAPSULE_MARK)
    try:
        label = CapsuleLabel(
            UUID(said["capsule"]),
            _moment(said["made_at"]),
            int(said["office"]),
            int(said["counter"]),
            int(said["messages"]),
            str(said["recipient"]),
        )
    except (LookupError, TypeError, ValueError) as error:
        raise Refused(DAMAGED) from error
    if not sealed:
        raise Refused(DAMAGED)
    return label, sealed


def write_acknowledgement(told: Acknowledgement) -> bytes:
    """What is signed of an acknowledgement."""
    messages = [
        {
            "message": str(one.id),
            "sha256": one.sha256,
            "outcome": one.outcome.value,
            "gateway_message_id": one.gateway_message_id,
            "code": one.code,
        }
        for one in told.messages
    ]
    line = _line(
        {
            "capsule": str(told.capsule),
            "capsule_sha256": told.capsule_sha256,
            "made_at": told.made_at.isoformat(),
            "messages": messages,
        }
    )
    return ACKNOWLEDGEMENT_MARK + line


def read_acknowledgement(content: bytes) -> Acknowledgement:
    """The acknowledgement, from what a signature covers.

    Raises:
        Refused: CAP-05 this is none, CAP-09 it is not written as one should be.
    """
    said, rest = _split(content, ACKNOWLEDGEMENT_MARK)
    try:
        told = Acknowledgement(
            UUID(said["capsule"]),
            str(said["capsule_sha256"]),
            _moment(said["made_at"]),
            tuple(_carried(one) for one in said["messages"]),
        )
    except (LookupError, TypeError, ValueError) as error:
        raise Refused(DAMAGED) from error
    if rest:
        raise Refused(DAMAGED)
    return told


def _carried(said: Mapping[str, str]) -> Carried:
    told = Carried(
        UUID(said["message"]),
        str(said["sha256"]),
        Outcome(said["outcome"]),
        str(said["gateway_message_id"]),
        str(said["code"]),
    )
    refused = told.outcome is Outcome.REFUSED
    if refused != bool(_CODE.fullmatch(told.code)) or not (refused or told.gateway_message_id):
        raise ValueError("an outcome without what belongs to it")
    return told


def _line(values: Mapping[str, object]) -> bytes:
    written = json.dumps(values, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return written.encode("ascii") + b"\n"


def _split(content: bytes, mark: bytes) -> tuple[dict[str, Any], bytes]:
    if not content.startswith(mark):
        raise Refused(NEITHER)
    line, end, rest = content[len(mark) :].partition(b"\n")
    try:
        said = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise Refused(DAMAGED) from error
    if not end or not isinstance(said, dict):
        raise Refused(DAMAGED)
    return said, rest


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("a moment without a zone")
    return moment
