#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Installs what building and running needs: the C libraries that the system targets link. Needs root or sudo only
# when something is missing.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

install_packages libprotobuf-c-dev libssl-dev libsqlite3-dev pkg-config || fail

if ! command -v swift >/dev/null; then
    fail "swift is not on the PATH; install Swift 6.3 from https://www.swift.org/install/linux/"
fi
version="$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)"
if [[ -z "$version" || "$(printf '%s\n' 6.3 "$version" | sort -V | head -n 1)" != 6.3 ]]; then
    fail "Swift 6.3 or newer is needed, found ${version:-none}"
fi
ok
