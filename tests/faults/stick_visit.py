"""`python -m tests.faults.stick_visit STICK WORLD [lazy]`: what a kiosk and a collector do with one stick, each timed.

With `lazy` the stick is pulled in the midst of it. Prints the seconds of each step as JSON.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from collector.bags import take_bag
from collector.database import Database
from collector.door import Door
from collector.withdrawals import Withdrawals
from kiosk.carry import exchange
from kiosk.counter import Counter
from kiosk.errors import Known
from kiosk.logs import log
from kiosk.setting_up import SettingUp
from kiosk.settings import Settings
from kiosk.trust.media import write_file
from tests.faults.sticks import NOW
from tests.making import a_pledge


def visit(stick: Path, world: Path, pull: bool) -> dict[str, float]:
    """Two pledges, one before and one after; between them all that touches the stick."""
    log.disabled = True
    took: dict[str, float] = {}

    def step(name: str, work: Callable[[], object]) -> None:
        start = time.monotonic()
        with suppress(Known):  # a sentence for people: the booth goes on
            work()
        took[name] = time.monotonic() - start

    settings = Settings(stick=str(stick), copy=str(stick / "kiosk"))
    counter = Counter(world / "kiosk", settings, None, lambda: NOW)
    setting_up = SettingUp(world / "kiosk", settings, "", lambda: NOW, counter)
    counter.pledges.take(a_pledge(NOW))
    copy = counter.second_copy
    assert copy is not None
    step("second copy", copy.catch_up)
    step("exchange", lambda: exchange(counter, settings, lambda _: b"%PDF"))
    step("tickets", setting_up.tickets)
    if pull:
        subprocess.run(["umount", "--lazy", str(stick)], check=True)
    step("sheet", lambda: setting_up.give("sheet.pdf", b"%PDF"))
    counter.pledges.take(a_pledge(NOW))
    step("second copy again", copy.try_to_catch_up)
    step("exchange again", lambda: exchange(counter, settings, lambda _: b"%PDF"))
    counter.close()
    step("start", lambda: Counter(world / "kiosk", settings, None, lambda: NOW).close())
    database = Database(f"sqlite:///{world / 'collector.db'}")
    door = Door(database, Withdrawals(database, world), world / "keys", lambda: NOW)
    step("import", lambda: write_file(stick / "day.answers", take_bag(door, stick / "day.bag").answers))
    own = stick / f"{counter.ticket.slot}.bag"
    step("import its own", lambda: write_file(stick / "own.answers", take_bag(door, own).answers))
    database.close()
    return took


if __name__ == "__main__":
    print(json.dumps(visit(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3] == "lazy")))
