#!/bin/sh
# How long it takes to check 100,000 cards, near-duplicates included, against the YAML library alone on the same file.
# Usage, after "mvn package": src/test/bench/check.sh [ROUNDS]     (7 unless given)

. "$(dirname "$0")/common.sh"

compile Scan
for kind in mixed alike; do
    deck=$temp/$kind.yaml
    "$java" "$bench/Generate.java" "$kind" "$deck" 100000
    printf 'the %s deck has %s bytes; ' "$kind" "$(wc -c <"$deck")"
    "$revise" check "$deck" 2>&1 >"$temp/findings" | tail -n 1 | cut -d, -f2-
    # Word splitting is wanted: one flag each.
    measure "${1:-7}" \
        "YAML library alone" "$java" $flags $archive -cp "$folder/lib/revise.jar:$temp/classes" Scan "$deck" -- \
        --goal 4 "check" sh -c "'$revise' check '$deck' || true"
    echo
done
