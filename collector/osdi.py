"""Recording those who may be written to in a system that speaks OSDI, as Action Network does; from where the key is.

Its `record_signature_helper` subscribes whoever is recorded, so that only somebody who ticked a box may go there; and
nobody goes twice, since they may have unsubscribed since: a file beside remembers which pledges went.
"""

import os
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import requests
from msgspec import Struct

from collector.contacts import Opened
from kiosk.errors import Known, Refused

HELPER = "osdi:record_signature_helper"
PATIENCE = 30.0
HERE = {"127.0.0.1", "localhost", "::1"}


class Recorded(Struct, frozen=True):
    """How many went now, how many had gone before, and how many ticked nothing."""

    now: int
    before: int
    without: int


def record(contacts: list[Opened], petition: str, token: str, ledger: Path, moment: datetime) -> Recorded:
    """Record them under the petition at that address. Raises Known; what went until then is remembered in `ledger`."""
    parts = urlsplit(petition)
    if parts.scheme != "https" and parts.hostname not in HERE:
        raise Refused("osdi", "petition", "an address that begins with https://: the file holds people's addresses")
    gone = set(ledger.read_text(encoding="utf-8").split()) if ledger.exists() else set()
    willing = [one for one in contacts if one.consents]
    due = [one for one in willing if str(one.pledge) not in gone]
    with requests.Session() as line, ledger.open("a", encoding="utf-8") as sent:
        line.headers.update({"OSDI-API-Token": token, "accept": "application/hal+json"})
        found = _asked(partial(line.get, petition, timeout=PATIENCE, allow_redirects=False))
        helper = urljoin(petition, found.get("_links", {}).get(HELPER, {}).get("href", ""))
        if helper == petition or urlsplit(helper)[:2] != parts[:2]:
            raise Known(f"{petition} names no {HELPER} of its own. Nobody was recorded: is it a petition's address?")
        for number, one in enumerate(due):
            body = signature(one, moment)
            _asked(partial(line.post, helper, json=body, timeout=PATIENCE, allow_redirects=False), number)
            sent.write(f"{one.pledge}\n")
            sent.flush()
            os.fsync(sent.fileno())
    return Recorded(len(due), len(willing) - len(due), len(contacts) - len(willing))


def signature(one: Opened, moment: datetime) -> dict[str, Any]:
    """What OSDI 1.2 calls a signature with its person."""
    return {
        "identifiers": [f"pledge-kiosk:{one.pledge}"],
        "origin_system": "pledge-kiosk",
        "action_date": moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "referrer_data": {"source": one.event},
        "person": {"email_addresses": [{"address": one.email, "primary": True, "status": "subscribed"}]},
    }


def _asked(ask: Callable[[], requests.Response], recorded: int = 0) -> dict[str, Any]:
    so_far = f"{recorded} were recorded. Nobody goes twice: run it again later."
    try:
        answer = ask()
    except requests.RequestException as error:
        raise Known(f"The other system did not answer ({type(error).__name__}). {so_far}") from error
    if answer.status_code // 100 != 2:
        raise Known(f"The other system answered {answer.status_code}. {so_far}")
    try:
        said: dict[str, Any] = answer.json()
    except requests.JSONDecodeError as error:
        raise Known(f"The other system does not speak OSDI. {so_far}") from error
    return said
