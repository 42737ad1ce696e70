"""A result is believed only from the provider: its own organisation, by one who decides there (S 7.5)."""

from dataclasses import replace
from datetime import datetime

from app.domain.signature import VerifiedXml, check_decider
from app.ports import SignatureVerifier


class ProviderSignatures:
    """Verifies results; a valid signature of anybody else is refused.

    Args:
        verifier: checks signatures of whomever.
        organisation: BIN of the provider.
    """

    def __init__(self, verifier: SignatureVerifier, organisation: str) -> None:
        self._verifier = verifier
        self._organisation = organisation

    def verify(self, signed: bytes, at: datetime, proof: bytes = b"") -> VerifiedXml:
        """Check a signed result, and whose signature it is.

        Args:
            signed: XML as received.
            at: the moment asked about, aware.
            proof: kept beside it.

        Returns:
            As the verifier says, with one more check of the owner.
        """
        read = self._verifier.verify_xml(signed, at, proof)
        signer = read.verdict.signer
        if signer is None:
            return read
        owner = check_decider(signer, self._organisation, at)
        return replace(read, verdict=replace(read.verdict, checks=(*read.verdict.checks, owner)))
