"""Signatures over HTTP messages: one fixed profile of RFC 9421 (Ed25519) with RFC 9530 Content-Digest.

The receiver rebuilds the only line it would accept and compares; there is no general parser to fool. A batch and
its signature make sense without the network, so the same bytes can travel on a stick.
"""

import hashlib
import re
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from collections.abc import Mapping
from datetime import datetime

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

REQUEST = '("@method" "@path" "content-digest" "content-type")'
RESPONSE = '("@status" "content-digest" "content-type" "content-digest";req)'
_INPUT = re.compile(
    r'sig1=(?P<covered>\([^)]*\));created=(?P<created>\d{1,12});keyid="(?P<key>[\w.:-]{1,80})";alg="ed25519"'
)


class NotSigned(Exception):
    """The message does not carry a signature we can believe."""


def content_digest(body: bytes) -> str:
    """The Content-Digest header of `body`."""
    return f"sha-256=:{b64encode(hashlib.sha256(body).digest()).decode()}:"


def key_id(headers: Mapping[str, str]) -> str:
    """Who claims to have signed. Raises NotSigned; believe nothing before `verify_*` returned."""
    match = _INPUT.fullmatch(headers.get("signature-input", ""))
    if match is None:
        raise NotSigned("no signature of the one profile we read")
    return match["key"]


def sign_request(
    path: str, content_type: str, body: bytes, key: Ed25519PrivateKey, keyid: str, created: datetime
) -> dict[str, str]:
    """Headers for `POST path` with exactly `body`."""
    lines = _request_lines(path, content_type, content_digest(body))
    return _sign(lines, REQUEST, content_type, body, key, keyid, created)


def verify_request(path: str, headers: Mapping[str, str], body: bytes, key: Ed25519PublicKey) -> None:
    """Raises NotSigned unless `key` signed exactly this POST."""
    _verify(_request_lines(path, headers.get("content-type", ""), content_digest(body)), REQUEST, headers, body, key)


def sign_response(
    request_body: bytes, status: int, content_type: str, body: bytes, key: Ed25519PrivateKey, created: datetime
) -> dict[str, str]:
    """Headers for the collector's answer to the POST of `request_body`."""
    lines = _response_lines(request_body, status, content_type, content_digest(body))
    return _sign(lines, RESPONSE, content_type, body, key, "collector", created)


def verify_response(
    request_body: bytes, status: int, headers: Mapping[str, str], body: bytes, key: Ed25519PublicKey
) -> None:
    """Raises NotSigned unless `key` signed exactly this answer to exactly that request."""
    lines = _response_lines(request_body, status, headers.get("content-type", ""), content_digest(body))
    _verify(lines, RESPONSE, headers, body, key)


def _request_lines(path: str, content_type: str, body_digest: str) -> list[str]:
    return [
        '"@method": POST',
        f'"@path": {path}',
        f'"content-digest": {body_digest}',
        f'"content-type": {content_type}',
    ]


def _response_lines(request_body: bytes, status: int, content_type: str, body_digest: str) -> list[str]:
    return [
        f'"@status": {status}',
        f'"content-digest": {body_digest}',
        f'"content-type": {content_type}',
        f'"content-digest";req: {content_digest(request_body)}',
    ]


def _base(lines: list[str], parameters: str) -> bytes:
    return "\n".join([*lines, f'"@signature-params": {parameters}']).encode()


def _sign(
    lines: list[str],
    covered: str,
    content_type: str,
    body: bytes,
    key: Ed25519PrivateKey,
    keyid: str,
    created: datetime,
) -> dict[str, str]:
    parameters = f'{covered};created={int(created.timestamp())};keyid="{keyid}";alg="ed25519"'
    return {
        "content-type": content_type,
        "content-digest": content_digest(body),
        "signature-input": f"sig1={parameters}",
        "signature": f"sig1=:{b64encode(key.sign(_base(lines, parameters))).decode()}:",
    }


def _verify(lines: list[str], covered: str, headers: Mapping[str, str], body: bytes, key: Ed25519PublicKey) -> None:
    match = _INPUT.fullmatch(headers.get("signature-input", ""))
    signature = re.fullmatch(r"sig1=:([A-Za-z0-9+/]{86}==):", headers.get("signature", ""))
    if match is None or signature is None or match["covered"] != covered:
        raise NotSigned("no signature of the one profile we read")
    if headers.get("content-digest", "") != content_digest(body):
        raise NotSigned("the digest does not fit the body")
    parameters = headers["signature-input"].removeprefix("sig1=")
    try:
        key.verify(b64decode(signature[1], validate=True), _base(lines, parameters))
    except (InvalidSignature, NotBase64) as error:
        raise NotSigned("the signature does not fit") from error


def private_key(raw: str) -> Ed25519PrivateKey:
    """From base64 of the 32 raw bytes. Raises ValueError."""
    return Ed25519PrivateKey.from_private_bytes(b64decode(raw, validate=True))


def public_key(raw: str) -> Ed25519PublicKey:
    """From base64 of the 32 raw bytes. Raises ValueError."""
    return Ed25519PublicKey.from_public_bytes(b64decode(raw, validate=True))


def raw_private(key: Ed25519PrivateKey) -> str:
    """Base64 of the 32 raw bytes."""
    return b64encode(key.private_bytes_raw()).decode()


def raw_public(key: Ed25519PublicKey) -> str:
    """Base64 of the 32 raw bytes."""
    return b64encode(key.public_bytes_raw()).decode()
