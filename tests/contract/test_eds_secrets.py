"""The key and its password are never kept: not in errors, not in logs, not in memory once closed."""

import gc
import logging
import traceback

import pytest

from app.adapters.eds.signing_key import OpenedKey
from app.domain.errors import AppError, Refused
from tests.signed_samples import NOW, PASSWORD, XML, Samples, samples

__all__ = ["samples"]
TYPED = "Құпия-Secret-77"


def test_a_wrong_password_is_in_no_error_and_no_log(
    samples: Samples, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(AppError) as caught:
        samples.keys.open(samples.stand.pki.key_file("operator"), TYPED)
    told = "".join(traceback.format_exception(caught.value))
    assert TYPED not in told + str(caught.value) + repr(caught.value.args) + caplog.text
    assert TYPED.encode("utf-16-be").hex() not in told


def test_signing_leaves_no_secret_in_the_log(
    samples: Samples, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    key = samples.keys.open(samples.stand.pki.key_file("operator"), PASSWORD)
    key.sign_xml(XML)
    key.close()
    samples.verifier.verify_xml(samples.all["xml"], NOW)
    assert PASSWORD not in caplog.text


def test_a_closed_key_is_gone_from_memory(samples: Samples) -> None:
    key = samples.keys.open(samples.stand.pki.key_file("operator"), PASSWORD)
    held = key._sign
    assert held is not None
    assert any(one is key for one in gc.get_referrers(held))
    key.close()
    gc.collect()
    assert not [one for one in gc.get_referrers(held) if isinstance(one, dict | OpenedKey)]
    with pytest.raises(Refused) as caught:
        key.sign_xml(XML)
    assert caught.value.code == "SIG-09"
