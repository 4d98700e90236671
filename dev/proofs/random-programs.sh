#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Runs random programs of two honest ends over the protocol's machines, in a release build:
#   dev/proofs/random-programs.sh [PROGRAMS] [SEED]
# PROGRAMS is 100,000 by default; SEED, the seed of the first program, is 1. A fault is printed with the seed that
# repeats it: dev/proofs/random-programs.sh 1 SEED. Prints how often each pair of a state and an event was met.

source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

programs="${1:-100000}"
seed="${2:-1}"
[[ "$programs" =~ ^[0-9]+$ && "$seed" =~ ^[0-9]+$ ]] || fail "PROGRAMS and SEED are numbers"

log=.build-release/random-programs.log
export BATON_PROGRAMS="$programs" BATON_SEED="$seed"
run_tests "$log" -c release -Xswiftc -enable-testing --scratch-path .build-release \
    --filter 'BatonWireTests.RandomProgramTests/drawn' || fail "seed $seed, $SECONDS s"
sed -n '/^server call /,/^$/p; /^client call /,/^$/p; /^server connection /,/^$/p; /^client connection /,/^$/p' "$log"
figures="$(sed -n 's/^random programs: //p' "$log")"
[[ -n "$figures" ]] || fail "no figures in $log"
ok "$figures, $SECONDS s"
