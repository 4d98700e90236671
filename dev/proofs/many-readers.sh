#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# A thousand readers on connections of their own stop: the server stays under 300 MiB.
#   dev/proofs/many-readers.sh [SECONDS, 60 by default]

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
run_proof many-readers "${1:-60}"
