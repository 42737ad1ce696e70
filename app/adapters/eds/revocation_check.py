"""Judges whether a certificate was revoked: what came along, then OCSP, then lists (gost.md 6)."""

from dataclasses import replace
from datetime import datetime

from pyhanko_certvalidator.errors import (
    InsufficientRevinfoError,
    PathBuildingError,
    RevokedError,
    ValidationError,
)
from pyhanko_certvalidator.path import ValidationPath
from pyhanko_certvalidator.policy_decl import (
    CertRevTrustPolicy,
    RevocationCheckingPolicy,
    RevocationCheckingRule,
)

from app.adapters.eds.certificate_paths import UNREADABLE, Asked, CertificatePaths, pairs
from app.adapters.eds.found import Answers
from app.adapters.eds.revocation import RevocationSource
from app.domain.signature import Check, CheckedThing, Validity

REVOKED = "SIG-63"
NO_REVOCATION_ANSWER = "SIG-64"
NOT_KNOWN_TO_ISSUER = "SIG-65"

ENCLOSED, OCSP, LIST = "enclosed", "OCSP", "CRL"

# The signer's certificate must have an answer; an authority's only if it names a service.
REVOCATION_RULE = CertRevTrustPolicy(
    RevocationCheckingPolicy(
        ee_certificate_rule=RevocationCheckingRule.CRL_OR_OCSP_REQUIRED,
        intermediate_ca_cert_rule=RevocationCheckingRule.CHECK_IF_DECLARED,
    ),
    # A list made after the moment asked about knows at least as much about it.
    retroactive_revinfo=True,
)


class RevocationCheck:
    """Asks about revocation and judges what was said.

    Args:
        paths: hold certificates to a rule.
        source: where to ask.
    """

    def __init__(self, paths: CertificatePaths, source: RevocationSource) -> None:
        self._paths = paths
        self._source = source

    def of_enclosed(self, asked: Asked, held: Answers) -> Check | None:
        """What the answers that came along settle.

        Args:
            asked: the certificate.
            held: the answers that came along.

        Returns:
            None where they settle nothing.
        """
        if not held.ocsps and not held.crls:
            return None
        check = self._judged(asked, held)
        return replace(check, source=ENCLOSED) if _is_settled(check) else None

    def ask(self, asked: Asked, path: ValidationPath, answers: Answers) -> Check:
        """Ask OCSP; the lists only where OCSP did not settle it.

        Args:
            asked: the certificate.
            path: from it to a root.
            answers: what is known already; what was said is added here.

        Returns:
            SIG-63 revoked, SIG-64 nobody could say, SIG-65 its issuer does not know it.
        """
        asked_of = pairs(path)
        silent = self._source.ask_ocsp(asked_of, answers)
        source = LIST if asked_of[0] in silent else OCSP
        self._source.fetch_lists(silent, answers, asked.at)
        check = self._judged(asked, answers)
        if not _is_settled(check) and len(silent) < len(asked_of):
            self._source.fetch_lists(asked_of, answers, asked.at)
            check, source = self._judged(asked, answers), LIST
        return replace(check, source=source) if _is_settled(check) else check

    def _judged(self, asked: Asked, answers: Answers) -> Check:
        try:
            self._paths.hold_to(REVOCATION_RULE, asked, answers)
        except RevokedError as error:
            if _means_unknown(error):
                return _found(Validity.CANNOT_TELL, NOT_KNOWN_TO_ISSUER, asked.at)
            return _found(Validity.INVALID, REVOKED, asked.at)
        except (InsufficientRevinfoError, ValidationError, PathBuildingError, *UNREADABLE):
            return _found(Validity.CANNOT_TELL, NO_REVOCATION_ANSWER, asked.at)
        return _found(Validity.VALID, "", asked.at)


def _found(validity: Validity, code: str, at: datetime) -> Check:
    return Check(CheckedThing.REVOCATION, validity, code, at)


def _is_settled(check: Check) -> bool:
    return check.validity is not Validity.CANNOT_TELL


def _means_unknown(error: RevokedError) -> bool:
    """RFC 6960, 2.2: "on hold since 1970" says that the authority never issued it."""
    return error.revocation_dt.year == 1970 and error.reason.native == "certificate_hold"
