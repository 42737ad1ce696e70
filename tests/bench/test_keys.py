"""Keys for one case: a practised run of journey 1, beside the keys that are information."""

import pytest
from pytestqt.qtbot import QtBot

from app.training import PASSWORD
from tests.training_sites import SiteWithStand
from tests.ui.keyboard_run import clear_desk, receive
from tests.ui.station import at_work


@pytest.mark.bench
def test_keys_of_one_case(qtbot: QtBot, shared_site: SiteWithStand) -> None:
    clear_desk(shared_site)
    with at_work(qtbot, shared_site, "operator") as station:
        login = station.presses
        information = receive(station)
        pressed = station.presses - login
    more = pressed - information
    print(f"\none case: {pressed} keys, {information} of them information, {more} besides")
    print(f"login: {login} keys, {len('operator' + PASSWORD)} of them information")
