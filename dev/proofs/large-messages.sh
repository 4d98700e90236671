#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Messages of 4 and 10 MiB pass in all kinds of calls through windows of 64 KiB.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
run_proof large-messages
