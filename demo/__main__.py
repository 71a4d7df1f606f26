"""`./run demo`: with a screen, a booth to touch; without one, visitors who touch it and a balance that adds up."""

import argparse
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import msgspec
import requests
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from demo.collector import Collector
from demo.crowd import PIN, Crowd
from demo.map_picture import draw_map
from demo.virtual_screen import has_screen, start
from kiosk.clock import age_of_process, now
from kiosk.wiring import Kiosk

FEW = 10


def main() -> int:
    """Returns 0 if every pledge taken was delivered and counted."""
    parser = argparse.ArgumentParser(prog="./run demo", description=__doc__)
    parser.add_argument("--visitors", type=int, help="how many pretend visitors (default 25 where there is no screen)")
    parser.add_argument("--data", type=Path, help="keep the kiosk's and the collector's folders here")
    parser.add_argument("--pictures", type=Path, default=Path("demo-out"), help="folder for the pictures (demo-out)")
    parser.add_argument("--json", type=Path, default=Path("demo-out/demo.json"), help="the balance, for programs")
    chosen = parser.parse_args()
    alone = chosen.visitors is not None or not has_screen()
    if alone:
        start()
    data = chosen.data or Path(tempfile.mkdtemp(prefix="pledge-demo-"))
    visitors = chosen.visitors if chosen.visitors is not None else 25
    collector = Collector(data / "collector")
    try:
        ticket = collector.ticket(target=100 if visitors >= FEW else max(1, visitors))[0]
        subprocess.run(
            [sys.executable, "-m", "kiosk", "pin", "--data", str(data / "kiosk")],
            input=PIN,
            text=True,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        if alone:
            return _crowd(chosen, data, collector, ticket, visitors)
        return _booth(data, collector, ticket)
    finally:
        collector.stop()


def _booth(data: Path, collector: Collector, ticket: Path) -> int:
    print(f"The world map:  {collector.address}/")
    print(f"Staff:          hold the name at the top left for two seconds; PIN {PIN}")
    print("Close the window to end the demo.", flush=True)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C ends it too
    app = QGuiApplication([sys.argv[0]])
    kiosk = Kiosk(app, data / "kiosk", ticket, now, QSize(1280, 800))
    code = app.exec()
    kiosk.close()
    return code


def _crowd(chosen: argparse.Namespace, data: Path, collector: Collector, ticket: Path, visitors: int) -> int:
    chosen.pictures.mkdir(parents=True, exist_ok=True)
    opened = age_of_process()
    app = QGuiApplication([sys.argv[0]])
    kiosk = Kiosk(app, data / "kiosk", ticket, now, QSize(1920, 1080))
    crowd = Crowd(kiosk, chosen.pictures)
    with Progress(console=Console(stderr=True)) as progress:
        bar = progress.add_task("visitors pledge", total=visitors + 1)
        crowd.come(visitors, lambda: progress.advance(bar))
        crowd.send()
        progress.advance(bar)
    counts: Any = collector.counts()
    world = requests.get(f"{collector.address}/map/world.json", timeout=10).json()
    draw_map(world, counts, chosen.pictures / "map.png")
    balance = _balance(kiosk, counts) | {
        "first_frame_ms": kiosk.first_frame_ms - round(1000 * opened),
        "pictures": [*crowd.pictures, str(chosen.pictures / "map.png")],
    }
    kiosk.close()
    app.shutdown()  # before its virtual screen goes
    chosen.json.parent.mkdir(parents=True, exist_ok=True)
    chosen.json.write_bytes(msgspec.json.format(msgspec.json.encode(balance), indent=1))
    table = Table("taken", "delivered", "waiting", "set aside", "collector", title=ticket.stem)
    table.add_row(*(str(balance[name]) for name in ("taken", "delivered", "waiting", "set_aside", "collector")))
    console = Console()
    console.print(table)
    console.print(f"The balance: {chosen.json}   Pictures: {chosen.pictures}/   Folders: {data}", soft_wrap=True)
    return 0 if balance["taken"] == balance["delivered"] == balance["collector"] == visitors else 1


def _balance(kiosk: Kiosk, counts: dict[str, Any]) -> dict[str, Any]:
    counter = kiosk.counter
    if counter is None:
        raise RuntimeError("the kiosk did not open")
    letters = counter.outbox.counts("pledge")
    # a place is public from its fifth pledge on
    event = next((event for event in counts["events"] if event["id"] == counter.ticket.event.id), None)
    return {
        "taken": counter.pledges.total(),
        "delivered": letters.delivered,
        "waiting": letters.waiting,
        "set_aside": letters.set_aside,
        "collector": counts["total"],
        "place": event
        and {"name": event["place"], **{name: event[name] for name in ("city", "country", "lat", "lon")}},
        "milestones": counter.pledges.milestones(),
    }


if __name__ == "__main__":
    sys.exit(main())
