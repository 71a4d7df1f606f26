"""The second copy: every letter again, as a signed line of a file on another medium, such as a stick left in the kiosk.

Only the salvage of a damaged store reads it. It may be pulled at any time; it is caught up with when it is back. The
first stick is taken as it comes. Another one gets nothing until staff say so: somebody may have put it there.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Any

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from msgspec import Struct
from sqlalchemy import Select, func, select

from kiosk.errors import Known, OtherStick, Refused
from kiosk.logs import log
from kiosk.store.database import Database
from kiosk.store.intact import LETTER, proof
from kiosk.store.schema import marks, outbox
from kiosk.trust.digest import digest
from kiosk.trust.files import read_bytes, write_whole
from kiosk.trust.media import Medium, is_folder
from kiosk.trust.signing import private_key, raw_private, raw_public

KEY = "copy.key"
BEGUN = "copy.begun"
"""This file is there once a stick has letters of this kiosk: from then on a stick without any is another one."""
AT_ONCE = 500
LARGEST_COPY = 256 * 1024 * 1024
"""Bytes: half a million letters. A larger file is not a copy of ours, and is left alone."""
MOST_BAD = 1000
"""Lines that are empty, repeated, torn, altered or another kiosk's, before the rest of a file is not looked at."""
LOOK_AGAIN = 60.0
"""Seconds until a medium that was pulled is looked for again."""


class Line(Struct, frozen=True):
    """The letter's row in the order of LETTER, its ids in base64, and the kiosk's signature of its proof."""

    letter: tuple[bytes, str, bytes, int, str, int, str, str | None, str | None]
    signature: bytes


class SecondCopy:
    """The copy in one folder, which is there or not."""

    def __init__(self, database: Database, folder: Path) -> None:
        """`folder` is on the other medium. The key is this kiosk's own for its copy, made once."""
        self._database = database
        self._key = _copy_key(database.folder)
        self._folder, self._name = folder, _name_of(self._key)
        self._known: tuple[int, int, int] | None = None
        self._followed = -1
        self._last = 0
        self._lacks = 0
        self.trouble = ""
        """Why nothing was written at the last try: a sentence."""
        self.is_other = False
        """The stick that is in is not this kiosk's."""
        self._is_chosen = False
        self._wake = threading.Event()
        self._stopped = False

    def run(self, report: Callable[[int, bool, bool], None]) -> None:
        """Until `stop`: catch up, wait for a `wake` or a minute.

        Reports how many letters the copy lacks, whether a medium is there, and whether it is another kiosk's.
        """
        was_behind = False
        while not self._stopped:
            behind = self.try_to_catch_up()
            if (behind > 0) != was_behind:
                log.warning("second copy %s", f"stopped, {behind} behind" if behind else "goes on")
                was_behind = behind > 0
            report(behind, is_folder(self._folder), self.is_other)
            self._wake.wait(LOOK_AGAIN)
            self._wake.clear()

    def wake(self) -> None:
        """There is a new letter."""
        self._wake.set()

    def choose(self) -> None:
        """Staff say that the stick that is in is this kiosk's from now on."""
        self._is_chosen = True
        self.wake()

    def stop(self) -> None:
        """End `run` after the letters in hand."""
        self._stopped = True
        self._wake.set()

    def try_to_catch_up(self) -> int:
        """The same as `catch_up`; a medium that fails is one that is not there, and so is a store that does."""
        try:
            return self.catch_up()
        except Known as error:
            if self.trouble != str(error):
                log.warning("the second copy is not written: %s", type(error).__name__)
            self.trouble, self.is_other = str(error), isinstance(error, OtherStick)
        with suppress(Known):
            self._lacks = self._after(self._last)
        return self._lacks

    def catch_up(self) -> int:
        """Write what is not there yet, and see it on the medium. Returns how many letters it lacks.

        Lines of letters that the store does not know stay: they may be all that is left of them, and the next start
        takes them in. Raises OtherStick; and Known when the medium or the store is full or failing, or when what lies
        there is no file.
        """
        if not is_folder(self._folder):
            self.is_other, self._lacks = False, self._after(self._last)
            return self._lacks
        with Medium(self._folder) as medium:
            erased = self._erased()
            if self._known is None or self._known != medium.identity(self._name) or erased != self._followed:
                self._compare(medium)
                self._followed = erased
            while rows := self._next():
                medium.append(self._name, b"".join(msgspec.json.encode(self._line(row)) + b"\n" for row in rows))
                self._last = max(int(str(row[3])) for row in rows)
                self._begin(medium)
        self._lacks, self.trouble, self.is_other = 0, "", False
        return 0

    def _compare(self, medium: Medium) -> None:
        """Find out what this file has; write it anew if the store has erased envelopes or changed the event since."""
        there = {line.letter[0]: (line, content) for line, content in _lines(medium, self._name, self._key)}
        if not there and not self._is_chosen and (self._database.folder / BEGUN).exists():
            raise OtherStick("The stick in the second copy's place is not this kiosk's. Nothing was written to it.")
        ours = {row[0]: row for row in self._database.transaction(lambda c: c.execute(_query()).all())}
        both = there.keys() & ours.keys()
        stale = {key for key in both if there[key][0].letter[7] and ours[key][7] is None}
        stale |= {key for key in both if there[key][0].letter[1] != ours[key][1]}
        if stale:
            kept = [content for key, (_, content) in there.items() if key not in stale]
            anew = [msgspec.json.encode(self._line(tuple(ours[key]))) for key in stale]
            medium.write(self._name, b"".join(content + b"\n" for content in [*kept, *anew]))
        missing = [int(row[3]) for key, row in ours.items() if key not in there]
        self._last = min(missing) - 1 if missing else max((int(row[3]) for row in ours.values()), default=0)
        if there:
            self._begin(medium)

    def _begin(self, medium: Medium) -> None:
        """This stick has letters of this kiosk."""
        self._known, self._is_chosen = medium.identity(self._name), False
        begun = self._database.folder / BEGUN
        if not begun.exists():
            write_whole(begun, b"")

    def _next(self) -> list[tuple[object, ...]]:
        query = _query().where(outbox.c.number > self._last).order_by(outbox.c.number).limit(AT_ONCE)
        return self._database.transaction(lambda connection: [tuple(row) for row in connection.execute(query)])

    def _line(self, row: tuple[object, ...]) -> Line:
        return msgspec.convert({"letter": row, "signature": self._key.sign(_signed(proof(row)))}, Line)

    def _erased(self) -> int:
        return int(self._database.transaction(lambda connection: connection.scalar(select(marks.c.erased))) or 0)

    def _after(self, number: int) -> int:
        query = select(func.count()).where(outbox.c.number > number)
        return int(self._database.transaction(lambda connection: connection.scalar(query)) or 0)


def read_copy(own: Path, folder: Path | None) -> Iterator[dict[str, object]]:
    """The letters that the second copy in `folder` has of the kiosk in `own`; a torn or altered line is left out.

    A medium that does not read is one that is not there.
    """
    if folder is None or not (own / KEY).exists():
        return
    key = _copy_key(own)
    try:
        with Medium(folder) as medium:
            for line, _ in _lines(medium, _name_of(key), key):
                yield dict(zip(LETTER, line.letter, strict=True))
    except Known as error:
        log.warning("the second copy does not read: %s", type(error).__name__)


def _lines(medium: Medium, name: str, key: Ed25519PrivateKey) -> Iterator[tuple[Line, bytes]]:
    """The lines that this kiosk signed, each once. Raises Known for what is not a file, or larger than a copy."""
    if medium.identity(name) is None:
        return
    public, seen, bad = key.public_key(), set[bytes](), 0
    for ended in BytesIO(medium.read(name, LARGEST_COPY)):
        content = ended.rstrip(b"\n")
        line = None if content in seen else _line_of(content, public)
        if line is not None:
            seen.add(content)
            yield line, content
            continue
        bad += 1
        if bad > MOST_BAD + len(seen):  # after each good line an empty one may follow
            raise Refused(str(medium.folder / name), "", "this kiosk did not write it")


def _line_of(content: bytes, public: Ed25519PublicKey) -> Line | None:
    """What this kiosk wrote; None for anything else."""
    try:
        line = msgspec.json.decode(content, type=Line)
        public.verify(line.signature, _signed(proof(line.letter)))
    except (msgspec.DecodeError, InvalidSignature):
        return None
    return line


def _query() -> Select[Any]:
    columns: Any = [outbox.c[name] for name in LETTER]
    return select(*columns)


def _copy_key(own: Path) -> Ed25519PrivateKey:
    path = own / KEY
    if not path.exists():
        write_whole(path, raw_private(Ed25519PrivateKey.generate()).encode())
    return private_key(read_bytes(path).decode())


def _name_of(key: Ed25519PrivateKey) -> str:
    return f"pledges-{digest(raw_public(key.public_key()).encode())[:8]}.copy"


def _signed(of: str) -> bytes:
    return f"second copy/1|{of}".encode()
