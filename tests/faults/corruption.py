"""Damage to the file itself: is what is lost noticed, and how much is saved?"""

import contextlib
import random
import shutil
import sqlite3
import statistics
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from kiosk.campaign.pledge import Contact
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.settings import Settings
from kiosk.store import database
from sync import wire
from sync.uploader import State, Uploader
from tests.making import Desk, a_pledge
from tests.sync.world import routes_to

PAGE, SECTOR = 4096, 512
PLEDGES = 400
STORE, LOG = database.FILE, f"{database.FILE}-wal"

MOST_STEPS = 200


@dataclass(frozen=True)
class Damage:
    """One damaged store, opened again: what arrived at a collector that takes everything."""

    how: str
    silent: int
    """Pledges that were lost, or arrived with other words, though the kiosk said that all was well."""
    saved: float
    noticed: bool


def template(folder: Path, second_copy: bool) -> tuple[Path, dict[UUID, str]]:
    """A kiosk killed in the middle of its day, with a write-ahead log; every letter's id and digest."""
    kiosk, stick = folder / "template", folder / "stick"
    for each in (kiosk, stick):
        each.mkdir(mode=0o700)
    settings = Settings(copy=str(stick) if second_copy else "")
    counter = Counter(kiosk, settings, Desk().ticket_file(folder, not_after=now().replace(year=2100)), now)
    for number in range(PLEDGES):
        pledge = a_pledge(now())
        counter.pledges.take(pledge)
        if number % 10 == 0:
            counter.pledges.add_contact(pledge.id, Contact("canaria@example.org", ("news",), ("0" * 64,)))
    if counter.second_copy is not None:
        counter.second_copy.catch_up()
    written = folder / "written"
    shutil.copytree(kiosk, written)
    arrived = _drain(counter)
    counter.close()
    return written, arrived


def damage(written: Path, arrived: dict[UUID, str], dice: random.Random) -> Damage:
    """Damage a copy of `written` in one way, open it, drain it."""
    kiosk = written.with_name("kiosk")
    shutil.rmtree(kiosk, ignore_errors=True)
    shutil.copytree(written, kiosk)
    how = _spoil(kiosk, dice)
    stick = written.with_name("stick")
    settings = Settings(copy=str(stick) if any(stick.iterdir()) else "")
    with contextlib.closing(Counter(kiosk, settings, None, now)) as counter:
        came = _drain(counter)
        noticed = counter.was_mended
    wrong = sum(came.get(letter) != digest for letter, digest in arrived.items())
    foreign = len(came.keys() - arrived.keys())
    return Damage(how, 0 if noticed and not foreign else wrong + foreign, 1 - wrong / len(arrived), noticed)


def _spoil(kiosk: Path, dice: random.Random) -> str:
    if dice.random() < 0.5:
        _fold(kiosk)
    names = [name for name in (STORE, LOG) if (kiosk / name).exists() and (kiosk / name).stat().st_size > PAGE]
    file = kiosk / dice.choice(names)
    content = bytearray(file.read_bytes())
    how = dice.choice(["pages of noise", "pages of zeros", "flipped bits", "torn sectors", "cut short"])
    for _ in range(dice.randint(1, 5)):
        page = dice.randrange(len(content) // PAGE) * PAGE
        match how:
            case "pages of noise":
                content[page : page + PAGE] = dice.randbytes(PAGE)
            case "pages of zeros":
                content[page : page + PAGE] = bytes(PAGE)
            case "flipped bits":
                content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
            case "torn sectors":
                there, here = (dice.randrange(len(content) // SECTOR) * SECTOR for _ in range(2))
                content[here : here + SECTOR] = content[there : there + SECTOR]
            case "cut short":
                del content[-dice.randint(1, PAGE * 2) :]
    file.write_bytes(content)
    return f"{how} in {file.name}"


def _fold(kiosk: Path) -> None:
    """Bring the log home into the store, as a clean end does."""
    store = sqlite3.connect(kiosk / STORE)
    store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()


def _drain(counter: Counter) -> dict[UUID, str]:
    """Every letter that waits, at a collector that takes all: its id and digest."""
    came: dict[UUID, str] = {}

    def accept(batch: wire.Batch) -> wire.Receipt:
        came.update({letter.id: wire.letter_digest(letter) for letter in batch.letters})
        return wire.Receipt(batch.id, now(), tuple(wire.Verdict(letter.id) for letter in batch.letters), {}, 1)

    uploader = Uploader(counter.outbox, routes_to(counter, accept), now)
    for _ in range(MOST_STEPS):  # a store that nobody checked may offer the same letter for ever
        if uploader.step().state is not State.SENT:
            break
    return came


def median_saved(found: list[Damage]) -> float:
    return statistics.median(each.saved for each in found if each.noticed) if any(e.noticed for e in found) else 1.0
