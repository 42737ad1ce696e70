"""A whole case whose operator and head sign with key files of the National CA's own kind."""

from dataclasses import dataclass

from app.domain.case import CaseState
from app.domain.key_place import KeyKind, KeyPlace
from app.domain.signature import Validity
from app.ports import SigningKey
from app.stand.pki import KEY_PASSWORD
from tests.counter import Counter
from tests.training_sites import SiteWithStand


@dataclass(frozen=True)
class GostCounter(Counter):
    """The same people, each with the other key file of the folder."""

    def key(self, name: str = "operator", password: str = KEY_PASSWORD) -> SigningKey:
        path = self.site.stand.pki.key_folder / f"GOST512_{name}.p12"
        return self.work.signing.open_key(
            self.person(), KeyPlace(KeyKind.FILE, str(path)), password
        )


def test_request_and_result_signed_by_gost_go_the_whole_way(training_site: SiteWithStand) -> None:
    counter = GostCounter(training_site)
    case = counter.queued()
    with training_site.site.storage.read() as work:
        request = work.cases.document(case.id, "request")
    assert request is not None
    assert b"gostr34102015-gostr34112015-512" in request
    counter.exchange()
    counter.decided(case)
    counter.exchange()

    ready = counter.case(case)
    assert ready.state is CaseState.RESULT_READY
    opened = counter.work.results.open(counter.person(), ready.id)
    assert opened.verdict.validity is Validity.VALID
    assert opened.verdict.signer is not None
    assert opened.verdict.signer.algorithm == "GOST-2015"
    assert counter.work.results.electronic(counter.person(), ready.id).startswith(b"%PDF")
    assert counter.chain_is_whole()


def test_the_gost_key_of_another_person_is_refused(training_site: SiteWithStand) -> None:
    counter = GostCounter(training_site)
    verdict = counter.work.signing.check_key(counter.person(), counter.key("supervisor"))
    assert verdict.codes[0] == "SIG-08"
