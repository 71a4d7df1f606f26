"""From screen to screen as one visitor and one member of staff see them; `look` is called at each with its name."""

from collections.abc import Callable

from tests.booth import PIN
from tests.screens.conftest import CODE, Stage, Tickets
from ui.day_panel import Word
from ui.safety import Safety
from ui.visitor import pause

Look = Callable[[str], None]
SETTLED = 270
"""Milliseconds until nothing moves: a screen slides in for 220."""
CARDS = ("invitation", "place", "numbers", "champion")


def tour(stage: Stage, language: str, theme: str, look: Look, settle: int = SETTLED) -> None:
    """All of them, in `language` and in a `theme`: default, large, strong. `settle`: milliseconds before each look."""

    def seen(name: str) -> None:
        pause(settle)
        look(name)

    _set_out(stage, language, theme)
    _before(stage, seen)
    _thanked(stage, seen)
    _set_out(stage, language, theme)
    _staff(stage, seen)
    _set_out(stage, language, theme)
    seen("paused")
    stage.window.booth.pause()
    _not_open(stage, language, theme, seen)
    stage.disk_is_full = True
    stage.visitor.touches("start")
    stage.visitor.holds("pledge", lambda: stage.visitor.sees("stopped"))
    _set_out(stage, language, theme)
    seen("next-booth")
    _set_up(stage, language, theme, seen)


def _set_out(stage: Stage, language: str, theme: str) -> None:
    visitor = stage.visitor
    visitor.touches(f"language_{language}")
    if theme != "default":
        visitor.touches("view")
        visitor.touches({"large": "text_2", "strong": "contrast_1"}[theme])
        visitor.touches("displayDone")


def _before(stage: Stage, seen: Look) -> None:
    visitor = stage.visitor
    visitor.waits_until(lambda: visitor.value("total", "shown") == stage.total, "the number to roll")
    for turn, card in enumerate(CARDS):
        visitor.turns("cards", "turn", 3 * len(CARDS) * 5 + turn)
        pause(SETTLED)
        seen(f"attract-{card}")
    stage.window.booth.celebrate(500_000)
    pause(SETTLED)
    seen("attract-campaign")
    stage.window.booth.turn()
    visitor.touches("view")
    seen("display")
    visitor.touches("displayDone")
    visitor.touches("start")
    visitor.touches("as_man")
    seen("pledge")


def _thanked(stage: Stage, seen: Look) -> None:
    visitor = stage.visitor
    stage.milestone = 250
    visitor.holds("pledge", lambda: visitor.sees("milestone"))
    pause(1500)
    seen("milestone")
    visitor.touches("milestone")
    visitor.waits_for("done")
    seen("thanks")
    visitor.touches("whatNext")
    seen("roles")
    visitor.touches("plan_campus")
    seen("actions")
    visitor.touches("action_safe")
    visitor.waits_for("done")
    seen("thanks-committed")
    visitor.touches("showName")
    seen("name")
    visitor.touches("back")
    visitor.touches("stayInTouch")
    seen("age")
    visitor.touches("agreed")
    visitor.touches("consent_news")
    seen("consents")
    visitor.touches("next")
    visitor.types("me@gamil.com")
    seen("email")
    visitor.touches("save")
    visitor.waits_for("done")
    visitor.touches("undo")
    seen("regret")
    visitor.touches("agreed")
    visitor.waits_for("undone")
    seen("undone")
    visitor.touches("done")
    visitor.waits_for("start")


def _staff(stage: Stage, seen: Look) -> None:
    visitor = stage.visitor
    visitor.holds("staffDoor", lambda: visitor.sees("pin_1"))
    seen("door")
    for digit in PIN:
        visitor.touches(f"pin_{digit}")
    visitor.waits_for("sendNow")
    seen("staff")
    visitor.touches("details")
    visitor.waits_for("useStick")
    stage.window.staff.stickDone.emit(210, 37, "")
    seen("details")
    visitor.touches("back")
    visitor.touches("day")
    visitor.waits_for("closeBooth")
    seen("day-open")
    visitor.touches("uncounted")
    visitor.touches("last_3")
    visitor.touches("why_nobody")
    seen("uncounted")
    visitor.touches("back")
    visitor.touches("closeBooth")
    seen("close")
    visitor.touches("agreed")
    visitor.waits_for("reopen")
    seen("day-closed")
    stage.window.staff.show(Safety(247, 0, 0, 245, 0, 0, 2, 0, "13:06", "", (), True))
    stage.window.day.hear(Word(agreed=True))
    seen("day-agreed")
    visitor.touches("reopen")
    seen("code")
    for digit in CODE:
        visitor.touches(f"pin_{digit}")
    visitor.waits_for("start")
    open_door(stage)
    visitor.touches("pause")
    visitor.touches("back")
    visitor.waits_for("paused")


def _not_open(stage: Stage, language: str, theme: str, seen: Look) -> None:
    visitor = stage.visitor
    stage.window.day.begin(stage, None, None, CODE)
    visitor.waits_for("before")
    _set_out(stage, language, theme)
    seen("before")
    open_door(stage)
    visitor.waits_for("openBooth")
    seen("day-before")
    visitor.touches("rehearse")
    visitor.waits_for("start")
    _set_out(stage, language, theme)
    seen("rehearsal")
    open_door(stage)
    visitor.touches("openBooth")
    visitor.waits_for("start")


def _set_up(stage: Stage, language: str, theme: str, seen: Look) -> None:
    """What is typed is put there: another test types it."""
    visitor = stage.visitor
    stage.window.setUp.begin(Tickets(), needed=True)
    visitor.waits_for("ownEvent")
    _set_out(stage, language, theme)
    seen("set-up")
    visitor.touches("ticketByScan")
    seen("set-up-scan")
    visitor.touches("back")
    visitor.touches("ticketFromStick")
    visitor.waits_for("ticket_1")
    seen("set-up-tickets")
    visitor.touches("ticket_0")
    visitor.waits_for("takeIt")
    seen("set-up-ticket")
    for _ in range(2):
        visitor.touches("back")
    visitor.touches("ownEvent")
    visitor.turns("field", "text", "re")
    seen("set-up-country")
    visitor.turns("field", "text", "brasil")
    visitor.touches("found_0")
    visitor.turns("field", "text", "sao")
    seen("set-up-city")
    visitor.touches("found_0")
    visitor.turns("field", "text", "Praça da Sé")
    seen("set-up-venue")
    visitor.touches("save")
    visitor.waits_for("here")
    visitor.touches("less")
    seen("set-up-place")
    visitor.touches("here")
    visitor.turns("field", "text", "Dia da igualdade")
    visitor.touches("save")
    visitor.waits_for("target_50")
    seen("set-up-target")
    visitor.touches("target_50")
    visitor.waits_for("takeIt")
    stage.window.setUp.give("sheet", b"")
    visitor.waits_until(lambda: visitor.sees("agreeSays"), "the answer")
    seen("set-up-own")


def open_door(stage: Stage) -> None:
    visitor = stage.visitor
    visitor.holds("staffDoor", lambda: visitor.sees("pin_1"))
    for digit in PIN:
        visitor.touches(f"pin_{digit}")
    visitor.waits_until(lambda: visitor.sees("sendNow") or visitor.sees("rehearse"), "the panel")
