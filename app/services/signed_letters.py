"""The signed PDF inside a signed result, read from what the signature covers."""

from datetime import datetime

from app.domain.errors import Refused
from app.ports import EDocuments, SignatureRaiser, SignatureVerifier


class SignedLetters:
    """Takes letters out of results, and raises them.

    Args:
        verifier: tells what a signature covers.
        documents: reads results.
        raiser: adds what proves a signature.
    """

    def __init__(
        self, verifier: SignatureVerifier, documents: EDocuments, raiser: SignatureRaiser
    ) -> None:
        self._verifier = verifier
        self._documents = documents
        self._raiser = raiser

    def raised(self, signed: bytes, now: datetime) -> bytes:
        """The letter of a result at PAdES B-LTA: the file that was signed, one revision longer.

        Args:
            signed: the result as XML.
            now: aware.

        Raises:
            Unavailable: an authority does not answer.
            Refused: RES-02 the result cannot be believed; codes of a signature that does not hold.
        """
        content = self._verifier.verify_xml(signed, now).content
        if content is None:
            raise Refused("RES-02")
        return self._raiser.raise_pdf(self._documents.parse_result(content).paper, now)
