"""The provider's result as XML and back (S 4, `docs/e-documents.md`)."""

import base64
from datetime import datetime

from lxml import etree

from app.adapters.gateway.writing import Writer, written
from app.domain.case import ResultKind
from app.domain.dossier import NOT_SAID, Finding
from app.domain.e_document import ServiceResult

NAMESPACE = "urn:tereze:result:v1"
_IN = f"{{{NAMESPACE}}}"


def build(result: ServiceResult) -> bytes:
    """The result as XML, its signed paper in it: the same bytes for the same values."""
    root = Writer(NAMESPACE, "result")
    root.text("caseNumber", result.case_number)
    root.text("kind", result.kind)
    root.moment("decidedAt", result.decided_at)
    root.text("signedBy", result.signed_by)
    root.text("post", result.post)
    root.text("queueList", result.queue_list)
    if result.queue_number is not None:
        root.text("queueNumber", str(result.queue_number))
    grounds = root.child("grounds")
    for finding in result.findings:
        grounds.text("ground", finding.ground)
    root.text("letterNumber", result.letter_number)
    if result.values:
        values = root.child("values")
        for name in sorted(result.values):
            values.text("value", result.values[name], name=name)
    for finding in result.findings:
        root.text("facts", finding.fact)
    for finding in result.findings:
        root.text("reasoning", finding.reasoning)
    root.text("paper", base64.b64encode(result.paper).decode())
    return written(root)


def read(root: etree._Element) -> ServiceResult:
    """A result from an element the schema has found right.

    Raises:
        ValueError: a value the schema allows and the calendar does not.
    """
    number = root.findtext(f"{_IN}queueNumber")
    return ServiceResult(
        case_number=_text(root, "caseNumber"),
        kind=ResultKind(_text(root, "kind")),
        decided_at=datetime.fromisoformat(_text(root, "decidedAt").strip()),
        signed_by=_text(root, "signedBy"),
        post=_text(root, "post"),
        queue_list=_text(root, "queueList"),
        queue_number=None if number is None else int(number),
        findings=_findings(root),
        paper=base64.b64decode(_text(root, "paper")),
        letter_number=_text(root, "letterNumber"),
        values={
            row.get("name", ""): row.text or "" for row in root.findall(f"{_IN}values/{_IN}value")
        },
    )


def _findings(root: etree._Element) -> tuple[Finding, ...]:
    """One for each ground; an earlier program wrote one fact and one reasoning for all of them."""
    grounds = [row.text or "" for row in root.findall(f"{_IN}grounds/{_IN}ground")]
    facts = [row.text or "" for row in root.findall(f"{_IN}facts")]
    reasons = [row.text or NOT_SAID for row in root.findall(f"{_IN}reasoning")]
    if len(facts) == len(reasons) == 1:
        facts, reasons = facts * len(grounds), reasons * len(grounds)
    return tuple(map(Finding, grounds, facts, reasons))


def _text(root: etree._Element, name: str) -> str:
    return root.findtext(f"{_IN}{name}") or ""
