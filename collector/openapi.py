"""The collector's interface as OpenAPI 3.1, drawn from the very types that read and write it."""

from typing import Any

import msgspec

from collector.live import Moment
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
BEFORE = {304: "as before"}
SIGNED = (
    "Signed: `Signature-Input` and `Signature` (RFC 9421, Ed25519, one fixed profile) and `Content-Digest` (RFC 9530). "
    "The answer is signed over its own body and over the digest of the request."
)


def describe() -> bytes:
    """The JSON that `GET /openapi.json` gives."""
    asked = (wire.Enrolment, wire.Enrolled, wire.Question, wire.Held, wire.Batch, wire.Receipt)
    shapes = (*asked, wire.Closing, wire.Closed, wire.Problem)
    refs, schemas = msgspec.json.schema_components(
        (*shapes, Reading, Moment), ref_template="#/components/schemas/{name}"
    )
    enrolment, enrolled, question, held, batch, receipt, closing, closed, _, reading, moment = refs
    described = {
        "openapi": "3.1.0",
        "info": {"title": "Pledge collector", "version": VERSION, "license": {"name": "Apache-2.0"}},
        "paths": {
            wire.BATCHES: _post(
                "Letters of one event from one kiosk: gzip of this JSON", wire.BATCH_TYPE, batch, receipt
            ),
            wire.ENROL: _post("Bind a kiosk's key to its ticket", wire.ENROLMENT_TYPE, enrolment, enrolled),
            wire.DIGEST: _post("What is held of a kiosk's letters", wire.QUESTION_TYPE, question, held),
            wire.CLOSING: _post("A kiosk's word about its event", wire.CLOSING_TYPE, closing, closed),
            "/v1/counts": _get("How many pledges, and where", "application/json", reading, BEFORE),
            "/v1/events.geojson": _get("Its events on a map", "application/geo+json", {"type": "object"}, BEFORE),
            "/v1/events.csv": _get("Its events as rows", "text/csv", {"type": "string"}, BEFORE),
            "/healthz": _get("Whether this process lives", "text/plain", {"type": "string"}, {}),
            "/readyz": _get("Whether kiosks may be sent here", "text/plain", {"type": "string"}, {503: "not yet"}),
            "/metrics": _get("How it does, for Prometheus", "text/plain", {"type": "string"}, {}),
            "/v1/live": _get("What changes, as it does", "text/event-stream", moment, {503: "full: ask for counts"}),
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


def _get(summary: str, content_type: str, shape: dict[str, Any], others: dict[int, str]) -> dict[str, Any]:
    answers: dict[str, Any] = {"200": {"description": "now", "content": {content_type: {"schema": shape}}}}
    answers |= {str(status): {"description": why} if status < 400 else _problem(why) for status, why in others.items()}
    return {"get": {"summary": summary, "responses": answers}}


def _problem(why: str) -> dict[str, Any]:
    return {"description": why, "content": {wire.PROBLEM_TYPE: PROBLEM}}
