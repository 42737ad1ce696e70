"""Accounts: who may do what, and when an account is locked."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.account import (
    LOCK_TIME,
    MAX_ATTEMPTS,
    PERMISSIONS,
    Account,
    Permission,
    Role,
    Session,
)
from app.domain.errors import Refused
from app.domain.person import Iin, PersonName

NOW = datetime(2015, 3, 10, 9, 0, tzinfo=UTC)


def an_account(role: Role = Role.OPERATOR) -> Account:
    name = PersonName("Ахметова", "Айнұр", "Маратқызы")
    return Account("ainur", name, role, Iin("850731400126"), "оператор", "hash")


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("permission", Permission)
def test_a_role_may_exactly_what_its_row_says(role: Role, permission: Permission) -> None:
    account = an_account(role)
    allowed = permission in PERMISSIONS[role]
    assert account.may(permission) is allowed
    if allowed:
        account.demand(permission)
        return
    with pytest.raises(Refused) as refusal:
        account.demand(permission)
    assert refusal.value.code == "ACC-01"
    assert refusal.value.values == {"permission": permission.value, "role": role.value}


def test_the_center_and_the_provider_never_do_each_others_work() -> None:
    center = {Permission.RECEIVE, Permission.SEND, Permission.HAND_OVER}
    provider = {
        Permission.REGISTER_DOSSIER,
        Permission.RESOLVE_DOSSIER,
        Permission.EXAMINE_DOSSIER,
        Permission.SIGN_RESULT,
        Permission.SEND_RESULT,
    }
    for role in Role:
        assert not (PERMISSIONS[role] & center and PERMISSIONS[role] & provider)


def test_only_the_head_signs_and_every_permission_is_somebodys() -> None:
    signers = [role for role in Role if Permission.SIGN_RESULT in PERMISSIONS[role]]
    assert signers == [Role.HEAD]
    assert set(Permission) == set().union(*PERMISSIONS.values())


def test_an_authorised_person_certifies_paper_whatever_the_role() -> None:
    assert not an_account().may(Permission.CERTIFY_PAPER)
    authorised = replace(an_account(), authorised_person=True)
    assert authorised.may(Permission.CERTIFY_PAPER)
    assert not authorised.may(Permission.SUPERVISE)


def test_an_inactive_account_is_refused_everything() -> None:
    account = replace(an_account(), active=False)
    with pytest.raises(Refused):
        account.demand(Permission.RECEIVE)


def test_the_last_of_the_failures_locks_for_a_while() -> None:
    account = an_account()
    for attempt in range(1, MAX_ATTEMPTS):
        account = account.after_wrong_password(NOW)
        assert (account.failed_attempts, account.is_locked(NOW)) == (attempt, False)
    account = account.after_wrong_password(NOW)
    assert account.failed_attempts == 0
    assert account.is_locked(NOW + LOCK_TIME - timedelta(seconds=1))
    assert not account.is_locked(NOW + LOCK_TIME)


def test_a_login_forgets_failures() -> None:
    account = an_account().after_wrong_password(NOW).after_login()
    assert account == an_account()


def test_the_journal_is_told_who_and_in_which_role() -> None:
    actor = Session(an_account(), 3, 7, NOW).actor
    assert (actor.login, actor.role) == ("ainur", "operator")


def test_a_session_asks_its_account() -> None:
    session = Session(an_account(), 3, 7, NOW)
    assert session.login == "ainur"
    session.demand(Permission.RECEIVE)
    with pytest.raises(Refused):
        session.demand(Permission.SIGN_RESULT)
