"""The threads beside the screens' own: a plain callable runs there, and its result comes back here."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.errors import Known

Result = TypeVar("Result")


class Background(QObject):
    """One piece of work after the other, away from the screens."""

    _finished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        """The thread itself: the store lives on it too, so that a pledge needs no second one."""
        self._finished.connect(self._tell)
        self._closed = False

    def run(
        self,
        work: Callable[[], Result],
        then: Callable[[Result], None],
        otherwise: Callable[[Known], None] | None = None,
    ) -> None:
        """Run `work`; then call `then` with its result, or `otherwise` with a Known error. A bug is raised here."""

        def finished(future: Future[Result]) -> None:
            self._finished.emit((future, then, otherwise))

        self.worker.submit(work).add_done_callback(finished)

    def run_apart(
        self, work: Callable[[], Result], then: Callable[[Result], None], otherwise: Callable[[Known], None]
    ) -> None:
        """The same on a thread of its own, for what may never end: a stick that hangs keeps no visitor waiting."""

        def do() -> None:
            future: Future[Result] = Future()
            try:
                future.set_result(work())
            except BaseException as error:  # it is raised where it is told
                future.set_exception(error)
            with suppress(RuntimeError):  # Qt's half may go while we speak: then nobody wants to hear it
                if not self._closed:
                    self._finished.emit((future, then, otherwise))

        threading.Thread(target=do, name="apart", daemon=True).start()

    def tell(self, callback: Callable[[Result], None], news: Result) -> None:
        """From any thread: call `callback` with `news` on the screens' own."""
        done: Future[Result] = Future()
        done.set_result(news)
        self._finished.emit((done, callback, None))

    def close(self) -> None:
        """Wait for what was handed in; what goes on apart is not heard any more."""
        self._closed = True
        self.worker.shutdown()

    def _tell(self, news: tuple[Future[Any], Callable[[Any], None], Callable[[Known], None] | None]) -> None:
        future, then, otherwise = news
        error = future.exception()
        if error is None:
            then(future.result())
        elif isinstance(error, Known) and otherwise is not None:
            otherwise(error)
        else:
            raise error
