#!/bin/sh
# How long a quiz over 100,000 cards takes until its first question, against the YAML library alone on the same file.
# Usage, after "mvn package": src/test/bench/deck.sh [ROUNDS]     (7 unless given)

. "$(dirname "$0")/common.sh"

compile Scan
deck=$temp/big.yaml
"$java" "$bench/Generate.java" deck "$deck" 100000 half
printf 'the deck has %s bytes\n\n' "$(wc -c <"$deck")"
"$revise" quiz --plain "$deck" </dev/null | grep -q 'case' || { echo "The quiz asks nothing." >&2; exit 1; }

# Word splitting is wanted: one flag each.
measure "${1:-7}" \
    "YAML library alone" "$java" $flags $archive -cp "$folder/lib/revise.jar:$temp/classes" Scan "$deck" -- \
    --goal 1.5 --before "rm -rf '$temp/cold'" \
    "quiz, no deck cache" env XDG_CACHE_HOME="$temp/cold" "$revise" quiz --plain "$deck" -- \
    "quiz" "$revise" quiz --plain "$deck"
