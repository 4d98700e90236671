#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# All kinds of calls at once for a time, with random cancels, killed clients, slow readers and reloads of certificates; at
# the end descriptors and calls are back to the start and memory is flat.
#   dev/soak.sh [MINUTES, 5 by default] [SEED, random by default]

source "$(dirname "${BASH_SOURCE[0]}")/proofs/lib.sh"
minutes="${1:-5}"
[[ "$minutes" =~ ^[0-9]+$ ]] || fail "MINUTES is a number"
if (($# > 1)); then
    run_proof soak "$((minutes * 60))" "$2"
else
    run_proof soak "$((minutes * 60))"
fi
