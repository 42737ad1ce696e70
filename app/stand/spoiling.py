"""Turns a good answer into the bad one that a fault asks for."""

from app.stand.exchange import Answer
from app.stand.faults import Fault, FaultKind

HUGE_BYTES = 64 * 1024 * 1024
NOT_XML = b"<html><body>502 Bad Gateway<br><p>nginx</body></html>"
ENTITIES = b"""<?xml version="1.0"?>
<!DOCTYPE lolz [
<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">
<!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;"><!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;">
<!ENTITY h "&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;"><!ENTITY i "&h;&h;&h;&h;&h;&h;&h;&h;&h;&h;">
<!ENTITY file SYSTEM "file:///etc/hostname">
]>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>&i;&file;</soap:Body>
</soap:Envelope>
"""


def spoil(answer: Answer, fault: Fault | None) -> Answer:
    """The answer as the fault makes it; the same answer for faults of another moment."""
    if fault is None:
        return answer
    match fault.kind:
        case FaultKind.TRUNCATED:
            return answer.with_body(answer.body[: len(answer.body) * 2 // 3])
        case FaultKind.HUGE:
            return answer.with_body(_inflated(answer.body))
        case FaultKind.NOT_XML:
            return Answer(200, "text/html; charset=utf-8", NOT_XML)
        case FaultKind.ENTITIES:
            return answer.with_body(ENTITIES)
        case FaultKind.HTTP_500:
            return Answer(500, "text/plain; charset=utf-8", b"Internal Server Error")
        case _:
            return answer


def _inflated(body: bytes) -> bytes:
    """The body grown by white space before its last tag, so that it stays well-formed XML."""
    cut = max(body.rfind(b"</"), 0)
    return body[:cut] + b" " * HUGE_BYTES + body[cut:]
