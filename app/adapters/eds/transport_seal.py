"""The signature of the information system on what goes over the wire (protocols.md 1.4)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from app.adapters.eds import wsse_reading, wsse_signature
from app.adapters.eds.algorithms import FaultError
from app.adapters.eds.raw_key import RawKey
from app.adapters.eds.verifier import Verifier
from app.domain.errors import AppError, Refused, Unavailable
from app.domain.signature import CheckedThing, Validity, Verdict

OUT_OF_DATE = "WSS-01"
WRONG = "WSS-02"
MISSING = "WSS-03"
NOT_KNOWN_NOW = "WSS-04"
STRANGER = "WSS-05"
NO_KEY = "WSS-06"
# What says that a certificate had its time, as the gateway's own SCE005 does.
_PASSED = frozenset({"SIG-04", "SIG-05", "SIG-63"})

OpenKey = Callable[[], RawKey]


@dataclass(frozen=True)
class Demand:
    """What an answer must bear.

    Args:
        verifier: judges it.
        signer: BIN of who must have signed, 12 digits; empty takes any organisation that is trusted.
    """

    verifier: Verifier
    signer: str = ""


class TransportSeal:
    """Signs requests and checks answers; plays `MessageSeal`.

    Args:
        now: the clock, aware.
        open_key: opens the system's key when it is first needed; None signs nothing.
        demand: what answers must bear; None takes them as they come.
    """

    def __init__(
        self, now: Callable[[], datetime], open_key: OpenKey | None, demand: Demand | None
    ) -> None:
        self._now = now
        self._open_key = open_key
        self._demand = demand
        self._key: RawKey | None = None

    def seal(self, envelope: bytes) -> bytes:
        """Sign the Body of a request.

        Args:
            envelope: SOAP 1.1 without a security header.

        Returns:
            The signed envelope; unchanged where the site has no key.

        Raises:
            Unavailable: WSS-06 the key of the system cannot be opened, SEC-03 its password is not
                kept.
        """
        key = self._opened()
        return envelope if key is None else wsse_signature.sign(envelope, key, f"id-{uuid4()}")

    def demand_sealed(self, answer: bytes) -> None:
        """Refuse an answer whose Body is not covered by a signature that is believed.

        Args:
            answer: the envelope as received; its only Body is what was signed.

        Raises:
            Refused: WSS-01 out of date, WSS-02 wrong, WSS-03 missing, WSS-05 of another signer.
            Unavailable: WSS-04 it cannot be told now.
        """
        if self._demand is None:
            return
        try:
            wsse_reading.read(answer)
        except FaultError as error:
            missing = error.code == wsse_reading.NOT_SIGNED
            raise Refused(MISSING if missing else WRONG) from error
        (verdict,) = self._demand.verifier.verify_file(answer, self._now()).verdicts
        _demand_good(verdict)
        signer = verdict.signer
        if signer is None or not signer.bin or self._demand.signer not in ("", signer.bin):
            raise Refused(STRANGER)

    def _opened(self) -> RawKey | None:
        if self._key is None and self._open_key is not None:
            try:
                self._key = self._open_key()
            except Unavailable:
                raise
            except AppError as error:
                raise Unavailable(NO_KEY, reason=error.code) from error
        return self._key


def _demand_good(verdict: Verdict) -> None:
    """A system's key need not be one that signs documents; all else is judged as always."""
    checks = [one for one in verdict.checks if one.what is not CheckedThing.TIMESTAMP]
    bad = [one for one in checks if one.validity is Validity.INVALID and one.code != "SIG-06"]
    if bad:
        raise Refused(OUT_OF_DATE if bad[0].code in _PASSED else WRONG)
    if any(one.validity is Validity.CANNOT_TELL for one in checks):
        raise Unavailable(NOT_KNOWN_NOW)
