"""A kiosk's word about its event is told once: until it changes, or the collector has forgotten it."""

from uuid import uuid4

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.event.standing import Stint
from sync import wire
from sync.client import Client
from sync.closing import Closings
from sync.routes import Routes
from tests.conftest import Clock
from tests.making import Desk
from tests.sync.world import no_line


class Listening(Client):
    """A slot whose collector writes down what it is told."""

    def __init__(self, desk: Desk, clock: Clock) -> None:
        super().__init__(Stint(desk.ticket(), Ed25519PrivateKey.generate()), no_line, clock)
        self.told: list[int] = []
        self._clock = clock

    def tell(self, closing: wire.Closing) -> wire.Closed:
        self.told.append(closing.opening)
        return wire.Closed(closing.nonce, self._clock(), 0, "")


def test_a_word_is_told_again_when_it_changes_and_to_a_collector_that_was_restored(desk: Desk, clock: Clock) -> None:
    slot, stands, life = Listening(desk, clock), [1], ["a"]

    def word(event: str, under: str) -> wire.Closing:
        return wire.Closing(under, event, uuid4(), stands[0], False, True, 0, 0, ())

    closings = Closings(Routes([slot]), lambda _: stands[0], word, lambda: life[0])
    for _ in range(2):
        closings.tell()
    assert slot.told == [1]
    stands[0] = 2
    closings.tell()
    assert slot.told == [1, 2]
    life[0] = "b"
    for _ in range(2):
        closings.tell()
    assert slot.told == [1, 2, 2]
