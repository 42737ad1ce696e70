"""PKCS#11 tokens: all are listed, the right key signs, and each trouble has its own name."""

import gc
import weakref

import pkcs11
import pytest
from pkcs11 import TokenFlag

from app.adapters.eds.key_making import KeyMaking
from app.adapters.eds.token_errors import told, tries_of
from app.adapters.eds.tokens import Tokens
from app.adapters.eds.trust import TrustFolders
from app.domain.errors import AppError, InputError, Refused, Unavailable
from app.domain.key_place import KeyKind, KeyPlace, PinTries
from app.domain.signature import Validity
from tests.signed_samples import FONT, NOW, PASSWORD, XML, Samples, samples
from tests.tokens import PIN, Shelf

__all__ = ["samples"]
OPERATOR, SUPERVISOR = "880317400120", "790905300230"


@pytest.fixture
def tokens(shelf: Shelf, samples: Samples) -> Tokens:
    return tokens_of(samples, shelf.driver)


def tokens_of(samples: Samples, *libraries: str) -> Tokens:
    return Tokens(libraries, KeyMaking(lambda: NOW, FONT, TrustFolders(samples.trust)))


def made(
    shelf: Shelf,
    samples: Samples,
    label: str,
    *logins: str,
    bare: bool = False,
    each_time: bool = False,
) -> str:
    files = [(samples.stand.pki.key_file(login), PASSWORD) for login in logins]
    return shelf.token(label, *files, bare=bare, each_time=each_time)


def fault(tokens: Tokens, serial: str, pin: str = PIN, owner: str = OPERATOR) -> AppError:
    with pytest.raises(AppError) as caught:
        tokens.open(serial, pin, owner)
    return caught.value


def tries(tokens: Tokens, serial: str) -> PinTries:
    return next(one.tries for one in tokens.slots() if one.serial == serial)


def test_every_token_is_listed(shelf: Shelf, samples: Samples, tokens: Tokens) -> None:
    first = made(shelf, samples, "Гүлназ", "operator")
    second = made(shelf, samples, "запасной")
    shown = {one.serial: one.label for one in tokens.slots()}
    assert shown[first] == "Гүлназ"
    assert shown[second] == "запасной"
    assert next(iter(tokens.slots())).place.kind is KeyKind.TOKEN
    assert KeyPlace(KeyKind.TOKEN, first) in [one.place for one in tokens.slots()]


def test_of_several_keys_the_owners_signing_key_is_taken(
    shelf: Shelf, samples: Samples, tokens: Tokens
) -> None:
    serial = made(shelf, samples, "many", "operator-auth", "supervisor", "operator")
    for owner in (OPERATOR, SUPERVISOR):
        key = tokens.open(serial, PIN, owner)
        assert key.certificate.iin == owner
        assert key.certificate.may_sign
        key.close()


@pytest.mark.parametrize(
    ("login", "code"),
    [
        ("operator-expired", "SIG-04"),
        ("operator-not-yet-valid", "SIG-05"),
        ("operator-auth", "SIG-06"),
    ],
)
def test_a_key_that_may_not_sign_now_is_refused(
    shelf: Shelf, samples: Samples, tokens: Tokens, login: str, code: str
) -> None:
    assert fault(tokens, made(shelf, samples, code, login)).code == code


def test_a_wrong_pin_is_told_at_its_field_and_seen_in_the_list(
    shelf: Shelf, samples: Samples, tokens: Tokens
) -> None:
    serial = made(shelf, samples, "wrong", "operator")
    assert tries(tokens, serial) is PinTries.ENOUGH
    for pin in ("", "87654321", "1"):
        error = fault(tokens, serial, pin)
        assert isinstance(error, InputError)
        assert (error.code, error.field) == ("SIG-11", "password")
    assert tries(tokens, serial) is PinTries.FEWER
    tokens.open(serial, PIN, OPERATOR).close()
    assert tries(tokens, serial) is PinTries.ENOUGH


def test_a_locked_token_is_told_apart_from_a_wrong_pin() -> None:
    locked = told(pkcs11.PinLocked())
    wrong = told(pkcs11.PinIncorrect(), PinTries.FEWER)
    last = told(pkcs11.PinIncorrect(), PinTries.LAST)
    just_locked = told(pkcs11.PinIncorrect(), PinTries.NONE)
    assert [one.code for one in (locked, wrong, last, just_locked)] == [
        "SIG-13",
        "SIG-11",
        "SIG-12",
        "SIG-13",
    ]
    assert isinstance(locked, Refused)
    assert not isinstance(just_locked, InputError)


def test_the_gravest_flag_decides() -> None:
    low, last, locked = (
        TokenFlag.USER_PIN_COUNT_LOW,
        TokenFlag.USER_PIN_FINAL_TRY,
        TokenFlag.USER_PIN_LOCKED,
    )
    assert tries_of(TokenFlag.LOGIN_REQUIRED) is PinTries.ENOUGH
    assert tries_of(low) is PinTries.FEWER
    assert tries_of(low | last) is PinTries.LAST
    assert tries_of(low | last | locked) is PinTries.NONE


def test_a_key_without_certificate_and_a_token_without_key_are_told(
    shelf: Shelf, samples: Samples, tokens: Tokens
) -> None:
    assert fault(tokens, made(shelf, samples, "bare", "operator", bare=True)).code == "SIG-16"
    assert fault(tokens, made(shelf, samples, "empty")).code == "SIG-17"


def test_a_token_pulled_out_between_two_signatures_is_told(
    shelf: Shelf, samples: Samples, tokens: Tokens
) -> None:
    serial = made(shelf, samples, "pulled", "operator")
    key = tokens.open(serial, PIN, OPERATOR)
    assert samples.verifier.verify_xml(key.sign_xml(XML), NOW).verdict.validity is Validity.VALID
    shelf.pull_out(serial)
    with pytest.raises(Unavailable) as caught:
        key.sign_xml(XML)
    assert caught.value.code == "SIG-14"
    key.close()
    key.close()
    # And the list no longer has it, once the library looks again.
    pkcs11.lib(shelf.driver).reinitialize()
    assert serial not in [one.serial for one in tokens.slots()]
    assert fault(tokens, serial).code == "SIG-14"


def test_without_a_library_that_loads_this_is_told(samples: Samples, shelf: Shelf) -> None:
    assert fault(tokens_of(samples), "1").code == "SIG-15"
    assert fault(tokens_of(samples, "/none.so"), "1").code == "SIG-15"
    # One bad path does not hide the tokens of a good one.
    serial = made(shelf, samples, "beside", "operator")
    assert serial in [one.serial for one in tokens_of(samples, "/none.so", shelf.driver).slots()]


def test_a_closed_key_signs_no_more_and_leaves_the_token_logged_out(
    shelf: Shelf, samples: Samples, tokens: Tokens
) -> None:
    serial = made(shelf, samples, "closed", "operator")
    key = tokens.open(serial, PIN, OPERATOR)
    key.close()
    with pytest.raises(Refused) as caught:
        key.sign_xml(XML)
    assert caught.value.code == "SIG-09"
    assert fault(tokens, serial, "87654321").code == "SIG-11"


def test_no_pin_is_in_an_error(shelf: Shelf, samples: Samples, tokens: Tokens) -> None:
    error = fault(tokens, made(shelf, samples, "secret", "operator"), "55555555")
    chain: BaseException | None = error
    while chain is not None:
        assert "55555555" not in f"{chain!r} {chain}"
        chain = chain.__cause__ or chain.__context__


def test_a_key_that_wants_the_pin_for_each_signature_gets_it(
    shelf: Shelf, samples: Samples, tokens: Tokens
) -> None:
    serial = made(shelf, samples, "each", "operator", each_time=True)
    key = tokens.open(serial, PIN, OPERATOR)
    for _ in range(2):
        signed = key.sign_xml(XML)
        assert samples.verifier.verify_xml(signed, NOW).verdict.validity is Validity.VALID
    assert key._sign is not None
    held = weakref.ref(key._sign)
    key.close()
    gc.collect()
    assert held() is None, "with it goes the PIN"


def test_a_key_that_nobody_holds_any_more_is_closed(
    shelf: Shelf, samples: Samples, tokens: Tokens
) -> None:
    """The screen that opened it may be gone before it could close it."""
    serial = made(shelf, samples, "left", "operator")
    key = tokens.open(serial, PIN, OPERATOR)
    assert key.certificate.iin == OPERATOR
    del key
    gc.collect()
    assert fault(tokens, serial, "87654321").code == "SIG-11", "the token was left logged in"
