from base64 import b64decode
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_der_private_key

from kiosk.trust import signing
from kiosk.trust.signing import NotSigned, key_id, sign_request, sign_response, verify_request, verify_response

KEY = Ed25519PrivateKey.generate()
WHEN = datetime(2026, 11, 24, tzinfo=UTC)


def test_the_signature_base_is_the_one_of_rfc_9421_b_2_6() -> None:
    key = load_der_private_key(b64decode("MC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF"), None)
    assert isinstance(key, Ed25519PrivateKey)
    lines = [
        '"date": Tue, 20 Apr 2021 02:07:55 GMT',
        '"@method": POST',
        '"@path": /foo',
        '"@authority": example.com',
        '"content-type": application/json',
        '"content-length": 18',
    ]
    parameters = (
        '("date" "@method" "@path" "@authority" "content-type" "content-length")'
        ';created=1618884473;keyid="test-key-ed25519"'
    )
    expected = "wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw=="
    assert key.sign(signing._base(lines, parameters)) == b64decode(expected)


def test_a_signed_request_verifies_and_names_its_key() -> None:
    headers = sign_request("/v1/batches", "a/b", b"body", KEY, "kiosk.1", WHEN)
    verify_request("/v1/batches", headers, b"body", KEY.public_key())
    assert key_id(headers) == "kiosk.1"


@pytest.mark.parametrize(
    ("path", "body", "change"),
    [
        ("/v1/enrol", b"body", {}),
        ("/v1/batches", b"bodY", {}),
        ("/v1/batches", b"body", {"content-type": "a/c"}),
        ("/v1/batches", b"body", {"content-digest": "sha-256=:AAAA:"}),
        ("/v1/batches", b"body", {"signature": "sig1=:" + "A" * 86 + "==:"}),
        ("/v1/batches", b"body", {"signature-input": 'sig1=();created=1;keyid="k";alg="ed25519"'}),
        ("/v1/batches", b"body", {"signature": ""}),
    ],
)
def test_a_request_that_was_changed_does_not_verify(path: str, body: bytes, change: dict[str, str]) -> None:
    headers = sign_request("/v1/batches", "a/b", b"body", KEY, "kiosk.1", WHEN)
    with pytest.raises(NotSigned):
        verify_request(path, headers | change, body, KEY.public_key())


def test_a_receipt_for_another_request_does_not_verify() -> None:
    headers = sign_response(b"this batch", 200, "a/b", b"receipt", KEY, WHEN)
    verify_response(b"this batch", 200, headers, b"receipt", KEY.public_key())
    with pytest.raises(NotSigned):
        verify_response(b"another batch", 200, headers, b"receipt", KEY.public_key())


def test_a_receipt_signed_by_somebody_else_does_not_verify() -> None:
    headers = sign_response(b"batch", 200, "a/b", b"receipt", Ed25519PrivateKey.generate(), WHEN)
    with pytest.raises(NotSigned):
        verify_response(b"batch", 200, headers, b"receipt", KEY.public_key())


def test_a_signed_refusal_is_not_a_receipt() -> None:
    headers = sign_response(b"batch", 422, "a/b", b"no", KEY, WHEN)
    verify_response(b"batch", 422, headers, b"no", KEY.public_key())
    with pytest.raises(NotSigned):
        verify_response(b"batch", 200, headers, b"no", KEY.public_key())


def test_a_header_that_is_not_ascii_is_a_missing_signature_and_no_crash() -> None:
    headers = sign_request("/v1/batches", "a/b", b"body", KEY, "kiosk.1", WHEN) | {"content-digest": "é"}
    with pytest.raises(NotSigned):
        verify_request("/v1/batches", headers, b"body", KEY.public_key())
