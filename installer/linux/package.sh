#!/bin/sh
# ./run package: Debian packages in build/packages, built in a clean Debian 12, the oldest that is supported. The same
# commit gives the same bytes. As root: that Debian is a folder, build/debian-12, made once.
set -eu
cd "$(dirname "$0")/../.."
uv=$1
root=build/debian-12
inside=/build/pledge-kiosk
# shellcheck source=installer/linux/roots.sh
. installer/linux/roots.sh

needed=$(sed -n '/^Build-Depends:/,/^Standards/p' installer/linux/debian/control | sed '/^Standards/d; s/.*(= 13),/debhelper,/' | tr -d ' \n')
make_root bookworm "$root" "build-essential,fakeroot,$needed"

committed() { # committed FORMAT [FILE…]: when the latest commit, or the latest of these files, was made
    format=$1
    shift
    TZ=UTC git log -1 --format=%cd --date="format-local:$format" -- "$@"
}
git diff --quiet HEAD || echo "package: what is not committed is not in the packages" >&2
epoch=$(git log -1 --format=%ct)
version=$(sed -n 's/^VERSION = "\(.*\)"/\1/p' kiosk/__init__.py)+$(committed %Y%m%d.%H%M)
runtime=$(committed %Y%m%d.%H%M requirements.lock installer/pyinstaller.lock installer/runtime.spec installer/imports.txt installer/wanted.py installer/launch.py)

source=$root$inside
rm -rf "${root:?}/build"
mkdir -p "$source/build"
git archive HEAD | tar -x -C "$source"
mv "$source/installer/linux/debian" "$source/debian"
cp ui/i18n/*.qm "$source/ui/i18n/"
cp build/sbom.json "$source/build/"
{
    printf 'pledge-kiosk (%s) unstable; urgency=medium\n\n  * Commit %s.\n\n' "$version" "$(git rev-parse --short=12 HEAD)"
    printf ' -- %s  %s\n\n' "$(sed -n 's/^Maintainer: //p' "$source/debian/control")" "$(date -u -R -d "@$epoch")"
    cat "$source/debian/changelog"
} >"$source/debian/changelog.new"
mv "$source/debian/changelog.new" "$source/debian/changelog"
# where Python looks for it, or PyInstaller would not keep together what belongs together
site=/usr/local/lib/python3.11/dist-packages
rm -rf "${root:?}$site"
"$uv" pip install -q --require-hashes --python-version 3.11 --link-mode copy --target "$root$site" \
    -r requirements.lock -r installer/pyinstaller.lock
chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 SOURCE_DATE_EPOCH="$epoch" \
    RUNTIME_VERSION="$runtime" SITE="$site" sh -ec "cd $inside && dpkg-buildpackage --build=binary --no-sign >/build/log 2>&1" || {
    tail -30 "$root/build/log" >&2
    exit 1
}
rm -rf build/packages
mkdir -p build/packages
mv "$root"/build/*.deb build/packages/
cd build/packages
sha256sum -- *.deb | tee SHA256SUMS
