#!/bin/sh
# ./run repository FOLDER KEY: put build/packages into the signed apt repository in FOLDER. KEY is a secret key that your
# gpg has. What is there stays, so that a booth can go back to it. Any web server, or a stick, can hold the folder.
set -eu
[ $# = 2 ] && [ -n "$2" ] || { sed -n '2,3p' "$0" | cut -c3-; exit 64; }
here=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
mkdir -p "$1/pool"
cp -n "$here"/build/packages/*.deb "$1/pool/" # a runtime that is there already stays, with its checksum
cd "$1"
apt-ftparchive packages pool >Packages
gzip -9nkf Packages
apt-ftparchive -o APT::FTPArchive::Release::Origin=PledgeKiosk -o APT::FTPArchive::Release::Label=PledgeKiosk \
    -o APT::FTPArchive::Release::Suite=stable release . >Release.new
mv Release.new Release
gpg --batch --yes --local-user "$2" --clearsign --output InRelease Release
gpg --batch --yes --armor --output pledge-kiosk.asc --export "$2"
cat >pledge-kiosk.sources <<SOURCES
Types: deb
URIs: file:$(pwd)
Suites: ./
Signed-By: /etc/apt/keyrings/pledge-kiosk.asc
SOURCES
echo "On a booth: pledge-kiosk.asc goes to /etc/apt/keyrings, pledge-kiosk.sources to /etc/apt/sources.list.d, with the" >&2
echo "address under which the booth finds this folder." >&2
