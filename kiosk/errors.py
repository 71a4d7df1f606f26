"""Every way this kiosk can fail, and what each failure means for the people in front of it.

KioskError
├── Known                  the world's fault: staff can mend it; nothing that was thanked is lost
│   ├── Refused            a file says something we cannot accept; names the field and the reason
│   ├── FolderNotPrivate   other users of this computer could read the data folder
│   ├── NotSafe            what would be destroyed is not safe elsewhere; says why, and what to do
│   ├── NoStick            the courier's stick is not in
│   ├── OtherStick         the stick in the second copy's place is not this kiosk's
│   ├── AlreadyOpen        another kiosk has this data folder open
│   ├── StoreTooNew        a newer version wrote this file; it is left untouched
│   ├── StoreUnsafe        this disk or SQLite will not promise what we promise
│   ├── StoreDamaged       the file does not read as a database; the next start sets it aside and saves what it can
│   └── CannotKeep         a pledge could not be made durable: it was not thanked and not counted
│       └── DiskFull       there is no room; the room put by is given up first
└── Bug                    ours: the crash door logs it and the supervisor starts again
"""


class KioskError(Exception):
    """Base of everything this kiosk raises itself."""


class Known(KioskError):
    """The world's fault. `str()` is the sentence staff read; `exit_code` follows sysexits.h."""

    exit_code = 70


class Refused(Known):
    """A file we were given is not acceptable. Nothing was changed."""

    exit_code = 65

    def __init__(self, file: str, field: str, reason: str) -> None:
        super().__init__(f"{file}: {field}: {reason}" if field else f"{file}: {reason}")
        self.field = field
        self.reason = reason


class FolderNotPrivate(Known):
    """The data folder can be read by others; the start stops before anything is written."""

    exit_code = 77


class NotSafe(Known):
    """What would go is not safe elsewhere. Nothing was changed; the sentence says what to do first."""

    exit_code = 75


class NoStick(Known):
    """The courier's stick is not in. Everything is kept here."""

    exit_code = 66


class OtherStick(Known):
    """The stick in the second copy's place is not this kiosk's. Nothing was written to it."""


class AlreadyOpen(Known):
    """Another process holds the data folder. Nothing was changed."""

    exit_code = 75


class StoreTooNew(Known):
    """The store was written by a newer version. It was not touched; start the newer version."""

    exit_code = 65


class StoreUnsafe(Known):
    """SQLite did not confirm exclusive, write-ahead, fully synchronous operation. No pledge is taken."""

    exit_code = 74


class StoreDamaged(Known):
    """The store does not read as a database. At the next start it is set aside and salvaged; nothing is deleted."""

    exit_code = 74


class CannotKeep(Known):
    """A write did not reach the disk: disk full, or the disk failed. What was kept before is safe."""

    exit_code = 74


class DiskFull(CannotKeep):
    """No room for a write."""


class Bug(KioskError):
    """Our own mistake."""
