#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Runs all tests with coverage and prints the line coverage of each target and overall, without generated code.
# Programs that tests start as processes of their own count too.
# Environment: COVERAGE_MINIMUM, percent of lines overall (default 85); below it the script fails.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

minimum="${COVERAGE_MINIMUM:-85}"
scratch=.build-coverage

dev/setup.sh
dev/setup-dev.sh
# Profiles of earlier runs would be merged into this one.
rm -rf "$scratch"/*/debug/codecov
run_tests "$scratch/test.log" --enable-code-coverage --scratch-path "$scratch" "$@" || fail "tests"

# The tools of the same toolchain: the profile format changes between LLVM versions.
resources="$(swift -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')"
llvm_cov="$resources/../../bin/llvm-cov"
bin="$(swift build --show-bin-path --scratch-path "$scratch")"
binaries=()
while IFS= read -r binary; do
    # Only what was built for coverage: tools for the host, such as generators, are built without.
    grep -qa __llvm_covmap "$binary" && binaries+=(-object "$binary")
done < <(find "$bin" -maxdepth 1 -type f -perm -u+x \( -name '*.xctest' -o ! -name '*.*' \) | sort)
"$llvm_cov" export -summary-only -instr-profile "$bin/codecov/default.profdata" "${binaries[@]}" \
    >"$scratch/coverage.json" 2>"$scratch/llvm-cov.log" || {
    cat "$scratch/llvm-cov.log" >&2
    fail "llvm-cov"
}
"$PYTHON" dev/coverage.py --root "$ROOT" --minimum "$minimum" --generated "$GENERATED_PATHS" "$scratch/coverage.json" ||
    fail "less than $minimum % of the lines"
ok "$TESTS_RUN tests, $SECONDS s"
