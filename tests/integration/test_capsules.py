"""Messages on a stick: out of one workplace, through another one to the gateway, and the word back."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.adapters.eds import cms_signature
from app.adapters.eds.key_file import raw_key
from app.adapters.gateway.gateway import AsyncGateway
from app.domain.capsule import Outcome
from app.domain.case import CaseState
from app.domain.delivery import MessageKind, OutboxMessage, Stage
from app.domain.errors import AppError, Refused, Unavailable
from app.services import capsules
from app.services.journaling import record
from tests.capsule_samples import PASSWORD, capsule_keys
from tests.counter import Counter
from tests.posts import Post, post

__all__ = ["post"]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def cut_off(counter: Counter) -> None:
    counter.site.stand.faults.set("gateway", "down")
    counter.site.stand.faults.set("files", "down")
    counter.work.sending.deliver_due()


def exported(
    counter: Counter, stick: Path, name: str = "1.capsule", *, again: bool = False
) -> bytes:
    path = stick / name
    counter.work.capsules.export(counter.person(), path, again=again)
    return path.read_bytes()


def waiting(counter: Counter) -> list[OutboxMessage]:
    return list(counter.work.sending.waiting(counter.person()))


def on_the_way(counter: Counter) -> list[str]:
    return [one.name for one in counter.work.capsules.under_way(counter.person())]


def refusal(counter: Counter, acknowledgement: bytes) -> str:
    with pytest.raises(Refused) as refused:
        counter.work.capsules.acknowledge(counter.person(), acknowledgement)
    return refused.value.code


def test_a_case_travels_on_a_stick_and_arrives_once(
    counter: Counter, post: Post, stick: Path
) -> None:
    case = counter.queued(pages=2)
    cut_off(counter)
    file = exported(counter, stick)
    assert "Сейтқазы".encode() not in file
    assert on_the_way(counter) == ["1.capsule"]
    counter.site.stand.faults.clear()

    taken = post.take_in(file)
    assert (len(taken.messages), taken.before) == (1, 0)
    settled = counter.work.capsules.acknowledge(counter.person(), taken.acknowledgement)
    (message,) = waiting(counter)
    assert (settled.changed, message.stage) == (1, Stage.AT_GATEWAY)
    assert counter.case(case).state is CaseState.SENT
    assert on_the_way(counter) == []
    assert counter.work.sending.deliver_due() == 0

    assert counter.work.dossiers.receive() == 1
    dossier = counter.dossier(case)
    assert len(counter.work.scanning.pages(counter.person(), dossier.id)) == 3
    once_more = post.take_in(file)
    assert once_more.before == 1
    counter.work.capsules.acknowledge(counter.person(), once_more.acknowledgement)
    assert waiting(counter) == []
    assert counter.work.dossiers.receive() == 0
    assert counter.chain_is_whole()


def test_what_goes_by_the_line_meanwhile_arrives_once_all_the_same(
    counter: Counter, post: Post, stick: Path
) -> None:
    counter.queued()
    cut_off(counter)
    file = exported(counter, stick)
    counter.site.stand.faults.clear()
    counter.work.sending.retry_all(counter.person())
    assert counter.work.sending.deliver_due() == 1
    assert on_the_way(counter) == [], "nobody waits for this stick any more"
    taken = post.take_in(file)
    (message,) = waiting(counter)
    assert taken.messages[0].gateway_message_id == message.gateway_message_id
    assert counter.work.dossiers.receive() == 1
    settled = counter.work.capsules.acknowledge(counter.person(), taken.acknowledgement)
    assert settled.changed == 0


def test_an_acknowledgement_taken_in_during_an_attempt_is_not_forgotten(
    counter: Counter, post: Post, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counter.queued()
    cut_off(counter)
    file = exported(counter, stick)
    counter.site.stand.faults.clear()
    told = post.take_in(file).acknowledgement
    sending, kept = counter.work.sending, counter.work.capsules
    sending.retry_all(counter.person())
    due = sending._parts

    def taken_in_meanwhile(message: OutboxMessage) -> object:
        monkeypatch.setattr(sending, "_parts", due)
        kept.acknowledge(counter.person(), told)
        counter.site.stand.faults.set("gateway", "down")
        counter.site.stand.faults.set("files", "down")
        return due(message)

    monkeypatch.setattr(sending, "_parts", taken_in_meanwhile)
    assert sending.deliver_due() == 0
    assert [message.stage for message in waiting(counter)] == [Stage.AT_GATEWAY]


def test_a_lost_stick_is_made_again_and_a_message_on_hold_stays(
    counter: Counter, post: Post, stick: Path
) -> None:
    counter.queued()
    cut_off(counter)
    exported(counter, stick)
    for again, code in ((False, "CAP-04"), (True, "CAP-14")):
        with pytest.raises(Refused, match=code):
            exported(counter, stick, f"{2 - again}.capsule", again=again)
    file = exported(counter, stick, "2.capsule", again=True)
    assert on_the_way(counter) == ["1.capsule", "2.capsule"]
    counter.site.stand.faults.clear()
    told = post.take_in(file).acknowledgement
    counter.work.capsules.acknowledge(counter.person(), told)
    assert on_the_way(counter) == [], "what was in the first stick arrived with the second"
    counter.queued()
    held = next(message for message in waiting(counter) if message.waits)
    counter.work.sending.hold(counter.person(), held.id)
    with pytest.raises(Refused, match="CAP-04"):
        exported(counter, stick, "3.capsule", again=True)


def test_a_clock_that_ran_backwards_signs_no_capsule_and_no_acknowledgement(
    counter: Counter, post: Post, stick: Path
) -> None:
    counter.queued()
    cut_off(counter)
    file = exported(counter, stick)
    for storage in (counter.site.site.storage, post.site.storage):
        with storage.begin() as work:
            later = counter.work.clock.now() + timedelta(minutes=45)
            record(work, counter.person().actor, later, "change", "clock")
            work.commit()
    with pytest.raises(Refused, match="SIG-89"):
        exported(counter, stick, "2.capsule", again=True)
    counter.site.stand.faults.clear()
    with pytest.raises(Refused, match="SIG-89"):
        post.take_in(file)
    assert on_the_way(counter) == ["1.capsule"]


def test_a_stick_that_takes_nothing_leaves_everything_as_it_was(
    counter: Counter, stick: Path
) -> None:
    counter.queued()
    cut_off(counter)
    (stick / "full").write_bytes(b"")
    with pytest.raises(Unavailable, match="FIL-01"):
        exported(counter, stick / "full")
    assert on_the_way(counter) == []
    assert exported(counter, stick)


def test_a_crash_after_the_file_was_written_still_knows_its_acknowledgement(
    counter: Counter, post: Post, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counter.queued()
    cut_off(counter)
    files = counter.work.capsules._files

    class Dies:
        def write(self, path: Path, content: bytes) -> None:
            files.write(path, content)
            raise KeyboardInterrupt

    monkeypatch.setattr(counter.work.capsules, "_files", Dies())
    with pytest.raises(KeyboardInterrupt):
        exported(counter, stick)
    counter.site.stand.faults.clear()
    told = post.take_in((stick / "1.capsule").read_bytes()).acknowledgement
    assert counter.work.capsules.acknowledge(counter.person(), told).changed == 1


def test_trouble_at_the_gateway_is_no_answer_to_the_site(
    counter: Counter, post: Post, stick: Path
) -> None:
    counter.queued()
    counter.queued()
    cut_off(counter)
    file = exported(counter, stick)
    counter.site.stand.faults.clear()
    for kind in ("down", "lost_answer"):
        with counter.site.stand.faults.during("gateway", kind), pytest.raises(Unavailable):
            post.take_in(file)
    taken = post.take_in(file)
    assert {one.outcome.value for one in taken.messages} == {"at_gateway"}
    assert counter.work.dossiers.receive() == 2


def test_foreign_altered_and_unknown_acknowledgements_change_nothing(
    counter: Counter, post: Post, stick: Path
) -> None:
    counter.queued()
    cut_off(counter)
    file = exported(counter, stick)
    other = exported(counter, stick, "2.capsule", again=True)
    counter.site.stand.faults.clear()
    good = post.take_in(file).acknowledgement
    verifier, now = counter.work.verifying._verifier, counter.work.clock.now()
    content = verifier.verify_cms(good, now).content
    assert content is not None
    center = counter.work.capsules._seal
    stranger = capsule_keys(counter.site.stand, counter.work.clock.now, "provider")
    (capsule, second) = counter.work.capsules.under_way(counter.person())
    swapped = content.replace(str(capsule.id).encode(), str(second.id).encode())
    unknown = content.replace(str(capsule.id).encode(), b"00000000-0000-4000-8000-000000000000")
    spoilt = bytearray(good)
    spoilt[good.index(b"at_gateway")] ^= 1
    assert refusal(counter, stranger.sign(content)) == "CAP-07"
    assert refusal(counter, bytes(spoilt)) == "CAP-06"
    assert refusal(counter, center.sign(swapped)) == "CAP-12"
    assert refusal(counter, center.sign(unknown)) == "CAP-11"
    assert refusal(counter, center.sign(content + b"x")) == "CAP-09"
    assert refusal(counter, other) == "CAP-05"
    assert refusal(counter, b"hello") == "CAP-05"
    assert [message.stage for message in waiting(counter)] == [Stage.QUEUED]
    assert len(on_the_way(counter)) == 2


def test_a_capsule_is_taken_in_only_from_its_own_maker(
    counter: Counter, post: Post, stick: Path
) -> None:
    counter.queued()
    cut_off(counter)
    file = exported(counter, stick)
    counter.site.stand.faults.clear()
    pki, now = counter.site.stand.pki, counter.work.clock.now()
    content = counter.work.verifying._verifier.verify_cms(file, now).content
    assert content is not None

    def signed_by(login: str) -> bytes:
        return cms_signature.sign(content, raw_key(pki.key_file(login), PASSWORD), at=now)

    for taken, key, code in (
        (signed_by("operator"), None, "CAP-09"),
        (signed_by("provider"), None, "CAP-07"),
        (file[:-1] + bytes([file[-1] ^ 1]), None, "CAP-06"),
        (file, pki.key_file("operator"), "CAP-08"),
    ):
        with pytest.raises(AppError) as refused:
            post.take_in(taken, key)
        assert refused.value.code == code
    assert counter.work.dossiers.receive() == 0


def test_what_finds_no_room_and_what_is_refused_are_told(
    counter: Counter, post: Post, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counter.queued()
    counter.queued()
    cut_off(counter)
    monkeypatch.setattr(capsules, "LARGEST", 1)
    first = counter.work.capsules.export(counter.person(), stick / "1.capsule")
    assert (len(first.capsule.messages), first.left) == (1, 1)
    file = exported(counter, stick, "2.capsule")
    counter.site.stand.faults.clear()
    with monkeypatch.context() as small:
        gateway = post.site.workplace.capsule_post._gateways[MessageKind.REQUEST]
        assert isinstance(gateway, AsyncGateway)
        small.setattr(gateway._channel, "_message_limit", 10)
        told = post.take_in(file).acknowledgement
    settled = counter.work.capsules.acknowledge(counter.person(), told)
    assert settled.outcomes == {Outcome.REFUSED: 1}
    stopped = next(m for m in waiting(counter) if m.stage is Stage.STOPPED)
    assert stopped.last_error == "GTW-07"
    told = post.take_in(file).acknowledgement
    counter.work.capsules.acknowledge(counter.person(), told)
    assert [m.stage for m in waiting(counter)] == [Stage.QUEUED, Stage.AT_GATEWAY]
    assert counter.work.capsules.acknowledge(counter.person(), told).changed == 0
