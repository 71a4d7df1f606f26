"""Who may sign in at the desk, and who is signed in."""

import hashlib
import secrets
import time
from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Literal

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.twofactor import InvalidToken
from cryptography.hazmat.primitives.twofactor.totp import TOTP
from mnemonic import Mnemonic
from msgspec import Struct
from sqlalchemy import Connection, Row, delete, func, insert, select, update
from sqlalchemy.dialects.postgresql import insert as upsert  # the same words on SQLite

from collector.database import Database
from collector.desk.audit import note
from collector.schema import coordinators, sessions
from collector.secret_columns import SecretColumns
from kiosk.clock import Now

Role = Literal["coordinator", "auditor"]
"""An auditor sees everything and changes nothing."""
WORDS = 6
"""Of 2048 each: 66 bits, chosen for them. Nobody's dog is a password here."""
LASTS = timedelta(hours=12)
FREE, LONGEST = 3, 60.0
"""Wrong ones for one name before the next has to wait; seconds it then waits at most."""
NAMES = 10_000
CODE = "code of the phone"
"""Instead of a network: wrong codes are counted wherever they come from."""
NOTED = {1, 3, 10, 100, 1000, 10_000}
STEP = 30


class Wrong(Exception):
    """No such name, a wrong password, or a wrong code: nobody is told which."""


class Wait(Exception):
    """Too many were wrong. `seconds`: until the next may be tried."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.seconds = seconds


class Who(Struct, frozen=True):
    """Somebody who is signed in. `form`: what their forms bring back, so that no other site can send one."""

    name: str
    role: str
    form: str
    events: frozenset[str] | None = None
    """The ids of the events that this account is for; None: all."""

    def may(self, event: str) -> bool:
        """Whether that event is theirs to see."""
        return self.events is None or event in self.events


class Coordinators:
    """The accounts and the sessions."""

    def __init__(self, database: Database, columns: SecretColumns, now: Now) -> None:
        self._database, self._columns, self._now = database, columns, now
        self._wrong: dict[tuple[str, str], tuple[int, float]] = {}
        self._nobodys = _hashed(secrets.token_hex())

    def add(
        self, name: str, role: Role, second_factor: bool = False, events: Sequence[str] = ()
    ) -> tuple[str, str | None]:
        """A new account, or a new password for one, which ends its sessions: the password, and the phone's secret.

        `events`: the ids of those that it is for; none: for all.
        """
        password = " ".join(Mnemonic("english").generate(192).split()[:WORDS])
        secret = secrets.token_bytes(20) if second_factor else None
        row = {
            "name": name,
            "password": _hashed(password),
            "role": role,
            "totp": self._columns.encrypt(secret.hex()) if secret else None,
            "events": " ".join(events) or None,
        }
        statement = upsert(coordinators).values(row)

        def keep(connection: Connection) -> None:
            connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_=row))
            connection.execute(delete(sessions).where(sessions.c.coordinator == name))
            note(connection, self._now(), "command line", "account", f"{name}, {role}")

        self._database.transaction(keep)
        return password, _totp(secret).get_provisioning_uri(name, "Pledge collector") if secret else None

    def sign_in(self, name: str, password: str, code: str, network: str = "") -> str:
        """The cookie of a new session. Raises Wrong or Wait.

        Wrong passwords are told to wait, by name and `network`, and a right one never is: six random words are not
        guessed, and a stranger must not keep their owner out. Codes of a phone are short: after wrong ones, which only
        somebody with the password can give, right ones wait too.
        """
        query = select(coordinators).where(coordinators.c.name == name)
        row = self._database.transaction(lambda connection: connection.execute(query).first())
        if not _is_right(password, row.password if row else self._nobodys) or not row:
            self._must_not_wait(name, network)
            self._count_wrong(name, network, is_known=row is not None)
            raise Wrong
        self._must_not_wait(name, CODE)
        step = self._step_of(row, code)
        if step is None:
            self._count_wrong(name, CODE, is_known=True)
            raise Wrong
        for where in (network, CODE):
            self._wrong.pop((name, where), None)
        token = secrets.token_urlsafe(32)
        session = {
            "token": _hash(token),
            "coordinator": name,
            "form": secrets.token_urlsafe(32),
            "expires": self._now() + LASTS,
        }

        def begin(connection: Connection) -> None:
            if row.totp is not None:  # another may come with the same code at this moment
                its = (coordinators.c.name == name, func.coalesce(coordinators.c.totp_step, -1) < step)
                if not connection.execute(update(coordinators).where(*its).values(totp_step=step)).rowcount:
                    raise Wrong
            connection.execute(delete(sessions).where(sessions.c.expires < self._now()))
            connection.execute(insert(sessions).values(session))
            note(connection, self._now(), name, "signed in", "")

        self._database.transaction(begin)
        return token

    def who(self, token: str) -> Who | None:
        """Whose session that is; None if there is none any more."""
        query = (
            select(coordinators, sessions.c.form, sessions.c.expires)
            .join(sessions, sessions.c.coordinator == coordinators.c.name)
            .where(sessions.c.token == _hash(token))
        )
        row = self._database.transaction(lambda connection: connection.execute(query).first())
        if row is None or row.expires < self._now():
            return None
        return Who(row.name, row.role, row.form, frozenset(row.events.split()) if row.events else None)

    def sign_out(self, token: str) -> None:
        """End a session."""
        self._database.transaction(lambda c: c.execute(delete(sessions).where(sessions.c.token == _hash(token))))

    def _must_not_wait(self, name: str, where: str) -> None:
        times, since = self._wrong.get((name, where), (0, 0.0))
        wait = min(LONGEST, 2.0 ** max(0, times - FREE)) if times >= FREE else 0.0
        if (left := since + wait - time.monotonic()) > 0:
            raise Wait(left)

    def _count_wrong(self, name: str, where: str, is_known: bool) -> None:
        """And write it down if there is such an account: the first of a network, and then ever more seldom."""
        if len(self._wrong) > NAMES:
            self._wrong.pop(next(iter(self._wrong)))
        times = self._wrong.pop((name, where), (0, 0.0))[0] + 1
        self._wrong[name, where] = times, time.monotonic()
        if is_known and times in NOTED:
            what = "wrong code, right password" if where == CODE else "wrong password"
            about = f"{what}, {times} times" if times > 1 else what
            self._database.transaction(lambda c: note(c, self._now(), name, "could not sign in", about))

    def _step_of(self, row: Row[Any], code: str) -> int | None:
        """Which code of the phone that is; 0 where none is asked for; None for a wrong one, or one that was used."""
        if row.totp is None:
            return 0
        totp, now = _totp(bytes.fromhex(self._columns.decrypt(row.totp))), int(self._now().timestamp()) // STEP
        for step in (now, now - 1, now + 1):  # a phone's clock is a little off
            try:
                totp.verify(code.strip().encode(), step * STEP)
            except InvalidToken:
                continue
            return step if step > (row.totp_step or -1) else None
        return None


def _hashed(password: str) -> str:
    # OWASP's smallest recommended cost: 19 MiB, two passes
    kdf = Argon2id(salt=secrets.token_bytes(16), length=32, iterations=2, lanes=1, memory_cost=19 * 1024)
    return kdf.derive_phc_encoded(password.encode())


def _is_right(password: str, kept: str) -> bool:
    try:
        Argon2id.verify_phc_encoded(" ".join(password.split()).encode("utf-8", "replace"), kept)
    except InvalidKey:
        return False
    return True


def _totp(secret: bytes) -> TOTP:
    return TOTP(secret, 6, SHA1(), STEP)  # noqa: S303  what every phone's program speaks (RFC 6238)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
