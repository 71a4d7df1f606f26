"""A copy of the store's first page, which says where the tables begin: without it nothing else of the file reads.

The format is https://sqlite.org/fileformat2.html#the_database_header .
"""

from pathlib import Path

from kiosk.errors import CannotKeep
from kiosk.logs import log
from kiosk.trust.files import write_whole

FILE = "first.page"
MAGIC = b"SQLite format 3\0"
CHANGES, PAGES, VALID_FOR = slice(24, 28), slice(28, 32), slice(92, 96)
MOST_TIMES = 8


def keep_first_page(store: Path) -> None:
    """Put a copy of it beside `store`, if it is not there yet. A disk without room for it is no reason not to start."""
    with store.open("rb") as file:
        page = _first_page(file.read(65536))
    copy = store.with_name(FILE)
    if page and not (copy.exists() and copy.read_bytes()[100:] == page[100:]):
        try:
            write_whole(copy, page)
        except CannotKeep:
            log.warning("no room for a copy of the store's first page")


def pad(store: Path) -> None:
    """Give a file that was cut short the length that its first page speaks of: SQLite reads nothing of it otherwise."""
    with store.open("r+b") as file:
        header = file.read(100)
        wanted, there = int.from_bytes(header[PAGES]) * _page_size(header), store.stat().st_size
        if there < wanted <= MOST_TIMES * there:  # a damaged header may ask for anything
            file.truncate(wanted)


def graft(store: Path, kept: Path) -> None:
    """Put the kept page in place of the file's own."""
    page = bytearray(kept.read_bytes() if kept.exists() else b"")
    content = store.read_bytes()
    if not page:
        return
    page[PAGES] = max(1, len(content) // len(page)).to_bytes(4)
    page[VALID_FOR] = page[CHANGES]
    store.write_bytes(bytes(page) + content[len(page) :])


def _first_page(content: bytes) -> bytes:
    return content[: _page_size(content)] if content.startswith(MAGIC) else b""


def _page_size(content: bytes) -> int:
    size = int.from_bytes(content[16:18])
    return 65536 if size == 1 else size
