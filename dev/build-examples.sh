#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Builds the packages under Examples/, each on its own, as a user of this package would. Arguments name examples;
# without any, all are built.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

dev/setup.sh
dev/setup-dev.sh
examples=("$@")
if ((${#examples[@]} == 0)); then
    for manifest in Examples/*/Package.swift; do
        [[ ! -f "$manifest" ]] || examples+=("$(basename "$(dirname "$manifest")")")
    done
fi
((${#examples[@]} > 0)) || fail "no package under Examples/"

failed=()
for example in "${examples[@]}"; do
    began=$SECONDS
    if quietly swift build --package-path "Examples/$example" --scratch-path ".build-examples/$example"; then
        echo "$NAME: $example: OK ($((SECONDS - began)) s)"
    else
        failed+=("$example")
    fi
done
((${#failed[@]} == 0)) || fail "${failed[*]}"
ok "${#examples[@]} packages, $SECONDS s"
