#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Runs the tests of everything that touches C memory under AddressSanitizer and LeakSanitizer: the protobuf-c bridge
# and generated messages, the OpenSSL bindings, transport, server and client. No suppressions; the empty XCTest pass is
# left out, because XCTest itself leaks, and so are tests that start processes through Foundation, which leaks too.
# Arguments go to `swift test`.
# Environment: SANITIZE_FILTER, a regular expression over test targets and names.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

filter="${SANITIZE_FILTER:-(BatonProtobuf|BatonMessages|BatonCodeGen|BatonTLS|BatonCrypto|BatonTransport|BatonServer|BatonClient)Tests}"

dev/setup.sh
dev/setup-dev.sh
# detect_leaks is the default on Linux and is named here because the run is about it; freed memory is overwritten so
# that a use after free that slips through shows as a wrong value.
export ASAN_OPTIONS="detect_leaks=1:max_free_fill_size=4096:strict_string_checks=1"
run_tests .build-asan/test.log --disable-xctest --sanitize=address --scratch-path .build-asan --filter "$filter" "$@" ||
    fail "AddressSanitizer, $SECONDS s"
ok "AddressSanitizer, $TESTS_RUN tests, $SECONDS s"
