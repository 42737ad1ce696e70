from typing import Any

from asn1crypto.core import Sequence
from asn1crypto.x509 import DistributionPoint, Name

class CertificateList(Sequence):
    @property
    def issuer(self) -> Name: ...
    @property
    def freshest_crl_value(self) -> list[DistributionPoint] | None: ...

def __getattr__(name: str) -> Any: ...
