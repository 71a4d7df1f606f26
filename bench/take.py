"""What one tap costs beside the barest durable insert of the same two rows."""

import re
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from bench.promise import Promise, Times, alternate
from kiosk.campaign.pledge import new_id
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.settings import Settings
from tests.making import Desk, a_pledge

FEW, MANY = 1_000, 1_000_000
ROUNDS, CALLS = 10, 60
PROOF = "c" * 32
INSERT_PLEDGE = f"INSERT INTO pledge VALUES (?, 'uppsala-1', ?, 498249, 'en', ?, 'man', ?, 1, '{PROOF}')"
INSERT_LETTER = (
    f"INSERT INTO outbox VALUES (?, 'uppsala-1', ?, ?, 'pledge', 498249, ?, NULL, 'uppsala-1.1', '{PROOF}', ?, 0, "
    "NULL, NULL, NULL, NULL)"
)


def run() -> list[Promise]:
    """Counts per tap, then CPU and wall against raw sqlite3, then the same at a million rows."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        small, large, raw = (_counter(folder / each) for each in ("small", "large", "raw"))
        _fill(folder / "small", small, FEW)
        _fill(folder / "large", large, MANY)
        _fill(folder / "raw", raw, FEW)
        with ThreadPoolExecutor(1) as owner:
            times, statements = owner.submit(_measure, folder, owner).result()
        return [
            Promise("fdatasync calls per tap", _syncs_per_tap(folder / "small"), 1),
            Promise("SQL statements per tap", statements, 3),
            Promise("CPU against a raw WAL+FULL insert", times["small"].cpu / times["raw"].cpu, 2.5),
            Promise("wall against a raw WAL+FULL insert", times["small"].wall / times["raw"].wall, 1.5),
            Promise("CPU at 1,000,000 rows against 1,000", times["large"].cpu / times["small"].cpu, 1.3),
        ]


def _measure(folder: Path, owner: ThreadPoolExecutor) -> tuple[dict[str, Times], float]:
    """On the store's own thread, where the kiosk takes its pledges."""
    small, large = (Counter(folder / name, Settings(), None, now, owner) for name in ("small", "large"))
    times = alternate(
        {
            "raw": _raw_insert(folder / "raw" / "kiosk.db"),
            "small": lambda: small.pledges.take(a_pledge(now())),
            "large": lambda: large.pledges.take(a_pledge(now())),
        },
        ROUNDS,
        CALLS,
    )
    statements = _statements(small)
    small.close()
    large.close()
    return times, statements


def _counter(folder: Path) -> Counter:
    folder.mkdir(mode=0o700)
    return Counter(folder, Settings(), Desk().ticket_file(folder, target=10_000_000), now)


def _fill(folder: Path, counter: Counter, rows: int) -> None:
    counter.close()
    store = sqlite3.connect(folder / "kiosk.db")
    moment = now()
    ids = [new_id(moment).bytes for _ in range(rows)]
    store.executemany(INSERT_PLEDGE, ((each, n, "a" * 64, "b" * 32) for n, each in enumerate(ids, 1)))
    store.executemany(INSERT_LETTER, ((each, each, n, "{}", "delivered") for n, each in enumerate(ids, 1)))
    store.commit()
    store.close()


def _raw_insert(file: Path) -> Callable[[], None]:
    store = sqlite3.connect(file, isolation_level=None)
    for pragma in ("locking_mode=EXCLUSIVE", "journal_mode=WAL", "synchronous=FULL"):
        store.execute(f"PRAGMA {pragma}")
    number = FEW
    moment = now()
    clear = '{"language":"en","text":"' + "a" * 64 + '","pledging_as":"man","claim":"' + "b" * 32 + '"}'

    def insert() -> None:
        nonlocal number
        number += 1
        each = new_id(moment).bytes
        store.execute("BEGIN IMMEDIATE")
        store.execute(INSERT_PLEDGE, (each, number, "a" * 64, "b" * 32))
        store.execute(INSERT_LETTER, (each, each, number, clear, "waiting"))
        store.execute("COMMIT")

    return insert


def _statements(counter: Counter) -> float:
    seen: list[str] = []
    connection = counter.database._connection.connection.driver_connection
    if connection is None:
        raise RuntimeError("the store is closed")
    connection.set_trace_callback(seen.append)
    counter.pledges.take(a_pledge(now()))
    connection.set_trace_callback(None)
    return len([statement for statement in seen if not re.match("BEGIN|COMMIT", statement)])


TAPS = """
import sys
from pathlib import Path
from kiosk.clock import now
from kiosk.settings import Settings
from kiosk.counter import Counter
from tests.making import a_pledge
counter = Counter(Path(sys.argv[1]), Settings(), None, now)
for _ in range(int(sys.argv[2])):
    counter.pledges.take(a_pledge(now()))
"""


def _syncs_per_tap(folder: Path) -> float:
    """By strace: the syncs of 15 taps less those of 5, over 10: opening and checkpoints fall out."""
    counts = {taps: _traced(folder, taps) for taps in (5, 15)}
    return (counts[15] - counts[5]) / 10


def _traced(folder: Path, taps: int) -> int:
    trace = folder / "trace"
    line = ["strace", "-f", "-qq", "-o", str(trace), "-e", "trace=fdatasync,fsync"]
    subprocess.run([*line, sys.executable, "-c", TAPS, str(folder), str(taps)], check=True)
    return len([each for each in trace.read_text().splitlines() if "sync(" in each])
