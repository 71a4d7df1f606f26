"""Which life of its database the collector is in: a new one when the database is made, and after each restore.

Kiosks are told it in every receipt. What they were told in an earlier generation, they ask again: the database may
have lost it. A database that was put back by other means than `collector restore` is noticed at the next start: each
start writes a random word to the database and to the data folder, and the two no longer agree.
"""

from pathlib import Path
from secrets import token_hex

from sqlalchemy import Connection, delete, insert, select, update

from collector.database import Database
from collector.schema import generations, starts
from kiosk.trust.files import read_bytes
from kiosk.trust.media import write_file

FILE = "last-start"


def begin(database: Database, folder: Path) -> None:
    """Note a start of this collector, and renew the generation if the database is not the one it had before."""
    file = folder / FILE
    collector, _, last = read_bytes(file).decode(errors="replace").partition(" ") if file.exists() else ("", "", "")
    collector, new = collector or token_hex(8), token_hex(16)

    def note(connection: Connection) -> None:
        known = connection.scalar(select(starts.c.word).where(starts.c.collector == collector))
        if last and known != last:
            renew(connection)
        connection.execute(delete(starts).where(starts.c.collector == collector))
        connection.execute(insert(starts).values(collector=collector, word=new))

    database.transaction(note)
    write_file(file, f"{collector} {new}".encode())


def renew(connection: Connection) -> None:
    """From now on it is another."""
    connection.execute(update(generations).values(value=token_hex(16), number=generations.c.number + 1))


def current(connection: Connection) -> str:
    """The generation, 32 hex digits."""
    return str(connection.scalar(select(generations.c.value)))
