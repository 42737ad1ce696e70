"""The rules that make one answer of many checks."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.signature import (
    CertificateInfo,
    Check,
    CheckedThing,
    Validity,
    Verdict,
    check_owner,
    check_purpose,
    check_term,
    overall,
)

AT = datetime(2026, 3, 2, 10, tzinfo=UTC)
DAY = timedelta(days=1)


def certificate(*usage: str, iin: str | None = "900215300007") -> CertificateInfo:
    return CertificateInfo(
        "Сейтқазы Ержан", iin, None, "1f", "КО", AT - DAY, AT + DAY, frozenset(usage), "RSA"
    )


def check(validity: Validity, code: str = "", *, needed: bool = True) -> Check:
    return Check(CheckedThing.CERTIFICATE, validity, code, AT, needed)


@given(st.lists(st.sampled_from(Validity), max_size=5))
def test_one_invalid_check_spoils_all_and_doubt_is_never_success(states: list[Validity]) -> None:
    answer = overall(check(state) for state in states)
    if Validity.INVALID in states:
        assert answer is Validity.INVALID
    elif states and set(states) == {Validity.VALID}:
        assert answer is Validity.VALID
    else:
        assert answer is Validity.CANNOT_TELL


def test_what_is_not_needed_may_stay_in_doubt_but_not_be_invalid() -> None:
    good, doubt = check(Validity.VALID), check(Validity.CANNOT_TELL, needed=False)
    assert overall([good, doubt]) is Validity.VALID
    assert overall([good, check(Validity.INVALID, needed=False)]) is Validity.INVALID
    assert overall([doubt]) is Validity.CANNOT_TELL


@pytest.mark.parametrize(
    ("at", "code"),
    [
        (AT, ""),
        (AT - DAY, ""),
        (AT + DAY, ""),
        (AT + 2 * DAY, "SIG-04"),
        (AT - 2 * DAY, "SIG-05"),
    ],
)
def test_the_term_has_two_ends(at: datetime, code: str) -> None:
    found = check_term(certificate("non_repudiation"), at)
    assert (found.code, found.validity is Validity.VALID) == (code, not code)


def test_a_key_for_signing_in_does_not_sign() -> None:
    sign_in = certificate("digital_signature", "key_encipherment")
    assert check_purpose(sign_in, AT).code == "SIG-06"
    assert check_purpose(certificate("non_repudiation"), AT).validity is Validity.VALID


@pytest.mark.parametrize("iin", ["850731400126", None])
def test_the_key_of_another_person_is_told(iin: str | None) -> None:
    assert check_owner(certificate(iin=iin), "900215300007", AT).code == "SIG-08"
    assert check_owner(certificate(), "900215300007", AT).validity is Validity.VALID


def test_the_gravest_code_comes_first() -> None:
    verdict = Verdict(
        (
            check(Validity.CANNOT_TELL, "SIG-66", needed=False),
            check(Validity.CANNOT_TELL, "SIG-64"),
            check(Validity.VALID),
            check(Validity.INVALID, "SIG-58"),
        )
    )
    assert verdict.codes == ("SIG-58", "SIG-64", "SIG-66")
    worst = verdict.of(CheckedThing.CERTIFICATE)
    assert worst is not None
    assert worst.code == "SIG-58"
    assert verdict.of(CheckedThing.OWNER) is None
