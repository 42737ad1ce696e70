"""The log: what is masked, and where it goes."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.person import PersonName
from app.log import CRASH_FILE, LOG_FILE, ProgramLog, mask

log = logging.getLogger("app.test")


@pytest.fixture
def written(tmp_path: Path) -> Iterator[Path]:
    program_log = ProgramLog(tmp_path / "logs")
    program_log.start()
    yield tmp_path / "logs" / LOG_FILE
    program_log.stop()


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("iin 900215300007 asked", "iin ………007 asked"),
        ("900215 300007", "………007"),
        ("phone +7 701 555 01 42.", "phone +7………42."),
        ("8(7172)55-01-23", "+7………23"),
        ("87015550142", "+7………42"),
        ("PersonName(surname='Ким', given_name='Анна')", "PersonName(surname=…, given_name=…)"),
        ("surname=Ким,", "surname=…,"),
        ('"patronymic": "О\\"К",', '"patronymic": …,'),
        ("password=secret", "password=…"),
    ],
)
def test_personal_data_are_masked(text: str, masked: str) -> None:
    assert mask(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "case 2015-03-10/0307-018-4 registered",
        "2026-11-22 17:31:26,123",
        "attempt 8 of 12, next at 2015-03-10 10:42",
        "9002153000071 has thirteen digits",
        "5242880 bytes",
    ],
)
def test_other_numbers_stay(text: str) -> None:
    assert mask(text) == text


@given(
    st.text("0123456789", min_size=12, max_size=12),
    st.text(st.characters(categories=["L", "P", "Zs"]), max_size=5),
)
def test_a_number_is_masked_whatever_stands_around(digits: str, around: str) -> None:
    assert digits not in mask(f"{around}{digits}{around}")


def test_messages_and_arguments_reach_the_file_masked(written: Path) -> None:
    log.info("asked for %s", "900215300007")
    text = written.read_text(encoding="utf-8")
    assert "INFO app.test: asked for ………007" in text


def test_tracebacks_are_masked_too(written: Path) -> None:
    name = PersonName("Сейтқазы", "Ержан")
    try:
        raise ValueError(name)
    except ValueError:
        log.exception("unexpected")
    text = written.read_text(encoding="utf-8")
    assert "ValueError: PersonName(surname=…, given_name=…" in text
    assert "Сейтқазы" not in text


def test_libraries_are_heard_from_warnings_on(written: Path) -> None:
    logging.getLogger("pyhanko").info("chatter")
    logging.getLogger("pyhanko").warning("heed")
    text = written.read_text(encoding="utf-8")
    assert "heed" in text
    assert "chatter" not in text


def test_a_full_file_is_turned_over(tmp_path: Path) -> None:
    program_log = ProgramLog(tmp_path)
    program_log.start()
    for _ in range(3):
        log.info("x" * 600_000)
    program_log.stop()
    assert (tmp_path / f"{LOG_FILE}.1").exists()


def test_after_stop_nothing_is_written(tmp_path: Path) -> None:
    program_log = ProgramLog(tmp_path)
    program_log.start()
    program_log.stop()
    program_log.stop()
    log.warning("late")
    assert (tmp_path / LOG_FILE).read_text(encoding="utf-8") == ""
    assert (tmp_path / CRASH_FILE).exists()
