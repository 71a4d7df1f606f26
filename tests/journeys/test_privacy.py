"""A stolen kiosk holds nobody's name: what is typed on the screen is looked for in every byte that is left."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from demo.collector import Collector
from sync.courier import pack_bag
from tests.booth import Booth

HOUSE = Path(__file__).parents[2]
NAME, EMAIL = "Canaria", "canaria@example.org"


def places_that_hold(*folders: Path) -> list[Path]:
    needles = [text.encode(encoding) for text in (NAME.lower(), EMAIL) for encoding in ("utf-8", "utf-16-le")]
    return [
        file
        for folder in folders
        for file in folder.rglob("*")
        if file.is_file() and any(needle in file.read_bytes().lower() for needle in needles)
    ]


def leave_everything(booth: Booth) -> None:
    """A visitor pledges, shows their name on the big screen, commits to something, and leaves an address."""
    visitor = booth.visitor
    booth.pledge_and_stay()
    visitor.touches("showName")
    visitor.types(NAME)
    visitor.touches("save")
    visitor.waits_for("done")
    assert booth.kiosk.window.big.property("names") == [NAME]
    for name in ("whatNext", "plan_campus", "action_club"):
        visitor.touches(name)
    visitor.waits_for("done")
    booth.reach_the_address()
    visitor.types(EMAIL)
    assert visitor.value("field", "text") == EMAIL
    visitor.touches("save")
    visitor.touches("done")
    visitor.waits_for("start")


def test_a_name_typed_on_the_screen_is_on_no_disk_but_sealed_and_the_coordinator_reads_it(
    collector: Collector,
    open_kiosk: Callable[..., Booth],
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    private_temp = tmp_path / "temp"
    private_temp.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(private_temp))
    booth = open_kiosk(collector.ticket(target=100)[0], big=True)
    leave_everything(booth)
    assert booth.letters().all == 3
    assert places_that_hold(folder, private_temp) == []
    booth.send_now()
    assert places_that_hold(folder, private_temp, collector.folder) == []
    opened = collector.command("contacts", "--key", str(collector.folder / "keys" / "sealing.key"))
    assert opened.splitlines() == ['"email","consents"', f'"{EMAIL}","news"']
    assert collector.command("contacts", "--key", str(collector.folder / "keys" / "recovery.key")) == opened


def test_no_file_that_trouble_leaves_behind_holds_a_name(
    collector: Collector, open_kiosk: Callable[..., Booth], folder: Path, tmp_path: Path
) -> None:
    """The second copy, a courier's bag, what a damaged store is saved to, the collector's import, and every log."""
    stick = tmp_path / "stick"
    stick.mkdir()
    (folder / "kiosk.toml").write_text(f'copy = "{stick}"')
    (ticket,) = collector.ticket(target=100)
    booth = open_kiosk(ticket, big=True)
    visitor = booth.visitor
    leave_everything(booth)
    copy = booth.counter.second_copy
    assert copy is not None
    visitor.waits_until(lambda: copy.try_to_catch_up() == 0 and any(stick.iterdir()), "the second copy")
    bag, answers = tmp_path / "stick" / "day.bag", tmp_path / "stick" / "day.answers"
    bag.write_bytes(pack_bag(booth.counter.postman))
    booth.kiosk.close()
    collector.command("import", str(bag), "--answers", str(answers))
    content = bytearray((folder / "kiosk.db").read_bytes())
    content[4096:12288] = bytes(8192)
    (folder / "kiosk.db").write_bytes(content)
    booth = open_kiosk(None)
    assert booth.counter.was_mended
    assert booth.letters().all == 3
    booth.open_staff_door()
    booth.visitor.waits_until(lambda: "was saved" in str(booth.visitor.value("notices", "text")), "the notice")
    assert places_that_hold(folder, stick, collector.folder) == []


def test_a_crash_writes_no_memory_to_the_disk(tmp_path: Path) -> None:
    program = "import os; from kiosk.trust.system import forbid_dumps; {}; name = 'Canaria' * 1000; os.abort()"

    def dumps(prepare: str) -> bool:
        line = ["sh", "-c", 'ulimit -c unlimited; exec "$@"', "sh", sys.executable, "-c", program.format(prepare)]
        with subprocess.Popen(line, cwd=tmp_path, env={"PYTHONPATH": str(HOUSE)}) as child:
            _, status = os.waitpid(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
        return os.WCOREDUMP(status)

    if not dumps("pass"):
        pytest.skip("this system writes no core files, so there is nothing to forbid")
    for core in tmp_path.iterdir():
        core.unlink()
    assert not dumps("forbid_dumps()")
    assert list(tmp_path.iterdir()) == []


def test_the_next_visitor_finds_nothing_of_the_last(collector: Collector, open_kiosk: Callable[..., Booth]) -> None:
    booth = open_kiosk(collector.ticket(target=100)[0])
    visitor = booth.visitor
    visitor.touches("language_ar")
    booth.pledge_and_stay()
    booth.reach_the_address()
    visitor.types("someone@example.org")
    visitor.touches("back")
    visitor.touches("done")
    visitor.waits_for("start")
    assert booth.kiosk.window.booth.property("language") == "en"
    booth.pledge_and_stay()
    booth.reach_the_address()
    assert visitor.value("field", "text") == ""
