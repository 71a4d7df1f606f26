"""A medium that anybody may have written to: nothing outside it is read or written, and nothing waits."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.errors import CannotKeep, Known, Refused
from kiosk.trust.media import Medium, read_file, write_file
from tests.faults.stick_shapes import a_socket

NAME = "day.bag"
SECRET = b"what lies outside the stick"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A file of the kiosk's own."""
    (tmp_path / "kiosk.db").write_bytes(SECRET)
    return tmp_path / "kiosk.db"


SHAPES: dict[str, Callable[[Path, Path], object]] = {
    "a link to a file": lambda file, outside: file.symlink_to(outside),
    "a link to nothing": lambda file, outside: file.symlink_to(outside.with_name("nothing")),
    "a link to itself": lambda file, _: file.symlink_to(file.name),
    "a link to a device": lambda file, _: file.symlink_to("/dev/zero"),
    "a link to a folder": lambda file, outside: file.symlink_to(outside.parent),
    "a pipe": lambda file, _: os.mkfifo(file),
    "a folder": lambda file, _: file.mkdir(),
    "a socket": lambda file, _: a_socket(file),
}
NEEDS_ROOT: dict[str, Callable[[Path, Path], object]] = {
    "an endless device": lambda file, _: os.mknod(file, 0o600 | 0o020000, os.makedev(1, 5)),
}
if os.geteuid() == 0:
    SHAPES |= NEEDS_ROOT


@pytest.mark.timeout(10)
@pytest.mark.parametrize("shape", SHAPES)
def test_what_is_not_a_file_of_the_medium_is_neither_read_nor_added_to(shape: str, stick: Path, outside: Path) -> None:
    SHAPES[shape](stick / NAME, outside)
    before = sorted(outside.parent.iterdir())
    with Medium(stick) as medium:
        with pytest.raises(Refused, match="not a file"):
            medium.read(NAME)
        with pytest.raises(Known):
            medium.append(NAME, b"a letter")
    assert outside.read_bytes() == SECRET
    assert sorted(outside.parent.iterdir()) == before


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape != "a folder"])
def test_what_is_written_takes_the_place_of_whatever_had_the_name(shape: str, stick: Path, outside: Path) -> None:
    SHAPES[shape](stick / NAME, outside)
    with Medium(stick) as medium:
        medium.write(NAME, b"letters")
        assert medium.read(NAME) == b"letters"
    assert outside.read_bytes() == SECRET
    assert [each.name for each in stick.iterdir()] == [NAME], "no part of it is left"


def test_a_name_that_could_be_foreseen_is_never_written_through(stick: Path, outside: Path) -> None:
    for guess in (f"{NAME}.half", f"{NAME}.part", f".{NAME}.part", f"{NAME}.tmp", f"{NAME}~"):
        (stick / guess).symlink_to(outside)
    write_file(stick / NAME, b"letters")
    assert outside.read_bytes() == SECRET


def test_a_link_in_the_place_of_the_folder_is_not_followed(stick: Path, outside: Path) -> None:
    (stick / "kiosk").symlink_to(outside.parent)
    with pytest.raises(Refused, match="link"), Medium(stick / "kiosk"):
        pass
    with Medium(stick) as medium:
        assert medium.folders() == []


def test_a_folder_that_is_changed_for_another_meanwhile_stays_the_one_that_was_opened(
    stick: Path, outside: Path
) -> None:
    with Medium(stick) as medium:
        stick.rename(stick.with_name("pulled"))
        stick.symlink_to(outside.parent)
        medium.write("kiosk.db", b"letters")
    assert outside.read_bytes() == SECRET
    assert (stick.with_name("pulled") / "kiosk.db").read_bytes() == b"letters"


def test_a_file_that_is_too_large_is_not_read_to_its_end(stick: Path) -> None:
    with (stick / NAME).open("wb") as file:
        file.truncate(10 * 1024**3)
    with pytest.raises(Refused, match="more than 1000 bytes"):
        read_file(stick / NAME, 1000)


def test_what_is_added_begins_a_line(stick: Path) -> None:
    with Medium(stick) as medium:
        medium.append(NAME, b"one\n")
        medium.append(NAME, b"two\n")
        assert medium.read(NAME).split() == [b"one", b"two"]


def test_a_medium_that_is_full_says_so_and_keeps_what_was_there(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_file(stick / NAME, b"before")

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(CannotKeep, match="No space left"):
        write_file(stick / NAME, b"after")
    monkeypatch.undo()
    assert read_file(stick / NAME) == b"before"
    assert [each.name for each in stick.iterdir()] == [NAME]


def test_a_path_is_no_name(stick: Path) -> None:
    with Medium(stick) as medium, pytest.raises(ValueError, match="plain name"):
        medium.read("../kiosk.db")
