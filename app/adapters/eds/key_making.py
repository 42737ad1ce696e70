"""What every way of holding a key needs to sign: clock, font, trust, time stamps; and one judge of them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path

from asn1crypto import x509

from app.adapters.eds.certificate import describe
from app.adapters.eds.pdf_stamp import StampFont
from app.adapters.eds.raw_key import RawKey, SignBytes, issuers_above
from app.adapters.eds.signing_key import OpenedKey
from app.adapters.eds.time_stamp import TimeStampClient
from app.adapters.eds.trust import TrustFolders
from app.domain.errors import Refused
from app.domain.signature import CertificateInfo, Validity, check_purpose, check_term


@dataclass(frozen=True)
class KeyMaking:
    """Makes keys ready for signing, wherever their secret lies.

    Args:
        now: the clock, aware.
        font_file: TrueType file for visible stamps; needs every Kazakh letter.
        trust: known authorities, to put those above the signer into PDFs.
        tsa_url: address of the time-stamping authority, or empty for none.
        timeout: seconds to wait for it.
    """

    now: Callable[[], datetime]
    font_file: Path
    trust: TrustFolders
    tsa_url: str = ""
    timeout: float = 5.0

    @cached_property
    def font(self) -> StampFont:
        """Of visible stamps."""
        return StampFont(self.font_file)

    @property
    def stamper(self) -> TimeStampClient | None:
        """The time-stamping authority, if there is one."""
        return TimeStampClient(self.tsa_url, self.timeout) if self.tsa_url else None

    def opened(
        self,
        certificate: x509.Certificate,
        sign_bytes: SignBytes,
        beside: Iterable[x509.Certificate],
        let_go: Callable[[], None] | None = None,
    ) -> OpenedKey:
        """A key of which we make all signatures ourselves.

        Args:
            certificate: of the key; `judge` has seen it.
            sign_bytes: makes signature values.
            beside: certificates found beside it.
            let_go: called once when the key is closed.
        """
        issuers = issuers_above(certificate, (*beside, *self.trust.issuers))
        key = RawKey(certificate, sign_bytes, issuers)
        return OpenedKey(key, self.now, self.font, self.stamper, let_go)

    def judge(self, certificate: x509.Certificate) -> CertificateInfo:
        """Say whose a certificate is, and refuse one that may not sign now.

        Args:
            certificate: of a key.

        Raises:
            Refused: SIG-04 ended, SIG-05 not yet in force, SIG-06 not for signing.
        """
        owner, now = describe(certificate), self.now()
        for check in (check_term(owner, now), check_purpose(owner, now)):
            if check.validity is not Validity.VALID:
                raise Refused(
                    check.code,
                    not_before=owner.not_before.date().isoformat(),
                    not_after=owner.not_after.date().isoformat(),
                )
        return owner
