from typing import Any

from asn1crypto.core import Sequence
from asn1crypto.x509 import Name

class CertificateList(Sequence):
    @property
    def issuer(self) -> Name: ...

def __getattr__(name: str) -> Any: ...
