"""Which slot a letter goes out under: one of its own event, the newest that the collector takes letters from."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec import structs

from kiosk.event.standing import Stint
from sync.client import Client
from sync.errors import NotAllowed, TicketUsed
from sync.routes import Routes
from tests.conftest import Clock
from tests.making import Desk
from tests.sync.world import no_line


def slot(desk: Desk, event: str, number: int) -> Client:
    ticket = desk.ticket()
    here = structs.replace(ticket, event=structs.replace(ticket.event, id=event), slot=f"{event}.{number}")
    return Client(Stint(here, Ed25519PrivateKey.generate()), no_line, Clock())


@pytest.fixture
def slots(desk: Desk) -> list[Client]:
    """In the order in which the kiosk took their tickets."""
    return [slot(desk, "lund-1", 1), slot(desk, "uppsala-1", 1), slot(desk, "uppsala-1", 2), slot(desk, "lund-1", 2)]


def test_each_event_has_the_newest_of_its_own_slots(slots: list[Client]) -> None:
    routes = Routes(slots)
    assert routes.current is slots[3]
    assert [routes.to("uppsala-1"), routes.to("lund-1")] == [slots[2], slots[3]]
    with pytest.raises(KeyError):
        routes.to("malmo-1")


def test_a_refused_slot_is_left_out_until_all_are_tried_again(slots: list[Client]) -> None:
    routes = Routes(slots)
    routes.refuse(slots[2], TicketUsed("used"))
    assert routes.to("uppsala-1") is slots[1], "an older ticket may be good where a newer is not"
    assert routes.open() == {"uppsala-1", "lund-1"}
    assert routes.blocked({"uppsala-1"}) is None
    refused = NotAllowed("revoked")
    routes.refuse(slots[1], refused)
    assert routes.open() == {"lund-1"}
    assert routes.to("uppsala-1") is slots[2]
    assert routes.blocked({"lund-1"}) is None
    assert isinstance(routes.blocked({"uppsala-1", "lund-1"}), TicketUsed)
    routes.try_all()
    assert (routes.to("uppsala-1"), routes.open()) == (slots[2], {"uppsala-1", "lund-1"})
