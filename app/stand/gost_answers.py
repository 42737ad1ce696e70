"""What the stand's GOST authority says of its certificates: OCSP (RFC 6960), lists (RFC 5280)."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from asn1crypto import core, crl, ocsp, x509

from app.stand.gost_certificates import Pair, signature_algorithm

DAY = timedelta(days=1)


def revocation_list(
    issuer: Pair, name: x509.Name, now: datetime, revoked: Mapping[int, datetime]
) -> crl.CertificateList:
    """A revocation list, signed.

    Args:
        issuer: the authority.
        name: its name.
        now: the moment of the list, aware.
        revoked: since when, by serial number.
    """
    body = _list_body(issuer, name, _whole(now), revoked)
    return crl.CertificateList(
        {
            "tbs_cert_list": body,
            "signature_algorithm": signature_algorithm(),
            "signature": issuer.sign(body.dump()),
        }
    )


def _list_body(
    issuer: Pair, name: x509.Name, today: datetime, revoked: Mapping[int, datetime]
) -> crl.TbsCertList:
    entries = [
        {"user_certificate": serial, "revocation_date": _time(since)}
        for serial, since in revoked.items()
    ]
    key_of_issuer = {"key_identifier": issuer.info.sha1}
    return crl.TbsCertList(
        {
            "version": "v2",
            "signature": signature_algorithm(),
            "issuer": name,
            "this_update": _time(today),
            "next_update": _time(today + DAY),
            "revoked_certificates": entries or None,
            "crl_extensions": [
                {"extn_id": "authority_key_identifier", "extn_value": key_of_issuer},
                {"extn_id": "crl_number", "extn_value": int(today.timestamp())},
            ],
        }
    )


def ocsp_answer(
    asked: ocsp.OCSPRequest,
    signer: Pair,
    responder: x509.Certificate,
    now: datetime,
    revoked: Mapping[int, datetime],
) -> ocsp.OCSPResponse:
    """The answer to a question, signed by a responder of its own, as the National CA does.

    Args:
        asked: the question.
        signer: the responder's key.
        responder: its certificate.
        now: the moment of the answer, aware.
        revoked: since when, by serial number.
    """
    today = _whole(now)
    questions = [one["req_cert"] for one in asked["tbs_request"]["request_list"]]
    body = ocsp.ResponseData(
        {
            "responder_id": ocsp.ResponderId("by_key", responder.public_key.sha1),
            "produced_at": today,
            "responses": [_answer(one, today, revoked) for one in questions],
            "response_extensions": _nonce(asked),
        }
    )
    basic = ocsp.BasicOCSPResponse(
        {
            "tbs_response_data": body,
            "signature_algorithm": signature_algorithm(),
            "signature": signer.sign(body.dump()),
            "certs": [responder],
        }
    )
    given = {"response_type": "basic_ocsp_response", "response": basic}
    return ocsp.OCSPResponse({"response_status": "successful", "response_bytes": given})


def _answer(
    asked: ocsp.CertId, today: datetime, revoked: Mapping[int, datetime]
) -> dict[str, object]:
    return {
        "cert_id": asked,
        "cert_status": _status(revoked.get(asked["serial_number"].native)),
        "this_update": today,
        "next_update": today + DAY,
    }


def _status(since: datetime | None) -> ocsp.CertStatus:
    if since is None:
        return ocsp.CertStatus("good", core.Null())
    why = {"revocation_time": _whole(since), "revocation_reason": "key_compromise"}
    return ocsp.CertStatus("revoked", ocsp.RevokedInfo(why))


def _nonce(asked: ocsp.OCSPRequest) -> list[dict[str, object]] | None:
    value = asked.nonce_value
    return None if value is None else [{"extn_id": "nonce", "extn_value": value.native}]


def _whole(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(microsecond=0)


def _time(moment: datetime) -> x509.Time:
    return x509.Time("utc_time", core.UTCTime(_whole(moment)))
