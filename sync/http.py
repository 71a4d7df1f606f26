"""One POST with one wall-clock deadline. `requests` limits each read; a slow drip would hold it for ever."""

import socket
import threading
from collections.abc import Mapping
from typing import Any

import requests
from msgspec import Struct
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ConnectTimeoutError, HTTPError, NewConnectionError

from sync.errors import NoAnswer, NotSure, NotTheCollector, Unreachable

CONNECT = 15.0
"""Seconds; requests also bounds the sending of the whole body by it."""
READ = 15.0
TOTAL = 60.0


class Reply(Struct, frozen=True):
    """What came back, before anybody believed it. Header names in lower case."""

    status: int
    headers: dict[str, str]
    body: bytes


class Line:
    """A telephone line to one server: `post` until `close`. One caller at a time."""

    def __init__(self, address: str, proxy: str = "", total: float = TOTAL, trust: str | bool = True) -> None:
        """`trust` is requests' `verify`: True for the public authorities, or a path to the organiser's own."""
        self._address = address.rstrip("/")
        self._total = total
        self._trust = trust
        self._sockets = _Sockets()
        self._session = requests.Session()
        self._session.trust_env = False  # the environment must not replace proxies or authorities behind our back
        self._session.headers.update({"accept-encoding": "identity", "user-agent": "pledge-kiosk"})
        self._session.proxies = {"http": proxy, "https": proxy} if proxy else {}
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, _Adapter(self._sockets))

    def post(self, path: str, body: bytes, headers: Mapping[str, str], largest: int) -> Reply:
        """Send, and read at most `largest` bytes back. Raises Unreachable, NoAnswer, NotSure or NotTheCollector."""
        alarm = threading.Timer(self._total, self._sockets.cut)
        alarm.daemon = True
        alarm.start()
        try:
            with self._session.post(
                self._address + path,
                data=body,
                headers=dict(headers),
                timeout=(CONNECT, READ),
                verify=self._trust,
                allow_redirects=False,
                stream=True,
            ) as reply:
                return Reply(reply.status_code, _lower(reply.headers), _read(reply, largest))
        except requests.exceptions.SSLError as error:
            if "CERTIFICATE_VERIFY_FAILED" in str(error):
                raise NotSure("Cannot be sure that this is our server. Not sending.") from error
            raise NoAnswer("No internet.") from error
        except (requests.RequestException, HTTPError, OSError) as error:
            raise (Unreachable if _never_connected(error) else NoAnswer)("No internet.") from error
        finally:
            alarm.cancel()

    def close(self) -> None:
        """Hang up, also in the middle of a post."""
        self._sockets.close()
        self._session.close()


class _Sockets:
    """A second handle on each open socket: an alarm can shut it from another thread, also after TLS took the first."""

    def __init__(self) -> None:
        self._handles: list[socket.socket] = []
        self._guard = threading.Lock()
        self._closed = False

    def add(self, new: socket.socket) -> None:
        with self._guard:
            if self._closed:
                new.shutdown(socket.SHUT_RDWR)  # we hung up while this one was still being dialled
                return
            for old in self._handles:  # one caller at a time has one connection
                old.close()
            self._handles = [new.dup()]

    def cut(self) -> None:
        with self._guard:
            for each in self._handles:
                try:
                    each.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue  # the other side hung up first

    def close(self) -> None:
        with self._guard:
            self._closed = True
        self.cut()
        with self._guard:
            for each in self._handles:
                each.close()
            self._handles = []


class _Adapter(HTTPAdapter):
    def __init__(self, sockets: _Sockets) -> None:
        self._sockets = sockets
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _pools(self._sockets)

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(*args, **kwargs)
        manager.pool_classes_by_scheme = _pools(self._sockets)
        return manager


def _pools(sockets: _Sockets) -> dict[str, type[HTTPConnectionPool]]:
    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            new = super()._new_conn()
            sockets.add(new)
            return new

    class Secure(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            new = super()._new_conn()
            sockets.add(new)
            return new

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}


def _never_connected(error: Exception) -> bool:
    reason = getattr(error.args[0], "reason", None) if error.args else None
    return isinstance(reason, NewConnectionError | ConnectTimeoutError)


def _lower(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def _read(reply: requests.Response, largest: int) -> bytes:
    body = bytearray()
    for piece in reply.raw.stream(16 * 1024, decode_content=False):
        body += piece
        if len(body) > largest:
            raise NotTheCollector("This Wi-Fi wants a sign-in.")
    return bytes(body)
