"""What a form of our pages says."""

import asyncio
from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect, Request

LARGEST_FORM = 4096
FORM_WITHIN = 10.0
"""Seconds."""


async def read_form(request: Request) -> dict[str, str]:
    """Each field's last value; nothing if it is larger or slower than any form of ours."""
    body = b""
    try:
        async with asyncio.timeout(FORM_WITHIN):
            async for piece in request.stream():
                body += piece
                if len(body) > LARGEST_FORM:
                    return {}
    except (TimeoutError, ClientDisconnect):
        return {}
    return dict(parse_qsl(body.decode("utf-8", "replace").replace("%00", "")))
