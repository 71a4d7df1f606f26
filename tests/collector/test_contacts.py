import io

import pytest

from collector.contacts import Contact, write_csv


@pytest.mark.parametrize("name", ["=cmd|'/C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1"])
def test_no_name_becomes_a_formula(name: str) -> None:
    file = io.StringIO()
    write_csv([Contact(name, "a@example.org", ("news",), ())], file)
    assert f'"\'{name}"' in file.getvalue()


def test_an_ordinary_name_stays_as_it_is() -> None:
    file = io.StringIO()
    write_csv([Contact('Zoë "Z" O\'Brien', "a@example.org", (), ())], file)
    assert '"Zoë ""Z"" O\'Brien"' in file.getvalue()
