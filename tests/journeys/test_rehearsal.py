"""The day before: is the kiosk ready, and does everybody know what to do?"""

from pathlib import Path
from typing import Any

import pypdfium2
import zxingcpp

from demo.collector import Collector
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.settings import Settings
from kiosk.trust.pin import Pin
from kiosk.wiring import PIN
from tests.journeys.test_courier import kiosk


def booth(folder: Path, collector: Collector) -> Path:
    """A kiosk with its ticket and a PIN."""
    Counter(folder, Settings(), collector.ticket(target=100)[0], now).close()
    Pin(folder / PIN, now).choose("271828")
    return folder


def test_pretend_visitors_rehearse_and_leave_nothing(collector: Collector, folder: Path) -> None:
    data = str(booth(folder, collector))
    said = kiosk("rehearse", "--data", data, "--visitors", "2", "--windowed")
    assert "Visitors who pledged: 2." in said
    counter = Counter(folder, Settings(), None, now)
    assert counter.outbox.counts().all == 0
    counter.openings.open()
    counter.close()
    assert "Close the booth first" in kiosk("rehearse", "--data", data, "--windowed", expect=75)


def test_a_kiosk_is_ready_when_everything_will_do(collector: Collector, folder: Path, tmp_path: Path) -> None:
    data, sheet = str(booth(folder, collector)), tmp_path / "ready.pdf"
    said = kiosk("ready", "--data", data, "--sheet", str(sheet))
    assert "answers, and knows this kiosk" in said
    assert "NOT GOOD" not in said
    reader: Any = pypdfium2  # says nothing of its types
    (page,) = reader.PdfDocument(sheet)
    (code,) = zxingcpp.read_barcodes(
        page.render(scale=2).to_pil(), zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    )
    assert " ready " in code.text
    assert "not open yet" in page.get_textpage().get_text_range()


def test_what_will_not_do_is_named(collector: Collector, folder: Path, tmp_path: Path) -> None:
    booth(folder, collector)
    (folder / PIN).unlink()
    (folder / "kiosk.toml").write_text(f'stick = "{tmp_path / "gone"}"')
    collector.command("revoke", "--kiosk", next(folder.glob("*.1.key")).name.removesuffix(".key"))
    said = " ".join(kiosk("ready", "--data", str(folder), expect=1).split())
    assert "none: kiosk pin" in said
    assert "is not there" in said
    assert "may no longer send" in said


def test_without_a_network_a_kiosk_is_ready_all_the_same(collector: Collector, folder: Path) -> None:
    data = str(booth(folder, collector))
    collector.stop()
    assert "everything is kept until there is" in " ".join(kiosk("ready", "--data", data).split())
