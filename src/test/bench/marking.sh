#!/bin/sh
# How well typed answers are marked: agreement with answers that were marked by hand, beside what comparing strings
# achieves. With the name of a part, also every answer on which the marks differ; with "time", what marking costs.
# Usage, after "mvn package" (later "mvn test-compile" will do):
# src/test/bench/marking.sh [tuning|held-out|subjects|traps|time]

. "$(dirname "$0")/common.sh"

# The jar has the libraries; the classes are those compiled last.
"$java" -cp "target/test-classes:target/classes:$folder/lib/revise.jar" revise.grading.bench.MarkingBench "$@"
