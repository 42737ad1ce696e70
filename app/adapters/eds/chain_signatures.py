"""Lets pyhanko-certvalidator believe signatures of the National CA's kinds (gost.md 6)."""

from asn1crypto import algos, keys
from cryptography.exceptions import InvalidSignature
from pyhanko_certvalidator import context as certvalidator_context
from pyhanko_certvalidator.sig_validate import (
    DEFAULT_VALIDATION_CONTEXT,
    DefaultSignatureValidator,
    SignatureValidationContext,
)

from app.adapters.eds import algorithms
from app.adapters.eds.algorithms import FaultError
from app.gost.schemes import BY_KEY


class ChainSignatures(DefaultSignatureValidator):
    """The library's own check, with GOST beside RSA."""

    def validate_signature(
        self,
        signature: bytes,
        signed_data: bytes,
        public_key_info: keys.PublicKeyInfo,
        signature_algorithm: algos.SignedDigestAlgorithm,
        context: SignatureValidationContext = DEFAULT_VALIDATION_CONTEXT,
    ) -> None:
        """Check one signature of a certificate, a list, an OCSP answer or a CMS.

        Args:
            signature: its value.
            signed_data: what was signed.
            public_key_info: of the signer.
            signature_algorithm: as named beside the signature.
            context: what the library knows besides.

        Raises:
            InvalidSignature: it does not fit.
        """
        if not algorithms.is_gost(public_key_info):
            super().validate_signature(
                signature, signed_data, public_key_info, signature_algorithm, context
            )
            return
        scheme = BY_KEY[public_key_info["algorithm"]["algorithm"].dotted]
        digest_oid = context.contextual_md_algorithm or scheme.digest_oid
        # What is signed without signed attributes comes as its digest; nobody here signs so.
        if context.prehashed:
            raise InvalidSignature
        try:
            algorithms.digest_of_signature(signature_algorithm["algorithm"].dotted, digest_oid)
            algorithms.check_gost(public_key_info, digest_oid, signed_data, signature)
        except FaultError as error:
            raise InvalidSignature from error


def believe_gost() -> None:
    """Make it the default of the whole process.

    For an OCSP responder with "nocheck" the library builds a context of its own and forgets the
    validator it was given; a test watches for the day this is mended.
    """
    # WORKAROUND pyhanko-certvalidator 0.33 does not hand its validator down.
    certvalidator_context.DefaultSignatureValidator = ChainSignatures  # type: ignore[attr-defined]  # imported there, not exported
