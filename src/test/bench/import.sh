#!/bin/sh
# How fast 100,000 notes are read, against the bare parser or driver on the same rows, and how long whole imports take; all
# in a heap of 512 MiB. The goal is a third of the bare speed.
# Usage, after "mvn package": src/test/bench/import.sh [ROUNDS]     (7 unless given)

. "$(dirname "$0")/common.sh"

compile Read
deck=$temp/big.yaml
"$java" "$bench/Generate.java" deck "$deck" 100000 half
for form in csv apkg; do
    "$revise" export "$deck" -o "$temp/big.$form" >/dev/null
done
for form in csv apkg; do
    "$java" -Xmx512m -cp "$folder/lib/revise.jar:$temp/classes" Read "${1:-7}" "$temp/big.$form"
done
echo

# The Java's own words on its options are not of the program.
export JAVA_TOOL_OPTIONS=-Xmx512m
measure "${1:-7}" \
    --before "rm -f '$temp/csv.yaml'" "csv" "$revise" import "$temp/big.csv" --yes -o "$temp/csv.yaml" -- \
    --before "rm -f '$temp/apkg.yaml'" "apkg" "$revise" import "$temp/big.apkg" --yes -o "$temp/apkg.yaml"
