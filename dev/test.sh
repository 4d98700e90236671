#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Installs what is missing, builds everything and runs all tests. Arguments go to `swift test`:
#   dev/test.sh --filter BatonWireTests
# Environment: TEST_WIDTH, how many tests run at a time (default: twice the number of cores).

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

dev/setup.sh
dev/setup-dev.sh
run_tests .build/test.log "$@" || fail "$SECONDS s"
ok "$TESTS_RUN tests, $SECONDS s"
