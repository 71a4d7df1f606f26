"""`kiosk pack check`, on the packs that are shipped and on one with many faults."""

from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.campaign.pack import HEFORSHE, read_pack
from kiosk.campaign.palette import Palette, contrast, faults_of

RIVER = Path(__file__).parents[3] / "docs" / "examples" / "clean-river"


@pytest.mark.parametrize("folder", [HEFORSHE, RIVER], ids=["heforshe", "clean-river"])
def test_the_packs_that_are_shipped_have_no_fault(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pack", "check", str(folder)]) == 0
    assert read_pack(folder).digest in capsys.readouterr().out


def test_every_fault_is_named_by_its_field(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (RIVER / "pack.toml").read_text(encoding="utf-8")
    for old, new in (
        ('languages = ["fr", "en"]', 'languages = ["fr", "en", "tlh"]'),
        ('id = "visitor"', 'id = "neighbour"'),
        ("ladder = [5, 20, 100]", "ladder = [5, 100, 20]"),
        ('campaign = "#19b5a5"', 'campaign = "#06262f"'),
    ):
        assert old in text
        text = text.replace(old, new)
    text += (
        '\n[[champions]]\nname = { fr = "A", en = "A", tlh = "A" }\nrole = { fr = "A", en = "A", tlh = "A" }\n'
        'says = { fr = "A", en = "A", tlh = "A" }\nsource = "a book"\nlicence = "CC-BY-4.0"\n'
    )
    (tmp_path / "pack.toml").write_text(text, encoding="utf-8")
    assert main(["pack", "check", str(tmp_path)]) == 1
    said = capsys.readouterr().err.splitlines()
    for beginning in (
        "invitation: no text in tlh",
        "plans.bank.actions.bag: no text in tlh",
        "pledging_as: neighbour stands twice",
        "ladder: each step must be higher",
        "palette.campaign: its contrast to ground is 1.",
        "champions[0].expires: a licensed quote needs",
        "languages: the screens do not speak tlh",
    ):
        assert any(line.startswith(beginning) for line in said), (beginning, said)


def test_contrast_is_what_wcag_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_words_that_few_could_read_are_refused() -> None:
    assert faults_of(Palette()) == []
    assert [field for field, _ in faults_of(Palette(quiet="#8a7f94"))] == ["palette.quiet", "palette.quiet"]
