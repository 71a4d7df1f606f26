#!/bin/sh
# Everything that needs no run of the product: format, lint, types, imports, QML against the Python it talks to.
set -eu
bin=.venv/bin
mkdir -p build
step() { printf '%s\n' "check: $*" >&2; "$@"; }
step $bin/ruff format --check --quiet .
step $bin/ruff check --quiet .
step $bin/mypy --no-error-summary
for system in win32 darwin; do # whatever this one has and those have not is an error there
    step $bin/mypy --no-error-summary --platform $system --cache-dir .mypy_cache/$system -p kiosk -p ui -p sync -p collector -p demo
done
step $bin/lint-imports --no-logo >build/imports.log || { cat build/imports.log; exit 1; }
step sh installer/qmllint.sh
