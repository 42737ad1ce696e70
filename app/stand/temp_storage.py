"""The messages of the temporary file store, carried by SyncChannel (protocols, part 1.5)."""

import base64
import binascii
from datetime import timedelta

from lxml import etree

from app.stand.envelope import ChannelFault, add, text
from app.stand.faults import FaultKind
from app.stand.file_store import DEFAULT_LIFE, FileStore, Upload
from app.stand.senders import Senders
from app.stand.sync_channel import Question

SERVICE_ID = "EDS_TEMP_FILES"
NAMESPACE = "http://egov.bee.kz/eds/tempstorage/v2/"


class TempStorage:
    """Takes files in and gives them out by identifier."""

    def __init__(self, store: FileStore, senders: Senders) -> None:
        self._store = store
        self._senders = senders

    def __call__(self, question: Question) -> etree._Element:
        """The `data` of the answer.

        Raises:
            ChannelFault: SCSE002 for a wrong message, SCSE001 for credentials, SCE909 when full,
                EDS001 to EDS003 from the store.
        """
        request = _request_of(question.data)
        sender = self._senders.check(request.find("credentials"))
        if question.fault and question.fault.kind is FaultKind.GATEWAY_FULL:
            raise ChannelFault("SCE909", "The store of files is full")
        operations = {"UPLOAD": self._upload, "DOWNLOAD": self._download}
        operation = operations.get(text(request, "type"))
        if operation is None:
            raise ChannelFault("SCSE002", "The type is neither UPLOAD nor DOWNLOAD")
        data = etree.Element("data")
        name = f"{{{NAMESPACE}}}tempStorageResponse"
        response = etree.SubElement(data, name, nsmap={"ts": NAMESPACE})
        add(response, "type", text(request, "type"))
        operation(request, response, sender)
        return data

    def _upload(self, request: etree._Element, response: etree._Element, sender: str) -> None:
        uploads = [_upload(one) for one in request.findall("uploadRequest/fileUploadRequests")]
        if not uploads:
            raise ChannelFault("SCSE002", "There is nothing to upload")
        answers = add(response, "uploadResponse")
        for upload, identifier in zip(uploads, self._store.put(sender, uploads), strict=True):
            answer = add(answers, "fileUploadResponses")
            add(answer, "fileProcessIdentifier", upload.process_id)
            add(answer, "fileIdentifier", identifier)

    def _download(self, request: etree._Element, response: etree._Element, sender: str) -> None:
        wanted = request.findall("downloadRequest/fileIdentifiers")
        if not wanted:
            raise ChannelFault("SCSE002", "There is nothing to download")
        answers = add(response, "downloadResponse")
        for element in wanted:
            kept = self._store.get((element.text or "").strip())
            answer = add(answers, "fileDownloadResponses")
            add(answer, "fileIdentifier", kept.identifier)
            add(answer, "name", kept.name)
            add(answer, "mime", kept.mime)
            add(answer, "content", base64.b64encode(kept.content).decode())


def _request_of(data: etree._Element) -> etree._Element:
    """The request, its inner elements in no namespace: clients of both kinds exist."""
    name = f"{{{NAMESPACE}}}tempStorageRequest"
    request = data if data.tag == name else data.find(name)
    if request is None:
        raise ChannelFault("SCSE002", "tempStorageRequest is missing")
    for element in request.iterdescendants(f"{{{NAMESPACE}}}*"):
        element.tag = etree.QName(element).localname
    return request


def _upload(element: etree._Element) -> Upload:
    process_id = text(element, "fileProcessIdentifier")
    life = text(element, "lifeTime")
    if not process_id or not text(element, "name") or (life and not life.isdigit()):
        raise ChannelFault("SCSE002", "fileProcessIdentifier, name or lifeTime is wrong")
    try:
        content = base64.b64decode("".join(text(element, "content").split()), validate=True)
    except binascii.Error as error:
        raise ChannelFault("SCSE002", "content is not base64") from error
    kept_for = timedelta(milliseconds=int(life)) if life else DEFAULT_LIFE
    return Upload(process_id, text(element, "name"), text(element, "mime"), content, kept_for)
