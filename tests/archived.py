"""What a signed paper needs so that it can be judged for years."""

from app.adapters.eds import pdf_reading
from app.adapters.eds.found import Answers
from app.adapters.eds.path_check import PathCheck
from app.adapters.eds.unsigned_revision import Certificates
from tests.signed_samples import NOW


def proof_of(document: bytes, path: PathCheck) -> tuple[Certificates, Answers]:
    """Chains of all who signed and stamped a document, and what is said about these.

    Args:
        document: signed PDF.
        path: finds both.
    """
    answers, found = Answers(), pdf_reading.read(document)
    leaves = [(one.certificate, one.others) for one in found]
    leaves += [
        (one.certificate, one.others) for by in found for one in by.stamps if one.certificate
    ]
    chains = [path.collect(leaf, others, NOW, answers) for leaf, others in leaves]
    return tuple({one.sha256: one for chain in chains for one in chain}.values()), answers
