"""The staff PIN: six digits, few tries, every try counted on disk before it is compared."""

import hashlib
import hmac
import secrets
from base64 import b64decode, b64encode
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.clock import Now
from kiosk.errors import Refused
from kiosk.trust.files import parse_json, read_bytes, write_whole

FREE_TRIES = 5
LAST_TRY = 15
FIRST_WAIT = timedelta(seconds=15)


class Opened(Struct, frozen=True):
    """The PIN was right."""


class Wrong(Struct, frozen=True):
    """The PIN was wrong; `wait` before the next try counts."""

    wait: timedelta


class Locked(Struct, frozen=True):
    """Too many tries: only the coordinator's code opens this door again."""


class _Kept(Struct):
    salt: str
    hash: str
    misses: int = 0
    not_before: datetime | None = None


def weakness(pin: str) -> str:
    """Why this PIN must not be used, in a sentence; empty if it may."""
    if len(pin) != 6 or not (pin.isascii() and pin.isdigit()):
        return "A PIN has six digits."
    steps = {(int(b) - int(a)) % 10 for a, b in zip(pin, pin[1:], strict=False)}
    if len(set(pin)) < 3 or steps in ({1}, {9}) or pin[:3] == pin[3:] or pin[:2] * 3 == pin:
        return "This PIN is easy to guess."
    return ""


class Pin:
    """The PIN kept at `path`. Misses survive a restart; the waits do not trust the clock to go forward."""

    def __init__(self, path: Path, now: Now) -> None:
        self._path = path
        self._now = now

    def is_set(self) -> bool:
        """Whether staff have chosen a PIN."""
        return self._path.exists()

    def choose(self, pin: str) -> None:
        """Keep a new PIN. Raises Refused if it is weak."""
        if reason := weakness(pin):
            raise Refused("PIN", "", reason)
        salt = secrets.token_bytes(16)
        self._write(_Kept(b64encode(salt).decode(), _hash(pin, salt)))

    def forget(self) -> None:
        """The coordinator lets staff choose a new one. Whatever was missed before counts no more."""
        self._path.unlink(missing_ok=True)

    def enter(self, pin: str) -> Opened | Wrong | Locked:
        """Compare one try, after counting it on disk."""
        kept = self._kept()
        now = self._now()
        if kept.misses >= LAST_TRY:
            return Locked()
        if kept.not_before is not None and now < kept.not_before:
            if kept.not_before - now <= _wait(kept.misses):
                return Wrong(kept.not_before - now)
            # the clock was set back, perhaps by years: the wait begins again, and is no longer than the rule says
            kept.not_before = now + _wait(kept.misses)
            self._write(kept)
            if now < kept.not_before:
                return Wrong(_wait(kept.misses))
        kept.misses += 1
        kept.not_before = now + _wait(kept.misses)
        self._write(kept)
        if not hmac.compare_digest(kept.hash, _hash(pin, b64decode(kept.salt))):
            return Locked() if kept.misses >= LAST_TRY else Wrong(_wait(kept.misses))
        kept.misses, kept.not_before = 0, None
        self._write(kept)
        return Opened()

    def _kept(self) -> _Kept:
        return parse_json(read_bytes(self._path), _Kept, str(self._path))

    def _write(self, kept: _Kept) -> None:
        write_whole(self._path, msgspec.json.encode(kept))


def _wait(misses: int) -> timedelta:
    return FIRST_WAIT * 2 ** (misses - FREE_TRIES) if misses >= FREE_TRIES else timedelta()


def _hash(pin: str, salt: bytes) -> str:
    return b64encode(hashlib.scrypt(pin.encode(), salt=salt, n=2**14, r=8, p=1)).decode()
