#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# One stream of a connection stalls: another on the same connection keeps at least 80 % of its pace.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
run_proof stalled-stream
