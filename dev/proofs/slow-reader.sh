#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# A reader stops while the server streams without end: the server grows by less than 8 MiB.
#   dev/proofs/slow-reader.sh [SECONDS, 60 by default]

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
run_proof slow-reader "${1:-60}"
