"""Real sockets with bad manners. Deadlines are measured against the deadline itself, never against a stopwatch."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import trustme

from sync.errors import NoAnswer, NotSure, NotTheCollector, Unreachable
from sync.http import Line

Manners = Callable[[socket.socket], None]


@pytest.fixture
def serve() -> Iterator[Callable[[Manners], str]]:
    """Starts a server on loopback that treats each caller as told; returns its address."""
    listeners: list[socket.socket] = []

    def start(manners: Manners) -> str:
        listener = socket.create_server(("127.0.0.1", 0))
        listeners.append(listener)

        def answer() -> None:
            while True:
                try:
                    caller, _ = listener.accept()
                except OSError:
                    return
                with caller:
                    caller.recv(65536)
                    try:
                        manners(caller)
                    except OSError:
                        continue

        threading.Thread(target=answer, daemon=True).start()
        return f"http://127.0.0.1:{listener.getsockname()[1]}"

    yield start
    for listener in listeners:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()


def drip(line: bytes) -> Manners:
    """Send `line` a byte at a time for as long as anybody listens: each read succeeds, the whole never does."""
    gone = threading.Event()

    def manners(caller: socket.socket) -> None:
        while True:
            for byte in line:
                caller.sendall(bytes([byte]))
                gone.wait(0.05)

    return manners


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"
MANNERS: dict[str, Manners] = {
    "closes at once": lambda caller: None,
    "half a status line": lambda caller: caller.sendall(b"HTTP/1.1 2"),
    "body shorter than promised": lambda caller: caller.sendall(HEAD + b"Content-Length: 500\r\n\r\nhalf"),
    "noise": lambda caller: caller.sendall(bytes(range(256)) * 4),
    "header without end": drip(b"X-Header: more\r\n"),
    "five thousand headers": lambda caller: caller.sendall(HEAD + b"X: y\r\n" * 5000 + b"\r\n"),
}


@pytest.mark.parametrize("name", MANNERS)
def test_bad_manners_are_no_answer(serve: Callable[[Manners], str], name: str) -> None:
    line = Line(serve(MANNERS[name]), total=1.0)
    with pytest.raises(NoAnswer):
        line.post("/", b"body", {}, 1000)
    line.close()


def test_a_body_that_drips_for_ever_is_cut_off(serve: Callable[[Manners], str]) -> None:
    def manners(caller: socket.socket) -> None:
        caller.sendall(HEAD + b"Content-Length: 100000\r\n\r\n")
        drip(b"a")(caller)

    line = Line(serve(manners), total=1.0)
    with pytest.raises(NoAnswer):
        line.post("/", b"body", {}, 200_000)
    line.close()


def test_a_drip_over_tls_is_cut_off_too(tmp_path: Path) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    listener = socket.create_server(("127.0.0.1", 0))

    def answer() -> None:
        caller, _ = listener.accept()
        with context.wrap_socket(caller, server_side=True) as secure:
            secure.recv(65536)
            try:
                drip(b"X-Header: more\r\n")(secure)
            except OSError:
                return  # cut off, as it should be

    threading.Thread(target=answer, daemon=True).start()
    line = Line(f"https://127.0.0.1:{listener.getsockname()[1]}", total=1.0, trust=str(tmp_path / "ca.pem"))
    with pytest.raises(NoAnswer):
        line.post("/", b"body", {}, 1000)
    line.close()
    listener.close()


@pytest.mark.parametrize("whose", ["wrong host", "unknown authority"])
def test_a_certificate_that_proves_nothing_is_not_our_server(tmp_path: Path, whose: str) -> None:
    authority, other = trustme.CA(), trustme.CA()
    other.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    issuer = other if whose == "wrong host" else authority
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    issuer.issue_cert("elsewhere.example" if whose == "wrong host" else "127.0.0.1").configure_cert(context)
    listener = socket.create_server(("127.0.0.1", 0))

    def answer() -> None:
        caller, _ = listener.accept()
        try:
            context.wrap_socket(caller, server_side=True).close()
        except OSError:
            caller.close()  # they did not believe us

    threading.Thread(target=answer, daemon=True).start()
    line = Line(f"https://127.0.0.1:{listener.getsockname()[1]}", trust=str(tmp_path / "ca.pem"))
    with pytest.raises(NotSure):
        line.post("/", b"body", {}, 1000)
    line.close()
    listener.close()


def test_a_reply_larger_than_a_receipt_is_not_the_collectors(serve: Callable[[Manners], str]) -> None:
    big = b"a" * 50_000
    line = Line(serve(lambda caller: caller.sendall(HEAD + b"Content-Length: 50000\r\n\r\n" + big)))
    with pytest.raises(NotTheCollector):
        line.post("/", b"body", {}, 1000)
    line.close()


def test_a_redirect_is_reported_and_not_followed(serve: Callable[[Manners], str]) -> None:
    asked: list[str] = []
    there = serve(lambda caller: asked.append("followed"))
    reply = b"HTTP/1.1 302 Found\r\nLocation: " + there.encode() + b"/\r\nContent-Length: 0\r\n\r\n"
    line = Line(serve(lambda caller: caller.sendall(reply)))
    assert line.post("/", b"body", {}, 1000).status == 302
    line.close()
    assert asked == []


def test_nobody_listening_is_unreachable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as once:
        port = once.getsockname()[1]
    line = Line(f"http://127.0.0.1:{port}")
    with pytest.raises(Unreachable):
        line.post("/", b"body", {}, 1000)
    line.close()


def test_the_environment_does_not_choose_our_proxy(
    serve: Callable[[Manners], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    line = Line(serve(lambda caller: caller.sendall(HEAD + b"Content-Length: 2\r\n\r\nok")))
    assert line.post("/", b"body", {}, 1000).body == b"ok"
    line.close()
