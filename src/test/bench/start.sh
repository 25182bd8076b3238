#!/bin/sh
# How long a short command takes, against a program that does nothing under the same Java with the same flags.
# Usage, after "mvn package": src/test/bench/start.sh [ROUNDS]     (31 unless given)

. "$(dirname "$0")/common.sh"

compile Empty
log=$temp/progress.jsonl
"$java" "$bench/Generate.java" log "$log" 1200 200
touch -d '1 hour ago' "$log"
"$revise" due >"$temp/out"
"$revise" due --progress "$log" >"$temp/out"

# Word splitting is wanted: one flag each.
measure "${1:-31}" \
    "empty main" "$java" $flags -cp "$temp/classes" Empty -- \
    --goal 2.5 "revise due" "$revise" due -- \
    "revise --version" "$revise" --version -- \
    "revise due, 1,200 reviews in the log" "$revise" due --progress "$log" -- \
    --before "rm -rf '$temp/cold'" "revise due, no deck cache" env XDG_CACHE_HOME="$temp/cold" "$revise" due
