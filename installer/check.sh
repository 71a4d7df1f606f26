#!/bin/sh
# Everything that needs no run of the product: format, lint, types, imports, QML against the Python it talks to.
set -eu
bin=.venv/bin
step() { printf '%s\n' "check: $*" >&2; "$@"; }
step $bin/ruff format --check --quiet .
step $bin/ruff check --quiet .
step $bin/mypy --no-error-summary
step $bin/lint-imports --no-logo --verbose >build/imports.log 2>&1 || { cat build/imports.log; exit 1; }
step sh installer/qmllint.sh
