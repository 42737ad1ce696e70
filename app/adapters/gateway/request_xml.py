"""The service request as XML and back (S 11.7, `docs/e-documents.md`)."""

from datetime import datetime

from lxml import etree

from app.adapters.gateway.writing import Writer, written
from app.domain.e_document import FamilyRow, PageDigest, RequestDocument, ServiceRequest

NAMESPACE = "urn:tereze:request:v1"
_IN = f"{{{NAMESPACE}}}"


def build(request: ServiceRequest) -> bytes:
    """The request as XML: the same bytes for the same values."""
    root = Writer(NAMESPACE, "request")
    root.text("caseNumber", request.case_number)
    root.child(
        "service",
        code=request.service_code,
        version=request.service_version,
        digest=request.service_digest,
    )
    root.child(
        "place",
        office=str(request.office),
        counter=str(request.counter),
        operator=request.operator,
    )
    root.moment("openedAt", request.opened_at)
    root.moment("intakeAt", request.intake_at)
    root.moment("dueAt", request.due_at)
    root.text("language", request.language)
    root.text("paperNotification", "true" if request.paper_notification else "false")
    root.text("queueList", request.queue_list)
    _build_content(root, request)
    return written(root)


def _build_content(root: Writer, request: ServiceRequest) -> None:
    fields = root.child("fields")
    for name in sorted(request.fields):
        fields.text("field", request.fields[name], name=name)
    family = root.child("family")
    for member in request.family:
        number = {"iin": member.iin} if member.iin else {}
        family.text("member", member.name, relation=member.relation, **number)
    documents = root.child("documents")
    for document in request.documents:
        documents.text(
            "document",
            document.title,
            code=document.code,
            presence=document.presence,
            original="true" if document.original else "false",
            sheets=str(document.sheets),
        )
    pages = root.child("pages")
    for page in request.pages:
        pages.child(
            "page",
            document=page.document,
            position=str(page.position),
            sha256=page.sha256,
            size=str(page.size),
            mime=page.mime,
        )


def read(root: etree._Element) -> ServiceRequest:
    """A request from an element the schema has found right.

    Raises:
        ValueError: a value the schema allows and the calendar does not.
    """
    service, place = root.find(f"{_IN}service"), root.find(f"{_IN}place")
    if service is None or place is None:
        raise ValueError("service or place is missing")
    return ServiceRequest(
        case_number=_text(root, "caseNumber"),
        service_code=service.get("code", ""),
        service_version=service.get("version", ""),
        service_digest=service.get("digest", ""),
        office=int(place.get("office", "")),
        counter=int(place.get("counter", "")),
        operator=place.get("operator", ""),
        opened_at=datetime.fromisoformat(_text(root, "openedAt").strip()),
        intake_at=datetime.fromisoformat(_text(root, "intakeAt").strip()),
        due_at=datetime.fromisoformat(_text(root, "dueAt").strip()),
        language=_text(root, "language"),
        paper_notification=_is_true(_text(root, "paperNotification")),
        queue_list=_text(root, "queueList"),
        fields={row.get("name", ""): row.text or "" for row in _rows(root, "fields/field")},
        family=tuple(_member(row) for row in _rows(root, "family/member")),
        documents=tuple(_document(row) for row in _rows(root, "documents/document")),
        pages=tuple(_page(row) for row in _rows(root, "pages/page")),
    )


def _member(row: etree._Element) -> FamilyRow:
    return FamilyRow(row.get("relation", ""), row.get("iin", ""), row.text or "")


def _document(row: etree._Element) -> RequestDocument:
    return RequestDocument(
        code=row.get("code", ""),
        title=row.text or "",
        presence=row.get("presence", ""),
        original=_is_true(row.get("original", "")),
        sheets=int(row.get("sheets", "")),
    )


def _page(row: etree._Element) -> PageDigest:
    return PageDigest(
        document=row.get("document", ""),
        position=int(row.get("position", "")),
        sha256=row.get("sha256", ""),
        size=int(row.get("size", "")),
        mime=row.get("mime", ""),
    )


def _rows(root: etree._Element, path: str) -> list[etree._Element]:
    return root.findall("/".join(f"{_IN}{name}" for name in path.split("/")))


def _text(root: etree._Element, name: str) -> str:
    return root.findtext(f"{_IN}{name}") or ""


def _is_true(text: str) -> bool:
    return text.strip() in ("true", "1")
