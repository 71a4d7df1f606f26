#!/bin/sh
# ./run test on SUITE: the README's two commands, as a stranger types them, in a clean Debian of that name (bookworm,
# trixie). What is committed is cloned into it; nothing is installed there before. As root, ten minutes; the Debian is a
# folder, build/debian-SUITE-bare, made once and copied for each run.
set -eu
cd "$(dirname "$0")/../.."
suite=$1
shift
made=$PWD/build/debian-$suite-bare root=$PWD/build/test-on-$suite
# shellcheck source=installer/linux/roots.sh
. installer/linux/roots.sh
mkdir -p build
make_root "$suite" "$made" ca-certificates
rm -rf "$root"
cp -a --reflink=auto "$made" "$root"
git clone -q --no-hardlinks . "$root/srv/pledge-kiosk"
git diff --quiet HEAD || echo "test on $suite: what is not committed is not tested" >&2

# the Debian inside reaches the same package indexes as this machine, and believes the same authorities
passed=$(env | sed -n 's/^\(\(PIP\|UV\|SSL\|REQUESTS\|CURL\)_[A-Z_]*\)=.*/--setenv=\1/p')
# shellcheck disable=SC2086
set -- systemd-nspawn --quiet --register=no --keep-unit --pipe --directory="$root" --capability=all \
    --bind-ro=/etc/ssl/certs --bind=/dev/fuse $passed --setenv=LC_ALL=C.UTF-8 \
    sh -euc 'cd /srv/pledge-kiosk; ./run demo --visitors 4; ./run test "$@"' sh "$@"
exec "$@"
