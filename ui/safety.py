"""What the staff panel shows of how safe everything is."""

from msgspec import Struct


class Safety(Struct, frozen=True):
    """How pledges and the letters about them stand. `trouble`: the error of the last try, or empty."""

    taken: int = 0
    waiting: int = 0
    letters_waiting: int = 0
    delivered: int = 0
    set_aside: int = 0
    withdrawn: int = 0
    void: int = 0
    letters_aside: int = 0
    last_receipt: str = ""
    trouble: str = ""
    aside: tuple[str, ...] = ()
    """Codes: why letters are set aside."""
    has_copy: bool = False
    copy_lacks: int = 0
    """Letters that are not on the second copy."""
    copy_is_other: bool = False
    """The stick in the second copy's place is not this kiosk's."""
    was_mended: bool = False
    disk_is_tight: bool = False
    free_bytes: float = 0.0
    """On the kiosk's own disk."""
    battery: int = -1
    """Percent; -1 where the system tells none."""
    newer: str = ""
    """The version of the collector, if this kiosk has an older one."""
