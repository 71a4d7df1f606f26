from kiosk.trust.text import clean_text


def test_a_name_keeps_its_letters_in_every_script() -> None:
    for name in ("Zoë", "محمد", "小明", "Nguyễn", "O'Brien", "Jean-Luc"):
        assert clean_text(name, 40) == name


def test_control_bidi_and_surrogate_characters_are_taken_out() -> None:
    assert clean_text("A\x00m\u202ei\ud800na\x1b[31m", 40) == "Amina[31m"


def test_line_breaks_and_runs_of_spaces_become_one_space() -> None:
    assert clean_text("  Anna \n\t Maria ", 40) == "Anna Maria"


def test_composed_and_decomposed_letters_are_the_same() -> None:
    assert clean_text("e\u0301", 40) == "é"


def test_a_long_name_is_cut() -> None:
    assert clean_text("x" * 1_000_000, 40) == "x" * 40
