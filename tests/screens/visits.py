"""How far a visitor goes before a test begins."""

from ui.visitor import Visitor


def pledge(visitor: Visitor) -> None:
    visitor.touches("start")
    visitor.holds("pledge", lambda: visitor.sees("done"))


def reach_the_address(visitor: Visitor) -> None:
    for name in ("stayInTouch", "agreed", "consent_news", "next"):
        visitor.touches(name)
    visitor.waits_for("field")
