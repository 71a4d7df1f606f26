"""Mending SQLite's write-ahead log, so that what stands behind a bad frame is read too.

SQLite stops at the first frame whose checksum is wrong, as it must: it cannot know a damaged log from one that a power
cut tore; and when it closes the file, the log is gone. So a log of an earlier life is kept until the store has been
found sound. The format is https://sqlite.org/fileformat2.html#walformat : a header of 32 bytes, then frames of
24 bytes and a page, each with a checksum that goes on from the one before.
"""

import struct
from pathlib import Path

from kiosk.trust.files import write_whole
from kiosk.trust.system import sync_folder

HEADER, FRAME = 32, 24
Sum = tuple[int, int]


def log_of(store: Path) -> Path:
    """SQLite's own log beside `store`."""
    return store.with_name(f"{store.name}-wal")


def kept_log(store: Path) -> Path:
    """Where it is kept as it was found; the earlier one, if a start was interrupted."""
    return store.with_name(f"{store.name}-kept")


def keep_log(store: Path) -> None:
    """Keep the log that is there, before anything opens `store`. Raises CannotKeep: then what SQLite reads must do."""
    left = log_of(store)
    if left.exists() and left.stat().st_size > HEADER and not kept_log(store).exists():
        write_whole(kept_log(store), left.read_bytes())


def forget_log(store: Path) -> None:
    """All that the log said is in the store."""
    if kept_log(store).exists():
        kept_log(store).unlink()
        sync_folder(store.parent)


def without_holes(log: bytes) -> bytes:
    """`log` with only the frames that are whole, their checksums made anew. Empty if its header does not read."""
    magic, _, size, _, salt1, salt2, *written = struct.unpack(">8I", log[:HEADER].ljust(HEADER, b"\0"))
    order = {0x377F0682: "<", 0x377F0683: ">"}.get(magic, "")
    if not order or size not in {2**power for power in range(9, 17)} or _sum(order, log[:24], (0, 0)) != tuple(written):
        return b""
    before: Sum = (written[0], written[1])
    mended, running = bytearray(log[:HEADER]), before
    for start in range(HEADER, len(log) - FRAME - size + 1, FRAME + size):
        head, page = log[start : start + FRAME], log[start + FRAME : start + FRAME + size]
        *_, frame_salt1, frame_salt2, sum1, sum2 = struct.unpack(">6I", head)
        whole = (frame_salt1, frame_salt2) == (salt1, salt2) and _frame(order, head, page, before) == (sum1, sum2)
        before = (sum1, sum2)  # as it was written: the next frame is judged by it
        if whole:
            running = _frame(order, head, page, running)
            mended += head[:16] + struct.pack(">2I", *running) + page
    return bytes(mended)


def _frame(order: str, head: bytes, page: bytes, start: Sum) -> Sum:
    return _sum(order, page, _sum(order, head[:8], start))


def _sum(order: str, content: bytes, start: Sum) -> Sum:
    one, two = start
    words = struct.unpack(f"{order}{len(content) // 4}I", content)
    for first, second in zip(words[::2], words[1::2], strict=True):
        one = (one + first + two) & 0xFFFFFFFF
        two = (two + second + one) & 0xFFFFFFFF
    return one, two
