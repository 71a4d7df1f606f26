# Clean Debians in folders, made with the mirrors that this machine's apt uses. Sourced by package.sh and by the tests.

make_root() { # make_root SUITE FOLDER PACKAGES: once; made anew when the list of packages changes
    [ "$(cat "$2/.made-with" 2>/dev/null || :)" = "$1 $3" ] && return 0
    rm -rf "$2"
    mirrors=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | sort -u)
    main=$(printf '%s\n' "$mirrors" | grep -v security | head -1)
    security=$(printf '%s\n' "$mirrors" | grep security | head -1)
    {
        printf 'deb %s %s main\ndeb %s %s-updates main\n' "$main" "$1" "$main" "$1"
        [ -z "$security" ] || printf 'deb %s %s-security main\n' "$security" "$1"
    } | mmdebstrap --quiet --mode=root --variant=minbase --include="$3" "$1" "$2" -
    printf '%s' "$1 $3" >"$2/.made-with"
}
