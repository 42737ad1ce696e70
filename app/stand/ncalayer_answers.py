"""What NCALayer answers, request by request, in the shapes of its recorded exchanges (protocols 4)."""

import base64
import binascii
import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from asn1crypto import pem
from lxml import etree

from app.stand.faults import Fault, FaultKind
from app.stand.ncalayer_signing import Hand, sign_cms, sign_xml

BASICS = "kz.gov.pki.knca.basics"
COMMON = "kz.gov.pki.knca.commonUtils"
MISMATCH = "java.lang.IllegalArgumentException: argument type mismatch. Method: {method}"
Said = dict[str, Any]
ChooseHand = Callable[[str], Hand]
"""The key that the person at the stand's NCALayer chooses; "" when the request names no IIN."""


class Answers:
    """Both modules that sign.

    Args:
        hand: chooses a key.
        now: the clock.
    """

    def __init__(self, hand: ChooseHand, now: Callable[[], datetime]) -> None:
        self._hand = hand
        self._now = now

    def answer(self, text: str, fault: Fault | None) -> Said:
        """The answer to one request."""
        try:
            asked = json.loads(text)
            module, method = asked["module"], asked["method"]
        except (ValueError, KeyError, TypeError):
            return {"success": False, "errorCode": "COMMON_JSON_WRAPPING_EXCEPTION"}
        kind = fault.kind if fault else None
        if module not in (BASICS, COMMON) or kind is FaultKind.NO_MODULE:
            return {"success": False, "errorCode": "MODULE_NOT_FOUND"}
        if module == BASICS:
            return self._basics(asked.get("args"), kind)
        return self._common(method, asked.get("args", []), kind)

    # --- basics --------------------------------------------------------------------------------

    def _basics(self, args: Any, kind: FaultKind | None) -> Said:
        if kind is FaultKind.CANCELLED:
            return {"body": {}, "status": True}
        if kind is FaultKind.FAILURE:
            return {"code": "SIGNING_FAILURE", "message": "", "details": "", "status": False}
        wrong = _wrong_argument(args) if kind is not FaultKind.WRONG_TYPE else "signingParams"
        if wrong:
            details = f'org.json.JSONException: JSONObject["{wrong}"] is not a JSONObject.'
            message = "An invoked method threw an exception."
            code = "INVOCATION_ERROR"
            return {"code": code, "details": details, "message": message, "status": False}
        hand = self._hand(args["signerParams"].get("iin", ""))
        listed = isinstance(args["data"], list)
        data = args["data"] if listed else [args["data"]]
        try:
            if args["format"] == "xml":
                return _done([sign_xml(one, hand, "\n") for one in data])
            made = [self._cms(one, args["signingParams"], hand) for one in data]
        except (etree.XMLSyntaxError, binascii.Error, ValueError) as error:
            code = "INVALID_SIGNING_PARAMS"
            return {"code": code, "message": "", "details": type(error).__name__, "status": False}
        return _done(made if listed else made[0])

    def _cms(self, data: str, how: Mapping[str, Any], hand: Hand) -> str:
        given = base64.b64decode(data, validate=True) if how.get("decode") else data.encode()
        digest = given if how.get("digested") else hand.digest(given)
        content = given if how.get("encapsulate") and not how.get("digested") else None
        made = sign_cms(digest, content, hand, self._now())
        return pem.armor("CMS", made).decode("ascii")

    # --- commonUtils ---------------------------------------------------------------------------

    def _common(self, method: str, args: Any, kind: FaultKind | None) -> Said:
        if method == "getActiveTokens":
            return {"responseObject": [], "code": "200"}
        if kind is FaultKind.CANCELLED:
            return {"code": "500", "message": "action.canceled"}
        if kind is FaultKind.FAILURE:
            return {"code": "500"}
        texts = isinstance(args, list) and all(isinstance(one, str) for one in args[:3])
        if not texts or not args or kind is FaultKind.WRONG_TYPE:
            return {"code": "500", "message": MISMATCH.format(method=method)}
        hand = self._hand("")
        try:
            return {"responseObject": self._made(method, args, hand), "code": "200"}
        except etree.XMLSyntaxError as error:
            return {"code": "500", "message": f"org.xml.sax.SAXParseException; {error.msg}"}
        except (binascii.Error, KeyError, IndexError, ValueError):
            return {"code": "500"}

    def _made(self, method: str, args: list[Any], hand: Hand) -> object:
        if method == "getKeyInfo":
            # The rest of what the real one tells is not read by anybody here.
            return {"pem": pem.armor("CERTIFICATE", hand.certificate.dump()).decode("ascii")}
        if method == "signXml":
            return sign_xml(args[2], hand, "\r\n")
        given = base64.b64decode(args[2], validate=True)
        if method == "createCAdESFromBase64Hash":
            made = sign_cms(given, None, hand, self._now())
        elif method == "createCAdESFromBase64":
            content = given if args[3] else None
            made = sign_cms(hand.digest(given), content, hand, self._now())
        else:
            raise KeyError(method)
        return base64.encodebytes(made).decode("ascii")


def _wrong_argument(args: Any) -> str:
    if not isinstance(args, dict):
        return "args"
    wanted: dict[str, Any] = {
        "signingParams": dict,
        "signerParams": dict,
        "data": (str, list),
        "format": str,
    }
    return next((name for name, kind in wanted.items() if not isinstance(args.get(name), kind)), "")


def _done(result: object) -> Said:
    return {"body": {"result": result}, "status": True}
