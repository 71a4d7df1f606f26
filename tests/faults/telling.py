"""Tells the stories of model.py and of fleet.py, so many of them, each the same every time."""

import random
from functools import cache
from unittest import mock

from hypothesis import HealthCheck, Phase, settings

from kiosk.campaign import pack, pledge
from kiosk.store import ballast
from tests.faults.fleet import Fleet
from tests.faults.fleet_world import FleetWorld
from tests.faults.model import Story
from tests.faults.world import World


def tell(stories: int, steps: int, other_each_time: bool = False, fleet: bool = False) -> None:
    """So many stories of at most so many steps, the same ones each time unless `other_each_time`.

    Of one kiosk, or of a `fleet`. Raises AssertionError with the story that ends badly.
    """
    from hypothesis.stateful import run_state_machine_as_test

    world = FleetWorld() if fleet else World()
    told = type("Told", (Fleet if fleet else Story,), {"world": world})
    how = settings(
        max_examples=stories,
        stateful_step_count=steps,
        deadline=None,
        derandomize=not other_each_time,
        database=None,
        print_blob=False,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate],
    )
    try:
        # the same story must be the same each time it is told: ids that only look random, and no room put by;
        # and kiosks that start again and again read one pack
        ids = random.Random(1)
        with (
            mock.patch.object(ballast, "SPARE", float("inf")),
            mock.patch.object(pack, "read_pack", cache(pack.read_pack)),
            mock.patch.object(pledge, "secrets", mock.Mock(randbits=ids.getrandbits)),
        ):
            run_state_machine_as_test(told, settings=how)
    finally:
        world.close()
