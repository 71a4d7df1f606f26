import io
from uuid import uuid4

import pytest

from collector.contacts import Opened, profiles, write_csv


@pytest.mark.parametrize("address", ["=cmd|'/C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1"])
def test_no_address_becomes_a_formula(address: str) -> None:
    file = io.StringIO()
    write_csv([Opened(address, ("news",), "uppsala-1", uuid4())], profiles()["plain"], file)
    assert f'"\'{address}"' in file.getvalue()


def test_an_ordinary_address_stays_as_it_is() -> None:
    file = io.StringIO()
    write_csv([Opened('"z.o"@example.org', (), "uppsala-1", uuid4())], profiles()["plain"], file)
    assert '"""z.o""@example.org"' in file.getvalue()
