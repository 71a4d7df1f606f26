"""Power cuts on a disk that forgets what was not synced: is everything that was thanked in what is left?"""

import random
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path
from uuid import UUID

from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.settings import Settings
from tests.faults.child import Child, take_only
from tests.faults.outcome import Outcome, total
from tests.faults.powerfs import Mounted
from tests.making import Desk

Work = Callable[[Path, Connection], None]


def cut_power(folder: Path, cuts: int, work: Work = take_only, seed: int = 1) -> Outcome:
    """`folder` is made here. Each cut is of a kiosk that takes pledges from an empty store on."""
    folder.mkdir()
    template = folder / "template"
    template.mkdir(mode=0o700)
    Counter(template, Settings(), Desk().ticket_file(folder, not_after=now().replace(year=2100)), now).close()
    mounted = Mounted(folder / "disk")
    dice = random.Random(seed)
    try:
        return total(_cut(mounted, template, folder / f"left-{n}", dice, work) for n in range(cuts))
    finally:
        mounted.close()


def _cut(mounted: Mounted, template: Path, left: Path, dice: random.Random, work: Work) -> Outcome:
    for file in template.iterdir():
        mounted.disk.create(f"/{file.name}", 0)
        mounted.disk.write(f"/{file.name}", file.read_bytes(), 0, None)
        mounted.disk.fsync(f"/{file.name}", 0, None)
    child = Child(work, mounted.folder)
    child.hear(dice.randint(1, 25))
    time.sleep(dice.random() * 0.004)
    with mounted.disk.guard:
        files = mounted.disk.after_a_cut(dice, drop_all=dice.random() < 0.5)
    child.kill()
    left.mkdir(mode=0o700)
    for name, content in files.items():
        (left / name).write_bytes(content)
    return _judge(left, child.thanked)


def _judge(left: Path, thanked: set[UUID]) -> Outcome:
    counter = Counter(left, Settings(), None, now)
    mended = counter.was_mended
    counter.close()
    with closing(sqlite3.connect(left / "kiosk.db")) as store, store:
        here = {UUID(bytes=row[0]) for row in store.execute("SELECT id FROM pledge")}
        letters = {UUID(bytes=row[0]) for row in store.execute("SELECT id FROM outbox WHERE kind = 'pledge'")}
    store.close()
    return Outcome(len(thanked), lost=len(thanked - here), doubled=len(here ^ letters), damaged=int(mended))
