"""A collector of the demo's own, made and run by nothing but its own commands."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import requests

EVENT = {
    "name": "HeForShe at Uppsala University",
    "venue": "Carolina Rediviva",
    "city": "Uppsala",
    "country": "SE",
    "lat": "59.8550",
    "lon": "17.6300",
    "time-zone": "Europe/Stockholm",
}


class Collector:
    """`python -m collector serve` on a free port of 127.0.0.1, in a folder of its own."""

    def __init__(self, folder: Path, database: str | None = None) -> None:
        """Make keys in `folder` if there are none, and serve. `database`: a URL, else a SQLite file in `folder`."""
        self.folder = folder
        self.where = ["--data", str(folder), *(["--database", database] if database else [])]
        if not (folder / "keys").exists():
            self.command("key")
        self.address = self._serve(0)

    def command(self, name: str, *arguments: str) -> str:
        """Run one of the collector's commands; returns what it printed. Raises CalledProcessError."""
        line = [sys.executable, "-m", "collector", name, *self.where, *arguments]
        return subprocess.run(line, check=True, stdout=subprocess.PIPE, text=True).stdout

    def try_command(self, name: str, *arguments: str) -> int:
        """The same, for one that may end with another code than 0, which is returned."""
        try:
            self.command(name, *arguments)
        except subprocess.CalledProcessError as error:
            return error.returncode
        return 0

    def ticket(self, target: int, kiosks: int = 1) -> list[Path]:
        """Make the demo's event, open from now for a day, and a ticket for each kiosk."""
        now = datetime.now(UTC)
        said = EVENT | {
            "opens": now.isoformat(timespec="minutes"),
            "closes": (now + timedelta(days=1)).isoformat(timespec="minutes"),
            "target": str(target),
            "collector": self.address,
            "kiosks": str(kiosks),
            "tickets": str(self.folder / "tickets"),
        }
        arguments = [part for name, value in said.items() for part in (f"--{name}", value)]
        return [Path(line) for line in self.command("event", *arguments).splitlines()]

    def counts(self) -> dict[str, object]:
        """What the public map shows at this moment."""
        answer = requests.get(f"{self.address}/v1/counts", timeout=10)
        answer.raise_for_status()
        counts: dict[str, object] = answer.json()
        return counts

    @property
    def pid(self) -> int:
        """Of the server's process."""
        return self._process.pid

    def ask_to_stop(self) -> None:
        """It ends when it has answered what it has begun."""
        self._process.terminate()

    def stop(self) -> None:
        """End the server; what it accepted is in its database."""
        self.ask_to_stop()
        self._process.wait(10)
        if self._process.stdout:
            self._process.stdout.close()

    def kill(self) -> None:
        """End the server without a word, as a power cut does."""
        self._process.kill()
        self._process.wait()
        if self._process.stdout:
            self._process.stdout.close()

    def start_again(self) -> None:
        """Serve again at the same address."""
        self._serve(int(self.address.rpartition(":")[2]))

    def _serve(self, port: int) -> str:
        """The address."""
        line = [sys.executable, "-m", "collector", "serve", *self.where, "--port", str(port)]
        with (self.folder / "collector.log").open("ab") as log:
            self._process = subprocess.Popen(line, stdout=subprocess.PIPE, stderr=log, text=True)
        if self._process.stdout is None:
            raise RuntimeError("the collector has no output")
        address = self._process.stdout.readline().strip()
        if not address:
            raise RuntimeError(f"the collector ended with {self._process.wait()}")
        return address
