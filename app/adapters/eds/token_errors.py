"""What a token says, in our words (PKCS#11 v2.40, 11.1: return values)."""

from collections.abc import Iterator
from contextlib import contextmanager

import pkcs11
from pkcs11 import PKCS11Error, TokenFlag

from app.domain.errors import AppError, InputError, Refused, Unavailable
from app.domain.key_place import PinTries

WRONG_PIN = {PinTries.ENOUGH: "SIG-11", PinTries.FEWER: "SIG-11", PinTries.LAST: "SIG-12"}
LOCKED = "SIG-13"
GONE = "SIG-14"
NO_LIBRARY = "SIG-15"
NOT_SET_UP = "SIG-18"
TROUBLE = "SIG-19"

_WRONG = (pkcs11.PinIncorrect, pkcs11.PinInvalid, pkcs11.PinLenRange)
# Tokens that are pulled out answer in many ways; every one of these means that it is not there.
_GONE = (
    pkcs11.DeviceRemoved,
    pkcs11.TokenNotPresent,
    pkcs11.TokenNotRecognised,
    pkcs11.NoSuchToken,
    pkcs11.SlotIDInvalid,
    pkcs11.DeviceError,
    pkcs11.SessionHandleInvalid,
    pkcs11.SessionClosed,
    pkcs11.KeyHandleInvalid,
    pkcs11.ObjectHandleInvalid,
)


def tries_of(flags: TokenFlag) -> PinTries:
    """What a token says of its PIN before one is typed.

    Args:
        flags: of CK_TOKEN_INFO.

    Returns:
        The gravest that is flagged.
    """
    if flags & TokenFlag.USER_PIN_LOCKED:
        return PinTries.NONE
    if flags & TokenFlag.USER_PIN_FINAL_TRY:
        return PinTries.LAST
    return PinTries.FEWER if flags & TokenFlag.USER_PIN_COUNT_LOW else PinTries.ENOUGH


def wrong_pin(left: PinTries) -> AppError:
    """The error of a wrong PIN.

    Args:
        left: what the token bears after it.

    Returns:
        A locked token is no typing error: typing again does not help.
    """
    if left is PinTries.NONE:
        return Refused(LOCKED)
    return InputError(WRONG_PIN[left], "password")


def told(error: PKCS11Error, left: PinTries = PinTries.ENOUGH) -> AppError:
    """Translate what the library raised.

    Args:
        error: of python-pkcs11.
        left: tries left, for a wrong PIN.

    Returns:
        The error to raise; SIG-19 names what we have no sentence for.
    """
    if isinstance(error, _WRONG):
        return wrong_pin(left)
    if isinstance(error, pkcs11.PinLocked):
        return Refused(LOCKED)
    if isinstance(error, pkcs11.PinExpired | pkcs11.UserPinNotInitialized):
        return Refused(NOT_SET_UP)
    if isinstance(error, _GONE):
        return Unavailable(GONE)
    return Unavailable(TROUBLE, reason=type(error).__name__)


@contextmanager
def token_errors() -> Iterator[None]:
    """Let none of the library's exceptions out.

    Raises:
        AppError: see `told`.
    """
    try:
        yield
    except PKCS11Error as error:
        raise told(error) from error
