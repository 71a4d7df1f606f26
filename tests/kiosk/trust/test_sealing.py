from base64 import b64decode, b64encode
from uuid import uuid4

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.trust.sealing import SIZES, Address, CannotOpen, SealingKey, open_envelope, seal

KEY = X25519PrivateKey.generate()
PUBLIC = SealingKey("sealing", b64encode(KEY.public_key().public_bytes_raw()).decode())
HERE = Address("event", "kiosk.1", uuid4(), uuid4(), "0" * 64)


def test_what_is_sealed_opens_with_the_private_key() -> None:
    (envelope,) = seal(b'{"name":"Amina"}', (PUBLIC,), HERE)
    assert msgspec.json.decode(open_envelope(envelope, KEY, HERE)) == {"name": "Amina"}


def test_each_key_gets_its_own_envelope() -> None:
    other = X25519PrivateKey.generate()
    second = SealingKey("recovery", b64encode(other.public_key().public_bytes_raw()).decode())
    first, recovery = seal(b"{}", (PUBLIC, second), HERE)
    assert (first.key, recovery.key) == ("sealing", "recovery")
    assert open_envelope(recovery, other, HERE).strip() == b"{}"


@pytest.mark.parametrize("field", ["event", "kiosk", "letter", "pledge", "clear"])
def test_an_envelope_does_not_open_when_moved_to_another(field: str) -> None:
    (envelope,) = seal(b"{}", (PUBLIC,), HERE)
    moved = msgspec.structs.replace(HERE, **{field: uuid4() if field in {"letter", "pledge"} else "other"})
    with pytest.raises(CannotOpen):
        open_envelope(envelope, KEY, moved)


def test_the_length_of_a_name_does_not_show() -> None:
    lengths = {len(b64decode(seal(b"{}" + b"x" * n, (PUBLIC,), HERE)[0].text)) for n in range(0, 250, 50)}
    assert len(lengths) == 1


def test_too_much_text_is_refused_rather_than_cut() -> None:
    with pytest.raises(ValueError, match="do not fit"):
        seal(b"x" * (SIZES[-1] + 1), (PUBLIC,), HERE)
