"""`./run bench [NAME …]`: prints each promise with its figure; exit 1 if a promise is not kept."""

import argparse
import os
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from rich.console import Console
from rich.table import Table

from bench import close, frames, gazetteer, idle, ingest, live, package, read, start, sync, take, visitor
from bench.promise import Promise
from demo import virtual_screen

BENCHES = {
    "take": take.run,
    "sync": sync.run,
    "start": start.run,
    "idle": idle.run,
    "visitor": visitor.run,
    "frames": frames.run,
    "close": close.run,
    "gazetteer": gazetteer.run,
    "ingest": ingest.run,
    "read": read.run,
    "live": live.run,
    "package": package.run,
}


def main() -> int:
    """Run the benches that were named, or all."""
    parser = argparse.ArgumentParser(prog="./run bench", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[[], *BENCHES], help="which ones (all)")
    names = parser.parse_args().names or list(BENCHES)
    virtual_screen.start()
    table = Table("bench", "promise", "figure", "limit", "kept")
    kept = True
    # each in a process of its own: what one leaves behind slows no other
    processes = ProcessPoolExecutor(1, get_context("spawn"), max_tasks_per_child=1)
    for name in names:
        promises: list[Promise] = processes.submit(BENCHES[name]).result()
        for promise in promises:
            kept &= promise.is_kept()
            figure, limit = f"{promise.figure:.3g}", f"{'≤' if promise.at_most else '≥'} {promise.limit:g}"
            table.add_row(name, promise.what, figure, limit, "yes" if promise.is_kept() else "NO")
    console = Console()
    console.print(table)
    console.print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, Python {sys.version.split()[0]}")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
