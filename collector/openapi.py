"""The collector's interface as OpenAPI 3.1, drawn from the very types that read and write it."""

from typing import Any

import msgspec

from collector.claims import Claim
from collector.public import Reading
from kiosk import VERSION
from sync import wire

PROBLEM = {"schema": {"$ref": "#/components/schemas/Problem"}}
REFUSALS = {
    401: "no enrolled kiosk signed this",
    403: "a coordinator has withdrawn this kiosk",
    408: "the body did not come in time",
    409: "another kiosk has enrolled with this ticket",
    413: "too large",
    415: "another media type, or Content-Encoding",
    422: "not what it should be; `type` says which",
    429: "too much of this kiosk waits for review: it keeps the rest",
}
SIGNED = (
    "Signed: `Signature-Input` and `Signature` (RFC 9421, Ed25519, one fixed profile) and `Content-Digest` (RFC 9530). "
    "The answer is signed over its own body and over the digest of the request."
)


def describe() -> bytes:
    """The JSON that `GET /openapi.json` gives."""
    shapes = (wire.Enrolment, wire.Enrolled, wire.Question, wire.Held, wire.Batch, wire.Receipt, wire.Problem)
    refs, schemas = msgspec.json.schema_components(
        (*shapes, Reading, Claim), ref_template="#/components/schemas/{name}"
    )
    enrolment, enrolled, question, held, batch, receipt, _, reading, claim = refs
    described = {
        "openapi": "3.1.0",
        "info": {"title": "Pledge collector", "version": VERSION, "license": {"name": "Apache-2.0"}},
        "paths": {
            wire.BATCHES: _post(
                "Letters of one event from one kiosk: gzip of this JSON", wire.BATCH_TYPE, batch, receipt
            ),
            wire.ENROL: _post("Bind a kiosk's key to its ticket", wire.ENROLMENT_TYPE, enrolment, enrolled),
            wire.DIGEST: _post("What is held of a kiosk's letters", wire.QUESTION_TYPE, question, held),
            "/v1/counts": _get("How many pledges, and where", "application/json", reading, [], {304: "as before"}),
            "/v1/events.geojson": _get(
                "Its events on a map", "application/geo+json", {"type": "object"}, [], {304: "as before"}
            ),
            "/v1/events.csv": _get("Its events as rows", "text/csv", {"type": "string"}, [], {304: "as before"}),
            "/v1/live": _get(
                "The same, whenever it changes", "text/event-stream", {"type": "string"}, [], {503: "full"}
            ),
            "/v1/claims/{code}": _get("Whether a pledge has arrived", "application/json", claim, ["code"]),
        },
        "components": {"schemas": schemas},
    }
    return msgspec.json.encode(described)


def _post(summary: str, content_type: str, shape: dict[str, Any], answer: dict[str, Any]) -> dict[str, Any]:
    content = {content_type: {"schema": shape}}
    answers: dict[str, Any] = {"200": {"description": "done", "content": {wire.RECEIPT_TYPE: {"schema": answer}}}}
    answers |= {str(status): _problem(why) for status, why in REFUSALS.items()}
    body = {"required": True, "content": content}
    return {"post": {"summary": summary, "description": SIGNED, "requestBody": body, "responses": answers}}


def _get(
    summary: str,
    content_type: str,
    shape: dict[str, Any],
    parameters: list[str],
    others: dict[int, str] | None = None,
) -> dict[str, Any]:
    answers: dict[str, Any] = {"200": {"description": "now", "content": {content_type: {"schema": shape}}}}
    answers |= {
        str(status): {"description": why} if status < 400 else _problem(why) for status, why in (others or {}).items()
    }
    text = {"type": "string", "minLength": 1}
    said = [{"name": name, "in": "path", "required": True, "schema": text} for name in parameters]
    return {"get": {"summary": summary, "parameters": said, "responses": answers}}


def _problem(why: str) -> dict[str, Any]:
    return {"description": why, "content": {wire.PROBLEM_TYPE: PROBLEM}}
