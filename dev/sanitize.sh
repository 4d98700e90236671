#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Runs tests under sanitizers, without suppressions:
#   AddressSanitizer and LeakSanitizer: everything that touches C memory or memory that a peer fills (the wire, the
#     protobuf-c bridge and generated messages, the OpenSSL bindings, the committed fuzz inputs, transport, server and
#     client)
#   ThreadSanitizer: everything that threads share (the wire, TLS, transport, server and client)
# The empty XCTest pass is left out, because XCTest itself leaks, and so are tests that start processes through
# Foundation, which leaks too.
#
#   dev/sanitize.sh           both
#   dev/sanitize.sh address   one of them; further arguments go to `swift test`
#   dev/sanitize.sh thread
# Environment: SANITIZE_FILTER, a regular expression over test targets and names.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

ADDRESS_TESTS='(BatonWire|BatonFuzzing|BatonProtobuf|BatonMessages|BatonCodeGen|BatonTLS|BatonCrypto|BatonTransport|BatonServer|BatonClient)Tests'
THREAD_TESTS='(BatonWire|BatonTLS|BatonTransport|BatonServer|BatonClient)Tests'

sanitizers=(address thread)
if [[ "${1:-}" == address || "${1:-}" == thread ]]; then
    sanitizers=("$1")
    shift
fi

dev/setup.sh
dev/setup-dev.sh

# detect_leaks is the default on Linux and is named here because the run is about it; freed memory is overwritten so
# that a use after free that slips through shows as a wrong value.
export ASAN_OPTIONS="detect_leaks=1:max_free_fill_size=4096:strict_string_checks=1"
# The first race ends the run, so that its report is the end of the log.
export TSAN_OPTIONS="halt_on_error=1:second_deadlock_stack=1"

# One sanitizer: `run NAME KIND SCRATCH-FOLDER FILTER [swift test arguments]`.
run() {
    local title="$1" kind="$2" scratch="$3" filter="${SANITIZE_FILTER:-$4}" start="$SECONDS"
    shift 4
    if run_tests "$scratch/test.log" --sanitize="$kind" --scratch-path "$scratch" --filter "$filter" "$@"; then
        ok "$title, $TESTS_RUN tests, $((SECONDS - start)) s"
    else
        grep -m 1 -A 30 -E '(WARNING: ThreadSanitizer|ERROR: (Address|Leak)Sanitizer)' "$scratch/test.log" >&2 || true
        echo "$NAME: FAILED ($title, $((SECONDS - start)) s)" >&2
        failed=1
    fi
}

failed=0
for sanitizer in "${sanitizers[@]}"; do
    case "$sanitizer" in
        address) run AddressSanitizer address .build-asan "$ADDRESS_TESTS" "$@" ;;
        thread) run ThreadSanitizer thread .build-tsan "$THREAD_TESTS" "$@" ;;
    esac
done
exit "$failed"
