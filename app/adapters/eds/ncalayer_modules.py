"""The two modules of NCALayer that sign, each with its own way of asking and answering (protocols.md 4)."""

import base64
import binascii
import re
from dataclasses import dataclass
from typing import Any, Protocol

from asn1crypto import pem

from app.adapters.eds.ncalayer_line import UNREADABLE, NcaLayerLine
from app.domain.errors import AppError, Cancelled, Refused

NO_MODULE = "SIG-43"
NOT_UNDERSTOOD = "SIG-44"
FAILED = "SIG-45"

BASICS = "kz.gov.pki.knca.basics"
COMMON = "kz.gov.pki.knca.commonUtils"
FOR_SIGNING = "1.3.6.1.5.5.7.3.4"
FILES = "PKCS12"
_NOT_UNDERSTOOD = frozenset({"INVALID_SIGNING_PARAMS", "INVOCATION_ERROR", "GENERAL_ERROR"})


class Module(Protocol):
    """What is needed of NCALayer; each call shows its window once.

    All raise Cancelled when the person closed the window; Refused SIG-43 the module is missing,
    SIG-44 the request was not understood, SIG-45 it could not sign, SIG-48 an answer without sense;
    and what `NcaLayerLine.ask` raises.
    """

    def certificate(self, owner: str) -> bytes:
        """The certificate of the chosen key, DER, when it can be asked for; else empty."""

    def sign_xml(self, document: str, owner: str) -> bytes:
        """Enveloped XMLDSig."""

    def sign_cms(self, data: bytes, owner: str, *, digested: bool, attached: bool) -> bytes:
        """CMS without time stamp, DER; `digested` says that data is a digest."""


@dataclass(frozen=True)
class Basics:
    """The module of NCALayer 1.4.

    Args:
        line: to NCALayer.
        locale: language of its window.
    """

    line: NcaLayerLine
    locale: str

    def certificate(self, owner: str) -> bytes:
        """Cannot be asked for; a first signature tells."""
        return b""

    def sign_xml(self, document: str, owner: str) -> bytes:
        """See `Module`."""
        return _text(self._sign("xml", document, {}, owner)).encode()

    def sign_cms(self, data: bytes, owner: str, *, digested: bool, attached: bool) -> bytes:
        """See `Module`; without tsaProfile there is no time stamp."""
        how = {"decode": True, "encapsulate": attached, "digested": digested}
        return _der(_text(self._sign("cms", _b64(data), how, owner)))

    def _sign(self, form: str, data: str, how: dict[str, bool], owner: str) -> object:
        signer: dict[str, object] = {"extKeyUsageOids": [FOR_SIGNING]}
        args = {
            "allowedStorages": None,
            "format": form,
            "data": data,
            "signingParams": how,
            "signerParams": signer | ({"iin": owner} if owner else {}),
            "locale": self.locale,
        }
        answer = self.line.ask({"module": BASICS, "method": "sign", "args": args})
        _demand_module(answer)
        if answer.get("status") is not True:
            raise _basics_error(answer)
        body = answer.get("body")
        if not isinstance(body, dict):
            raise Refused(UNREADABLE)
        if "result" not in body:
            # The window was closed: a success with nothing in it.
            raise Cancelled
        return body["result"]


@dataclass(frozen=True)
class CommonUtils:
    """The older module, which most sites still call.

    Args:
        line: to NCALayer.
    """

    line: NcaLayerLine

    def certificate(self, owner: str) -> bytes:
        """See `Module`; the key is chosen by its owner in the window."""
        info = self._call("getKeyInfo", self._storage())
        if not isinstance(info, dict):
            raise Refused(UNREADABLE)
        return _der(str(info.get("pem", "")))

    def sign_xml(self, document: str, owner: str) -> bytes:
        """See `Module`."""
        made = self._call("signXml", self._storage(), "SIGNATURE", document, "", "")
        return _text(made).encode()

    def sign_cms(self, data: bytes, owner: str, *, digested: bool, attached: bool) -> bytes:
        """See `Module`."""
        start: tuple[object, ...] = (self._storage(), "SIGNATURE", _b64(data))
        if digested:
            return _der(_text(self._call("createCAdESFromBase64Hash", *start)))
        return _der(_text(self._call("createCAdESFromBase64", *start, attached)))

    def _storage(self) -> str:
        """The first token that is plugged in, else key files."""
        found = self._call("getActiveTokens")
        return str(found[0]) if isinstance(found, list) and found else FILES

    def _call(self, method: str, *args: object) -> object:
        request = {"module": COMMON, "method": method} | ({"args": list(args)} if args else {})
        answer = self.line.ask(request)
        _demand_module(answer)
        if str(answer.get("code")) == "200" and "responseObject" in answer:
            return answer["responseObject"]
        raise _common_error(answer)


def _demand_module(answer: dict[str, Any]) -> None:
    code = answer.get("errorCode")
    if code == "MODULE_NOT_FOUND":
        raise Refused(NO_MODULE)
    if code is not None:
        raise Refused(NOT_UNDERSTOOD, reason=_shown(code))


def _basics_error(answer: dict[str, Any]) -> AppError:
    code = str(answer.get("code", ""))
    if code in _NOT_UNDERSTOOD:
        return Refused(NOT_UNDERSTOOD, reason=code)
    return Refused(FAILED, reason=_shown(code))


def _common_error(answer: dict[str, Any]) -> AppError:
    message = str(answer.get("message", ""))
    if message == "action.canceled":
        return Cancelled()
    # Java's name of what went wrong; what follows may quote the document.
    name = message.partition(":")[0].partition(";")[0].rpartition(".")[2]
    if name.endswith("Exception"):
        return Refused(NOT_UNDERSTOOD, reason=_shown(name))
    return Refused(FAILED, reason=_shown(answer.get("code", "")))


def _shown(code: object) -> str:
    """A foreign code fit for logs: whatever else it carries could be personal data."""
    return str(code) if re.fullmatch(r"[A-Za-z0-9._:-]{1,60}", str(code)) else "?"


def _text(result: object) -> str:
    """One result, alone or as the only one of a list."""
    one = result[0] if isinstance(result, list) and len(result) == 1 else result
    if not isinstance(one, str) or not one:
        raise Refused(UNREADABLE)
    return one


def _der(text: str) -> bytes:
    try:
        if "-----BEGIN" in text:
            ((_, _, der),) = pem.unarmor(text.strip().encode(), multiple=True)
            return der
        return base64.b64decode("".join(text.split()), validate=True)
    except (ValueError, TypeError, binascii.Error) as error:
        raise Refused(UNREADABLE) from error


def _b64(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")
