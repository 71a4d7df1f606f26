"""What an operator copies: the unit is one that systemd takes, the path to Citus holds for every table there is."""

import re
import shutil
import subprocess
from pathlib import Path

import psycopg
import pytest

from collector.database import Database
from collector.schema import metadata

HOUSE = Path(__file__).parents[2]
FILES = HOUSE / "installer" / "collector"
INSTALLED = HOUSE / "installer" / "linux" / "collector"
STUBS = """
CREATE TABLE placed (name text PRIMARY KEY, by text);
CREATE FUNCTION create_reference_table(name text) RETURNS void LANGUAGE sql AS
    $$ INSERT INTO placed SELECT name, NULL FROM pg_class WHERE oid = name::regclass $$;
CREATE FUNCTION create_distributed_table(name text, by text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM pg_index WHERE indrelid = name::regclass AND indisunique AND NOT EXISTS (
            SELECT FROM pg_attribute WHERE attrelid = indrelid AND attnum = ANY(indkey) AND attname = by
        )
    ) THEN
        RAISE EXCEPTION 'a unique key of % lacks %', name, by;
    END IF;
    INSERT INTO placed VALUES (name, by);
END $$;
"""
"""As Citus does: it refuses to distribute a table that has a unique key without the column it is distributed by."""
FORBIDDEN = """
SELECT conname FROM pg_constraint WHERE contype = 'f'
UNION ALL SELECT tgname FROM pg_trigger WHERE NOT tgisinternal
UNION ALL SELECT sequencename FROM pg_sequences
"""


def test_the_path_to_citus_places_every_table_and_none_stands_in_its_way(postgresql: str) -> None:
    Database(postgresql).close()
    with psycopg.connect(postgresql) as line:
        for script in (STUBS, (FILES / "citus.sql").read_text()):
            line.execute(script.encode())
        placed = [name for (name,) in line.execute("SELECT name FROM placed")]
        assert sorted(placed) == sorted(metadata.tables)
        assert line.execute(FORBIDDEN).fetchall() == []
        with pytest.raises(psycopg.errors.RaiseException, match="a unique key of kiosk lacks event_id"):
            line.execute("SELECT create_distributed_table('kiosk', 'event_id')")


def test_systemd_takes_the_unit(tmp_path: Path) -> None:
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("there is no systemd-analyze here")
    unit = (INSTALLED / "lib/systemd/system/pledge-collector.service").read_text()
    file = tmp_path / "pledge-collector.service"
    file.write_text(unit.replace("/usr/bin/pledge-collector", "/bin/true").replace("User=pledge-collector\n", ""))
    said = subprocess.run([analyze, "verify", "--man=no", str(file)], capture_output=True, text=True, check=False)
    assert (said.returncode, [line for line in said.stderr.splitlines() if file.name in line]) == (0, [])


def test_every_setting_that_stands_in_the_sample_is_one_that_is_read() -> None:
    sample = (INSTALLED / "etc/pledge-collector.env").read_text()
    read = "".join(file.read_text() for file in (HOUSE / "collector").rglob("*.py"))
    names = set(re.findall("^(?:# )?(COLLECTOR_[A-Z_]+)=", sample, re.MULTILINE))
    assert len(names) == 6
    for name in names:
        assert f'setting("{name.removeprefix("COLLECTOR_")}")' in read, name
