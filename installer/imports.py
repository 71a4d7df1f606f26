"""What our code imports of Python and of its libraries: what the frozen runtime must hold, and no less.

`python installer/imports.py > installer/imports.txt` after such a change; a test says when. The runtime's version is
the time of this list, among others, so that a booth never has new code on a runtime without what it asks for.
"""

import ast
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

SOURCE = Path(__file__).parent.parent
OURS = ("kiosk", "ui", "sync", "collector", "demo")


def imported() -> list[str]:
    """The modules, sorted; `import a.b` and `from a.b import c`, where c is one."""
    files = [file for room in OURS for file in (SOURCE / room).rglob("*.py") if file.name != "build.py"]
    found = {name for file in files for name in _names(ast.parse(file.read_text(encoding="utf-8")))}
    return sorted(found)


def _names(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if _is_theirs(alias.name))
        elif isinstance(node, ast.ImportFrom) and node.module and _is_theirs(node.module):
            yield node.module
            yield from (name for name in (f"{node.module}.{alias.name}" for alias in node.names) if _is_module(name))


def _is_theirs(name: str) -> bool:
    return name.partition(".")[0] not in (*OURS, "__future__")


def _is_module(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except (ImportError, ValueError):
        return False


if __name__ == "__main__":
    sys.stdout.write("".join(f"{name}\n" for name in imported()))
