"""Letters of results: signed without a network, raised when it is back, kept on both sides."""

from datetime import timedelta

import pytest

from app.domain.errors import Refused
from app.domain.proof import ProofState
from app.domain.signature import Validity
from tests.counter import Counter

AUTHORITY = ("tsa", "ocsp", "crl")


def test_a_letter_signed_without_a_network_is_raised_on_both_sides(
    counter: Counter, later: dict[str, timedelta]
) -> None:
    work, faults = counter.work, counter.site.stand.faults
    case = counter.queued()
    counter.exchange()
    for one in AUTHORITY:
        faults.set(one, "down")
    dossier = counter.decided(case)
    counter.exchange()
    number, operator = case.number.text, counter.person()
    bare = work.review.signed_letter(counter.person("head"), dossier.id)
    assert work.prove() == 0
    states = work.letter_proving.states(counter.person("head"), [dossier])
    assert states == {dossier.id: ProofState.PROVISIONAL}
    assert work.proving.state_of(operator, number) is ProofState.PROVISIONAL
    with pytest.raises(Refused, match="RES-01"):
        work.results.electronic(operator, case.id)
    faults.clear()
    # What could not be told is looked at again after a pause.
    later["by"] = timedelta(minutes=1)
    counter.exchange()
    assert work.results.electronic(operator, case.id) == bare
    work.hurry_proofs()
    assert work.prove() == 3
    assert work.letter_proving.state_of(operator, number) is ProofState.PROVED
    assert work.proving.state_of(operator, number) is ProofState.PROVED
    for raised in (
        work.review.signed_letter(counter.person("head"), dossier.id),
        work.results.electronic(operator, case.id),
    ):
        assert raised.startswith(bare)
        assert len(raised) > len(bare)
    verdict = counter.site.site.workplace.signing._verifier.verify_pdf(raised, work.clock.now())
    assert (verdict.validity, verdict.level) == (Validity.VALID, "PAdES B-LTA")
    assert work.prove() == 0
