"""Networks that lie, stall, cut and impersonate. None of them may deliver, set aside, lose or double a letter."""

import contextlib
import datetime as dt
import gzip
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import trustme
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from demo.collector import Collector
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.settings import Settings
from kiosk.trust.signing import private_key, sign_response
from sync import wire
from sync.http import Line
from sync.uploader import State
from tests.faults.harness import letters_at, tally_is_off
from tests.faults.outcome import Outcome
from tests.making import a_pledge

PLEDGES = 4
PATIENCE = 0.5
"""Seconds until the kiosk's own deadline cuts a line here; a minute in the field."""


class Letterbox:
    """What came over the line: the request's body, read to its end."""

    def __init__(self, caller: socket.socket) -> None:
        content = b""
        while b"\r\n\r\n" not in content:
            content += _some(caller)
        head, _, self.body = content.partition(b"\r\n\r\n")
        length = next(int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
        while len(self.body) < length:
            self.body += _some(caller)


def _some(caller: socket.socket) -> bytes:
    piece = caller.recv(65536)
    if not piece:
        raise ConnectionError("they hung up")
    return piece


Manners = Callable[[socket.socket, bytes, Ed25519PrivateKey], None]
"""What is done with a caller, the body it sent, and the true collector's key (for those who once overheard it)."""


def says(status: str, content_type: str, body: bytes, *more: str) -> Manners:
    head = [f"HTTP/1.1 {status}", f"Content-Type: {content_type}", f"Content-Length: {len(body)}", *more, "", ""]
    return lambda caller, *_: caller.sendall("\r\n".join(head).encode() + body)


def signs(other_batch: bool, key: Ed25519PrivateKey | None = None, status: int = 200) -> Manners:
    """A receipt that accepts everything: for another batch with the right key, or for this one with a wrong key."""

    def manners(caller: socket.socket, body: bytes, true_key: Ed25519PrivateKey) -> None:
        batch = wire.unpack(body)
        verdicts = tuple(wire.Verdict(letter.id) for letter in batch.letters)
        named = uuid4() if other_batch else batch.id
        answer = wire.encode(wire.Receipt(named, now(), verdicts, {}, 1))
        asked = body + b"other" if other_batch else body
        headers = sign_response(asked, status, wire.RECEIPT_TYPE, answer, key or true_key, now())
        more = [f"{name}: {value}" for name, value in headers.items() if name != "content-type"]
        says(f"{status} OK", wire.RECEIPT_TYPE, answer, *more)(caller, body, true_key)

    return manners


def drips(line: bytes, before: bytes = b"") -> Manners:
    def manners(caller: socket.socket, *_: object) -> None:
        caller.sendall(b"HTTP/1.1 200 OK\r\n" + before)
        while True:
            for byte in line:
                caller.sendall(bytes([byte]))
                threading.Event().wait(0.05)

    return manners


def resets(caller: socket.socket, *_: object) -> None:
    caller.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def problem(status: int, code: str) -> Manners:
    content = wire.encode(wire.Problem(f"/problems/{code}", code, status, "said by a stranger"))
    return says(f"{status} Problem", wire.PROBLEM_TYPE, content)


HTML = b"<html><title>Sign in to CampusWiFi</title></html>"
ACCEPTED = b'{"batch":"%s","received_at":"2026-11-24T09:00:00Z","verdicts":[],"totals":{},"campaign_total":1}'
MODES: dict[str, Manners] = {
    "portal: 200 and a page": says("200 OK", "text/html", HTML),
    "portal: redirect": says("302 Found", "text/html", b"", "Location: http://login.invalid/"),
    "portal: redirect that keeps POST": says(
        "308 Permanent Redirect", "text/html", b"", "Location: http://127.0.0.1:9/"
    ),
    "portal: 511": says("511 Network Authentication Required", "text/html", HTML),
    "204": says("204 No Content", "text/html", b""),
    "impostor: JSON that looks right": says("200 OK", wire.RECEIPT_TYPE, ACCEPTED % str(uuid4()).encode()),
    "impostor: signs with its own key": signs(other_batch=False, key=Ed25519PrivateKey.generate()),
    "replay: a true receipt for another batch": signs(other_batch=True),
    "a true receipt with another status": signs(other_batch=False, status=201),
    "reply cut in half": lambda caller, *_: caller.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nhalf"),
    "hangs up without a word": lambda *_: None,
    "resets": resets,
    "noise": lambda caller, *_: caller.sendall(bytes(range(256)) * 8),
    "two megabytes": says("200 OK", wire.RECEIPT_TYPE, b"a" * 2_000_000),
    "gzip bomb": says("200 OK", wire.RECEIPT_TYPE, gzip.compress(bytes(50_000_000)), "Content-Encoding: gzip"),
    "five thousand headers": lambda caller, *_: caller.sendall(b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 5000 + b"\r\n"),
    "header that drips for ever": drips(b"X-Header: more\r\n"),
    "body that drips for ever": drips(b"a", b"Content-Length: 100000\r\n\r\n"),
    "503 and Retry-After": says("503 Busy", "text/plain", b"", "Retry-After: 7"),
    "unsigned 400": problem(400, "unreadable"),
    "unsigned 413": problem(413, "too-big"),
    "unsigned 422": problem(422, "unreadable"),
    "unsigned 401": problem(401, "not-enrolled"),
    "unsigned 403": problem(403, "revoked"),
    "unsigned 404": problem(404, "no-such-place"),
    "unsigned 426": problem(426, "upgrade"),
}


@contextlib.contextmanager
def server(manners: Manners, key: Ed25519PrivateKey, tls: ssl.SSLContext | None, scheme: str) -> Iterator[str]:
    """Treats every caller of a free port on loopback as told; gives its address."""
    listener = socket.create_server(("127.0.0.1", 0))

    def answer(caller: socket.socket) -> None:
        with contextlib.suppress(OSError, ssl.SSLError), caller:  # callers who lose patience hang up
            line: Any = tls.wrap_socket(caller, server_side=True) if tls else caller
            manners(line, Letterbox(line).body, key)

    def listen() -> None:
        while True:
            try:
                caller, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=answer, args=(caller,), daemon=True).start()

    threading.Thread(target=listen, daemon=True).start()
    yield f"{scheme}://127.0.0.1:{listener.getsockname()[1]}"
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()


def certificates(folder: Path) -> dict[str, tuple[ssl.SSLContext | None, str]]:
    """Servers that cannot prove who they are, each with the authorities file that the kiosk trusts."""
    ours, other = trustme.CA(), trustme.CA()
    ours.cert_pem.write_to_path(str(folder / "ours.pem"))
    trusted = str(folder / "ours.pem")
    expired = ours.issue_cert("127.0.0.1", not_after=dt.datetime(2020, 1, 1, tzinfo=dt.UTC))
    found = {
        "TLS: another host's certificate": ours.issue_cert("elsewhere.example"),
        "TLS: expired": expired,
        "TLS: an authority we do not trust": other.issue_cert("127.0.0.1"),
    }
    contexts: dict[str, tuple[ssl.SSLContext | None, str]] = {"TLS: nobody who speaks it": (None, trusted)}
    for name, certificate in found.items():
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(context)
        contexts[name] = (context, trusted)
    return contexts


class Visit:
    """A kiosk with pledges that meets one hostile network, then the true collector."""

    def __init__(self, folder: Path, collector: Collector, ticket: Path) -> None:
        folder.mkdir(mode=0o700)
        self._collector = collector
        self._key = private_key((collector.folder / "keys" / "receipt.key").read_text())
        self._counter = Counter(folder, Settings(), ticket, now)
        self._pledges = [a_pledge(now()) for _ in range(PLEDGES)]
        for pledge in self._pledges:
            self._counter.pledges.take(pledge)
        self.state = State.NOT_TRIED
        self.trouble = ""

    def meet(self, manners: Manners, tls: ssl.SSLContext | None = None, trust: str | bool = True) -> Outcome:
        """Several attempts there, each on a line of its own; then home."""
        uploader, client = self._counter.uploader, self._counter.client
        home = client._post
        with server(manners, self._key, tls, "http" if trust is True else "https") as address:
            line = Line(address, total=PATIENCE, trust=trust)
            client._post = line.post
            for _ in range(4):  # halving, and the single letter that must not be set aside for it
                report = uploader.step()
            self.state, self.trouble = report.state, type(report.trouble).__name__
            line.close()
            client._post = home
        early = report.letters.delivered + report.letters.set_aside
        uploader._failures = 0
        while uploader.step().state is State.SENT:
            continue
        left = self._counter.outbox.counts()
        self._counter.close()
        there = list(letters_at(self._collector))
        ours = {pledge.id for pledge in self._pledges}
        lost = len(ours - set(there)) + early
        return Outcome(PLEDGES, lost, tally_is_off(self._collector), 0, left.waiting + left.set_aside)
