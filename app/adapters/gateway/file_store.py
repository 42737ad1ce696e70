"""The gateway's temporary file store: pages go ahead of the message that names them (1.5)."""

import base64
import binascii
from collections.abc import Callable
from datetime import datetime
from uuid import uuid4

from lxml import etree

from app.adapters.gateway.refusals import TOO_LARGE
from app.adapters.gateway.soap import INCOMPLETE, Sender, call, envelope, required, stamp
from app.adapters.soap_line import SoapLine
from app.adapters.strict_xml import add, text
from app.domain.errors import Refused

CHANNEL = "http://bip.bee.kz/SyncChannel/v10/Types"
STORAGE = "http://egov.bee.kz/eds/tempstorage/v2/"
SERVICE_ID = "EDS_TEMP_FILES"
# Two weeks: the provider takes a request in within days, and a holiday must not lose a scan.
LIFE_TIME_MS = 14 * 24 * 60 * 60 * 1000

_RESPONSE = f"{{{CHANNEL}}}SendMessageResponse/response/responseData/data"
_ANSWER = f"{{{STORAGE}}}tempStorageResponse"


class FileStore:
    """Files by identifier.

    Args:
        line: the connection.
        sender: who we are.
        now: the clock.
        file_limit: bytes of the largest file the store takes.
    """

    def __init__(
        self, line: SoapLine, sender: Sender, now: Callable[[], datetime], file_limit: int
    ) -> None:
        self._line = line
        self._sender = sender
        self._now = now
        self._file_limit = file_limit

    def upload(self, name: str, data: bytes, mime: str, key: str) -> str:
        """Put a file into the store; the same key and bytes again give the same identifier.

        Raises:
            Refused: GTW-07 the file is larger than the store takes; nothing is sent then.
        """
        if len(data) > self._file_limit:
            raise Refused(TOO_LARGE, size=len(data), limit=self._file_limit)
        request = self._request("UPLOAD")
        file = etree.SubElement(etree.SubElement(request, "uploadRequest"), "fileUploadRequests")
        add(file, "fileProcessIdentifier", key)
        add(file, "name", name)
        add(file, "content", base64.b64encode(data).decode())
        add(file, "mime", mime)
        add(file, "lifeTime", str(LIFE_TIME_MS))
        add(file, "needToBeConfirmed", "false")
        answer = self._call(request, len(data))
        return required(answer, "uploadResponse/fileUploadResponses/fileIdentifier")

    def download(self, identifier: str) -> bytes:
        """Take a file from the store; its digest is for the caller to check.

        Raises:
            Refused: GTW-17 the answer holds another file or none, GTW-18 it is no longer there.
        """
        request = self._request("DOWNLOAD")
        add(etree.SubElement(request, "downloadRequest"), "fileIdentifiers", identifier)
        file = self._call(request, 0).find("downloadResponse/fileDownloadResponses")
        if file is None or text(file, "fileIdentifier") != identifier:
            raise Refused(INCOMPLETE, field="fileIdentifier")
        try:
            return base64.b64decode("".join(text(file, "content").split()), validate=True)
        except binascii.Error as error:
            raise Refused(INCOMPLETE, field="content") from error

    def _request(self, kind: str) -> etree._Element:
        request = etree.Element(f"{{{STORAGE}}}tempStorageRequest", nsmap={"ts": STORAGE})
        add(request, "type", kind)
        self._sender.write(request, "credentials")
        return request

    def _call(self, storage_request: etree._Element, size: int) -> etree._Element:
        operation = etree.Element(f"{{{CHANNEL}}}SendMessage", nsmap={"ns": CHANNEL})
        request = etree.SubElement(operation, "request")
        info = etree.SubElement(request, "requestInfo")
        add(info, "messageId", str(uuid4()))
        add(info, "serviceId", SERVICE_ID)
        add(info, "messageDate", stamp(self._now()))
        self._sender.write(info)
        data = etree.SubElement(etree.SubElement(request, "requestData"), "data")
        data.append(storage_request)
        found = call(self._line, envelope(operation), _RESPONSE, size, self._file_limit)
        answer = found.find(_ANSWER)
        if answer is None:
            raise Refused(INCOMPLETE, field="tempStorageResponse")
        return answer
