#!/bin/sh
# What a long progress file costs: 1,000,000 reviews of 20,000 cards, read whole once and then from its snapshot.
# Usage, after "mvn package": src/test/bench/log.sh [ROUNDS]     (15 unless given)

. "$(dirname "$0")/common.sh"

rounds=${1:-15}
log=$temp/progress.jsonl
deck=$temp/big.yaml
none=$temp/none.jsonl
"$java" "$bench/Generate.java" deck "$deck" 20000 all
"$java" "$bench/Generate.java" log "$log" 1000000 20000
# A log that has only just been written is not yet taken to be what the snapshot saw.
touch -d '1 hour ago' "$log"
printf 'the log has %s lines and %s bytes\n\n' "$(wc -l <"$log")" "$(wc -c <"$log")"

echo "Without a snapshot, in a heap of 512 MiB:"
measure 3 --before "rm -rf '$XDG_CACHE_HOME'" \
    "first run" env JAVA_TOOL_OPTIONS=-Xmx512m "$revise" due --progress "$log"
"$revise" due --progress "$log" decks "$deck" >"$temp/out"

echo
echo "With one, the shipped decks:"
measure "$rounds" \
    "empty log" "$revise" due --progress "$none" -- \
    --goal 3 "long log" "$revise" due --progress "$log"

echo
echo "With one, a deck of the log's 20,000 cards:"
measure "$rounds" \
    "empty log" "$revise" due --progress "$none" "$deck" -- \
    --goal 3 "long log" "$revise" due --progress "$log" "$deck"

# Each of the ids is greater than the ones before.
cat >"$temp/append" <<END
now=\$(date +%s%3N)
hex=\$(printf '%012x' "\$now")
printf '{"v":1,"id":"%s-%s-7000-8000-000000000000","at":"%s","day":"%s","kind":"review","card":"big/card-1","rating":"good"}\n' \
    "\${hex%????}" "\${hex#????????}" "\$(date -u +%Y-%m-%dT%H:%M:%S.999Z)" "\$(date -u +%Y-%m-%d)" >>"$log"
END
echo
echo "With one that lacks the log's last line, the shipped decks:"
measure "$rounds" \
    "empty log" "$revise" due --progress "$none" -- \
    --before "sh '$temp/append'" "long log and a line" "$revise" due --progress "$log"
