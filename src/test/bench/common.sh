# What the benchmarks share. Sourced, not run: gives $java, $revise, $flags (the launcher's, without the class archive),
# $archive (the flag for it, if there is one), a folder $temp that goes away, and the functions measure and compile.

set -eu

bench=$(cd "$(dirname "$0")" && pwd -P)
cd "$bench/../../.."
folder=$PWD/target/revise
revise=$folder/bin/revise
if [ ! -x "$revise" ]; then
    echo "There is no $revise; run \"mvn package\" first." >&2
    exit 2
fi

# The same choice as the launcher's.
java=${REVISE_JAVA:-${JAVA_HOME:+$JAVA_HOME/bin/java}}
java=$(readlink -f "$(command -v "${java:-java}")")
home=${java%/bin/java}

temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
trap 'exit 130' INT TERM

# Nothing of the user's own is read or written.
unset REVISE_PROGRESS REVISE_DECKS JAVA_TOOL_OPTIONS
export XDG_CONFIG_HOME="$temp/config" XDG_DATA_HOME="$temp/data" XDG_CACHE_HOME="$temp/cache"

# A Java that only prints its arguments tells what the launcher would pass.
mkdir -p "$temp/printer/bin"
printf '#!/bin/sh\nprintf "%%s\\n" "$@"\n' >"$temp/printer/bin/java"
chmod +x "$temp/printer/bin/java"
cp "$home/release" "$temp/printer/release"
arguments=$(REVISE_JAVA=$temp/printer/bin/java "$revise")
flags=$(echo "$arguments" | grep '^-X' | grep -v '^-XX:SharedArchiveFile=')
archive=$(echo "$arguments" | grep '^-XX:SharedArchiveFile=' || true)

printf 'Java %s, %s processors, load %s, class archive: %s\n\n' \
    "$(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/\1/p' "$home/release")" \
    "$(getconf _NPROCESSORS_ONLN)" \
    "$(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null || echo unknown)" \
    "$([ -n "$archive" ] && echo yes || echo no)"

measure() {
    "$java" "$bench/Measure.java" "$@"
}

compile() {
    "$home/bin/javac" -proc:none -cp "$folder/lib/revise.jar" -d "$temp/classes" "$bench/$1.java"
}
