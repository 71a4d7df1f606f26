"""The secrets in the database, of tickets and of second factors: encrypted, so that a copy of it gives none away.

Their key is derived from receipt.key, which is in no copy of the database. 0.1.0 kept them in the clear: those are
read, and `encrypt_all` leaves none.
"""

from base64 import urlsafe_b64encode
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken
from sqlalchemy import Connection, select, update

from collector.keys import derived, signing_key
from collector.schema import coordinators, kiosks
from kiosk.errors import Known

ENCRYPTED = "gAAAA"
"""How each begins: the version of Fernet, and a year before 2106. What stood in the clear is hexadecimal."""


class SecretColumns:
    """Encrypts what is written there, and decrypts what is read."""

    def __init__(self, keys: Path) -> None:
        """`keys`: the folder with receipt.key. Raises Known if it cannot be read."""
        self._fernet = Fernet(urlsafe_b64encode(derived(signing_key(keys / "receipt.key"), "secrets in the database")))

    def encrypt(self, secret: str) -> str:
        """As it is kept."""
        return self._fernet.encrypt(secret.encode()).decode()

    def decrypt(self, kept: str) -> str:
        """The secret again. Raises Known if it was written under another receipt.key."""
        if not kept.startswith(ENCRYPTED):
            return kept
        try:
            return self._fernet.decrypt(kept).decode()
        except InvalidToken as error:
            raise Known(
                "This database was used with another receipt.key. Nothing was changed: put that one back."
            ) from error

    def encrypt_all(self, connection: Connection) -> None:
        """Encrypt what stands in the clear. Raises Known if what does not was written under another receipt.key."""
        encrypted = select(kiosks.c.secret).where(kiosks.c.secret.startswith(ENCRYPTED)).limit(1)
        self.decrypt(connection.scalar(encrypted) or "")
        for table, column in ((kiosks, kiosks.c.secret), (coordinators, coordinators.c.totp)):
            (key,) = table.primary_key
            clear = select(key, column).where(column != "", ~column.startswith(ENCRYPTED, autoescape=True))
            for row, secret in connection.execute(clear).all():
                its = (key == row, column == secret)
                connection.execute(update(table).where(*its).values({column: self.encrypt(secret)}))
