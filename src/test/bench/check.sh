#!/bin/sh
# How long it takes to check 100,000 entries, near-duplicates included, against the YAML library alone on the same file:
# cards of every kind about many things, for which there is a goal, and cards whose questions are nearly the same.
# Usage, after "mvn package": src/test/bench/check.sh [ROUNDS]     (7 unless given)

. "$(dirname "$0")/common.sh"

compile Scan
for kind in mixed alike; do
    goal=""
    [ "$kind" = mixed ] && goal="--goal 4"
    deck=$temp/$kind.yaml
    "$java" "$bench/Generate.java" "$kind" "$deck" 100000
    printf 'the %s deck has %s bytes; ' "$kind" "$(wc -c <"$deck")"
    "$revise" check "$deck" 2>&1 >"$temp/findings" | tail -n 1 | cut -d, -f2-
    # Word splitting is wanted: one flag each.
    measure "${1:-7}" \
        "YAML library alone" "$java" $flags $archive -cp "$folder/lib/revise.jar:$temp/classes" Scan "$deck" -- \
        $goal "check" sh -c "'$revise' check '$deck' || true"
    echo
done
