"""`python -m collector`: keys, events and their tickets, the server, counts, contacts; `--help` tells each command."""

import argparse
import sys
from contextlib import ExitStack

from collector.commands import letters, operating, serving, tickets
from collector.commands.line import Line
from kiosk.errors import Known
from kiosk.trust.files import private_folder


def read(arguments: list[str] | None = None) -> argparse.Namespace:
    """What was typed, with the function that does it as `run`. Raises Known."""
    line = Line(__doc__)
    for commands in (tickets, serving, letters, operating):
        commands.add_to(line)
    return line.read(arguments)


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    try:
        chosen = read(arguments)
        if "data" in chosen:
            private_folder(chosen.data)
        with ExitStack() as chosen.when_done:
            code: int = chosen.run(chosen)
    except Known as error:
        print(error, file=sys.stderr)
        return error.exit_code
    return code


if __name__ == "__main__":
    sys.exit(main())
