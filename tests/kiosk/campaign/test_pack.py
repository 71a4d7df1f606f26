from pathlib import Path

import pytest

from kiosk.campaign.pack import HEFORSHE, read_pack
from kiosk.errors import Refused
from kiosk.trust.digest import digest


def broken(tmp_path: Path, old: str, new: str) -> Path:
    text = (HEFORSHE / "pack.toml").read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "pack.toml").write_text(text.replace(old, new, 1), encoding="utf-8")
    return tmp_path


def test_the_pack_that_comes_with_the_kiosk_is_good() -> None:
    pack = read_pack(HEFORSHE)
    assert pack.id == "heforshe"
    assert pack.pledge_hash("en") == digest(pack.pledge["en"].encode())
    assert pack.digest == digest((HEFORSHE / "pack.toml").read_bytes())


@pytest.mark.parametrize(
    ("old", "new", "field", "reason"),
    [
        ('name = "HeForShe"', "name = 7", "name", "Expected `str`"),
        ('name = "HeForShe"', "", "", "name"),
        ('"ru", "es"]', '"ru", "es", "tlh"]', "invitation", "no text in tlh"),
        ('id = "heforshe"', 'idd = "heforshe"', "", "idd"),
        ('id = "heforshe"', "id = ", "", "not TOML"),
        ("target = 100000", "target = 0", "goals[0].target", ">= 1"),
    ],
)
def test_a_wrong_pack_is_refused_by_field_and_reason(
    tmp_path: Path, old: str, new: str, field: str, reason: str
) -> None:
    with pytest.raises(Refused, match=reason) as refusal:
        read_pack(broken(tmp_path, old, new))
    assert field in refusal.value.field
