#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# One of two servers is restarted every 2 s under 500 calls a second: no idempotent call fails.
#   dev/proofs/rolling-restart.sh [SECONDS, 60 by default]

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
run_proof rolling-restart "${1:-60}"
