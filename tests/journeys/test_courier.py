"""A kiosk that is never online: its letters travel on a stick, and the receipts come back on it."""

import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from demo.collector import Collector
from kiosk.campaign.pledge import Contact
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.settings import Settings
from sync import wire
from sync.bag import Answers, Bag, Parcel
from tests.journeys.test_restored_and_withdrawn import counted
from tests.making import a_pledge

CONTACT = Contact("canaria@example.org", ("news",), ("0" * 64,))


def kiosk(*words: str, expect: int = 0) -> str:
    ended = subprocess.run([sys.executable, "-m", "kiosk", *words], capture_output=True, text=True, check=False)
    assert ended.returncode == expect, ended.stderr
    return ended.stdout + ended.stderr


def scan(picture: Path) -> str:
    """What a phone reads from a printed picture."""
    image = QImage(900, 900, QImage.Format.Format_RGB888)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    QSvgRenderer(str(picture)).render(painter)
    painter.end()
    pixels = Image.frombytes("RGB", (900, 900), bytes(image.constBits()), "raw", "RGB", image.bytesPerLine(), 1)
    (code,) = zxingcpp.read_barcodes(pixels, zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return str(code.text)


def import_bag(collector: Collector, bag: Path, answers: Path) -> int:
    """The exit code of the coordinator's command."""
    where = ["--data", str(collector.folder), str(bag), "--answers", str(answers)]
    return subprocess.run(
        [sys.executable, "-m", "collector", "import", *where], capture_output=True, check=False
    ).returncode


@pytest.fixture
def booth(folder: Path, collector: Collector) -> Path:
    """A kiosk with 120 pledges and a contact, which has never been online."""
    counter = Counter(folder, Settings(), collector.ticket(target=1000)[0], now)
    for _ in range(120):
        taken = counter.pledges.take(a_pledge(now()))
    counter.pledges.add_contact(taken.pledge, CONTACT)
    counter.close()
    return folder


def test_what_a_courier_carries_is_counted_once_and_its_receipts_settle_it(
    booth: Path, collector: Collector, tmp_path: Path
) -> None:
    bag, answers = tmp_path / "stick.bag", tmp_path / "stick.answers"
    assert "kept here too" in kiosk("courier", "--data", str(booth), "--out", str(bag))
    assert b"anaria" not in bag.read_bytes()
    for _ in range(2):  # the same bag twice changes nothing
        collector.command("import", str(bag), "--answers", str(answers))
        assert counted(collector) == 120
    assert "Settled: 121. Still waiting: 0." in kiosk("courier", "--data", str(booth), "--in", str(answers))
    opened = collector.command("contacts", "--key", str(collector.folder / "keys" / "sealing.key"))
    assert "canaria@example.org" in opened
    assert "Still waiting: 0." in kiosk("courier", "--data", str(booth), "--in", str(answers)), "twice is once"


def test_a_kiosk_that_is_never_online_closes_its_day_with_the_collectors_own_count(
    booth: Path, collector: Collector, tmp_path: Path
) -> None:
    bag, answers = tmp_path / "stick.bag", tmp_path / "stick.answers"
    kiosk("courier", "--data", str(booth), "--out", str(bag))
    collector.command("import", str(bag), "--answers", str(answers))
    kiosk("courier", "--data", str(booth), "--in", str(answers))
    counter = Counter(booth, Settings(), None, now)
    agreement = counter.keeping.agreement()
    counter.close()
    assert (agreement.held, agreement.delivered, agreement.agreed) == (121, 121, True)
    assert "erased" in kiosk("erase", "--data", str(booth))


def test_a_kiosk_that_is_never_online_is_erased_with_the_answers_to_its_export(
    booth: Path, collector: Collector, tmp_path: Path
) -> None:
    export, answers = tmp_path / "all.bag", tmp_path / "all.answers"
    refused = kiosk("erase", "--data", str(booth), expect=75)
    assert "Nothing was erased." in refused
    assert "Letters that wait: 121." in refused
    assert "read back" in kiosk("export", "--data", str(booth), "--out", str(export))
    assert "Letters that wait: 121." in kiosk("erase", "--data", str(booth), "--exported", str(export), expect=75)
    collector.command("import", str(export), "--answers", str(answers))
    assert counted(collector) == 120
    collector.stop()
    said = kiosk("erase", "--data", str(booth), "--answers", str(answers))
    assert "The collector said 0 minutes ago that it has all of it." in said
    assert "no event yet" in kiosk("status", "--data", str(booth), expect=70)
    collector.start_again()
    opened = collector.command("contacts", "--key", str(collector.folder / "keys" / "sealing.key"))
    assert "canaria@example.org" in opened


def test_a_revoked_kiosks_queue_is_kept_for_review_and_counts_nothing(
    booth: Path, collector: Collector, tmp_path: Path
) -> None:
    bag, answers = tmp_path / "stick.bag", tmp_path / "stick.answers"
    kiosk("courier", "--data", str(booth), "--out", str(bag))
    collector.command("import", str(bag), "--answers", str(tmp_path / "first"))
    counter = Counter(booth, Settings(), None, now)
    counter.pledges.take(a_pledge(now()))
    slot = counter.ticket.slot
    counter.close()
    collector.command("revoke", "--kiosk", slot)
    kiosk("courier", "--data", str(booth), "--out", str(bag))
    assert import_bag(collector, bag, answers) == 1, "its enrolment is refused"
    assert counted(collector) == 120
    assert "Still waiting: 0. Set aside: 1." in kiosk("courier", "--data", str(booth), "--in", str(answers), expect=1)


def test_a_bag_that_was_altered_is_refused_and_nothing_settles(
    booth: Path, collector: Collector, tmp_path: Path
) -> None:
    bag, answers = tmp_path / "stick.bag", tmp_path / "stick.answers"
    kiosk("courier", "--data", str(booth), "--out", str(bag))
    read = msgspec.json.decode(bag.read_bytes(), type=Bag)
    spoilt = [msgspec.structs.replace(each, body=each.body[:-9] + b"123456789") for each in read.parcels]
    bag.write_bytes(msgspec.json.encode(msgspec.structs.replace(read, parcels=spoilt)))
    assert import_bag(collector, bag, answers) == 1
    assert counted(collector) == 0
    assert "no answers to what" in kiosk("courier", "--data", str(booth), "--in", str(answers), expect=65)
    assert "waiting: 120" in kiosk("status", "--data", str(booth))


def test_answers_that_nobody_signed_settle_nothing(booth: Path, collector: Collector, tmp_path: Path) -> None:
    bag, answers = tmp_path / "stick.bag", tmp_path / "stick.answers"
    kiosk("courier", "--data", str(booth), "--out", str(bag))
    collector.command("import", str(bag), "--answers", str(answers))
    read = msgspec.json.decode(answers.read_bytes(), type=Answers)
    forged = [msgspec.structs.replace(each, body=each.body.replace(b"accepted", b"gone")) for each in read.answers]
    forged = [msgspec.structs.replace(each, body=each.body + b" ") for each in forged]
    answers.write_bytes(msgspec.json.encode(msgspec.structs.replace(read, answers=forged)))
    assert "Settled: 0. Still waiting: 121" in kiosk("courier", "--data", str(booth), "--in", str(answers), expect=1)


def test_answers_to_another_kiosks_batch_settle_nothing(booth: Path, collector: Collector, tmp_path: Path) -> None:
    """Somebody with a ticket of their own reads the ids in a bag and has the collector sign a batch that names them."""
    counter = Counter(booth, Settings(), None, now)
    stolen = next(counter.uploader.batches(counter.client, counter.outbox.due(counter.ticket.event.id, 50)))
    counter.close()
    thief = tmp_path / "thief"
    thief.mkdir(mode=0o700)
    other = Counter(thief, Settings(), collector.ticket(target=10)[0], now)
    other.pledges.take(a_pledge(now()))
    own = next(other.uploader.batches(other.client, other.outbox.due(other.ticket.event.id, 50)))
    forged = msgspec.structs.replace(own, letters=stolen.letters)
    bag, answers = tmp_path / "stick.bag", tmp_path / "stick.answers"
    parcels = [
        Parcel(path, other.client.signed(path, content_type, body), body)
        for path, content_type, body in (
            (wire.ENROL, wire.ENROLMENT_TYPE, other.client.enrolments()[0]),
            (wire.BATCHES, wire.BATCH_TYPE, wire.pack(forged)),
        )
    ]
    bag.write_bytes(msgspec.json.encode(Bag(1, own.kiosk, parcels)))
    other.close()
    assert import_bag(collector, bag, answers) == 0
    assert "no answers to what" in kiosk("courier", "--data", str(booth), "--in", str(answers), expect=65)
    assert "waiting: 120" in kiosk("status", "--data", str(booth))


@pytest.mark.parametrize("content", [b"", b"not a bag", b"{}", b"[" * 5000])
def test_a_file_that_is_no_bag_is_named_and_changes_nothing(
    content: bytes, booth: Path, collector: Collector, tmp_path: Path
) -> None:
    (tmp_path / "stick.bag").write_bytes(content)
    said = kiosk("courier", "--data", str(booth), "--in", str(tmp_path / "stick.bag"), expect=65)
    assert "stick.bag" in said


def test_a_scanned_ticket_is_taken_and_the_campaigns_words_are_those_of_the_desk(
    collector: Collector, tmp_path: Path
) -> None:
    (file,) = collector.ticket(target=10)
    text = scan(file.with_suffix(".svg"))
    line = [sys.executable, "-m", "kiosk", "ticket", "--data", str(tmp_path / "new"), "-"]
    ended = subprocess.run(line, input=text + "\n", capture_output=True, text=True, check=True)
    assert "HeForShe at Uppsala University" in ended.stdout
    assert "The campaign's words are:" in ended.stdout
