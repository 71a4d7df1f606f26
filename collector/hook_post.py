"""Bringing one message to one receiver, signed as Standard Webhooks has it."""

from datetime import UTC, datetime
from uuid import UUID

import requests
from standardwebhooks import Webhook

PATIENCE = 15.0
GONE = "it wants no more"
"""410: the receiver says so."""


def post(receiver: str, secret: str, message: UUID, body: str, now: datetime) -> str | None:
    """What went wrong, or nothing. The same message has the same id however often it is tried."""
    headers = {
        "content-type": "application/json",
        "webhook-id": f"msg_{message.hex}",
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": Webhook(secret).sign(f"msg_{message.hex}", now.astimezone(UTC), body),
    }
    try:
        answer = requests.post(receiver, body.encode(), headers=headers, timeout=PATIENCE, allow_redirects=False)
    except requests.RequestException as error:
        return type(error).__name__
    if answer.status_code == requests.codes.gone:
        return GONE
    return None if answer.status_code // 100 == 2 else f"answered {answer.status_code}"
