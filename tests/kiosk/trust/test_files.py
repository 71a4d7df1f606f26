from pathlib import Path

import pytest

from kiosk.errors import FolderNotPrivate, Refused
from kiosk.trust.files import private_folder, write_whole


def test_a_folder_that_others_can_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "open").mkdir()
    (tmp_path / "open").chmod(0o755)
    with pytest.raises(FolderNotPrivate, match="chmod 700"):
        private_folder(tmp_path / "open")


def test_a_new_folder_and_its_files_are_private(tmp_path: Path) -> None:
    folder = private_folder(tmp_path / "new")
    write_whole(folder / "key", b"secret")
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / "key").stat().st_mode & 0o777 == 0o600


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    for content in (b"old", b"new and longer"):
        write_whole(tmp_path / "file", content)
    assert (tmp_path / "file").read_bytes() == b"new and longer"
    assert list(tmp_path.iterdir()) == [tmp_path / "file"]


def test_a_file_is_no_folder_and_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes").write_text("mine")
    for path in (tmp_path / "notes", tmp_path / "notes" / "booth"):
        with pytest.raises(Refused, match="cannot be a private folder"):
            private_folder(path)
    assert (tmp_path / "notes").read_text() == "mine"
