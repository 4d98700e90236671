#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Checks what the benchmark's figures rest on: the arithmetic of run.py, and flags, percentiles and report of the
# harness that the Swift peers share. Measures nothing.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

dev/setup.sh
quietly Benchmarks/run.py --self-check || fail "run.py"
run_tests .build/bench-harness.log --package-path Benchmarks/harness || fail "harness"
ok "$TESTS_RUN tests, $SECONDS s"
