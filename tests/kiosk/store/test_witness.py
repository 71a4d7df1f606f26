from pathlib import Path

import pytest

from kiosk.store.witness import FILE, Witness


def test_it_remembers_the_last_number_it_saw(folder: Path) -> None:
    witness = Witness(folder)
    for number in (1, 2, 999_999):
        witness.saw(number)
    witness.close()
    again = Witness(folder)
    assert again.highest() == 999_999
    again.close()


@pytest.mark.parametrize("written", [b"", b"x" * 40, b"%020d %010d\n" % (7, 1), b"%020d" % 7])
def test_what_it_did_not_write_it_does_not_swear_to(folder: Path, written: bytes) -> None:
    (folder / FILE).write_bytes(written)
    witness = Witness(folder)
    assert witness.highest() == 0
    witness.close()
