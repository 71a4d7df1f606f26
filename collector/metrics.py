"""How the collector does, for those who keep it running: Prometheus' text, without a label per event or kiosk."""

from collections import Counter as Tally
from collections.abc import Callable
from time import perf_counter

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from sync import wire

TYPE = "text/plain; version=0.0.4; charset=utf-8"


class Metrics:
    """What is counted in this process since it began."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._letters = Counter(
            "collector_letters", "Letters that came in, by verdict", ["verdict"], registry=self._registry
        )
        self._refused = Counter(
            "collector_refused", "Calls of kiosks that were refused, by reason", ["reason"], registry=self._registry
        )
        self._seconds = Histogram(
            "collector_batch_seconds", "From a batch read to its receipt", registry=self._registry
        )
        self._watchers = Gauge("collector_watchers", "Pages that hold a stream open", registry=self._registry)
        self._age = Gauge(
            "collector_reading_age_seconds", "Since the public number was last read", registry=self._registry
        )
        self._kiosks = Gauge("collector_kiosks", "Kiosks by how they stand", ["state"], registry=self._registry)
        self._aside = Gauge("collector_to_review", "Letters that wait for a coordinator", registry=self._registry)

    def timed(self, take: Callable[[], wire.Receipt]) -> wire.Receipt:
        """Take a batch, and count what became of its letters."""
        start = perf_counter()
        receipt = take()
        self._seconds.observe(perf_counter() - start)
        for verdict, n in Tally(one.verdict for one in receipt.verdicts).items():
            self._letters.labels(verdict).inc(n)
        return receipt

    def refused(self, reason: str) -> None:
        """Somebody knocked in vain. `reason`: one of the few that problems have."""
        self._refused.labels(reason).inc()

    def text(self, watchers: int, age: float, kiosks: dict[str, int], aside: int) -> bytes:
        """All of it, at this moment. `age`: seconds."""
        self._watchers.set(watchers)
        self._age.set(age)
        self._aside.set(aside)
        for state, n in kiosks.items():
            self._kiosks.labels(state).set(n)
        return generate_latest(self._registry)
