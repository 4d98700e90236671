#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Writes bench.proto without Baton's options into a folder, for peers that know nothing of them: plain.sh FOLDER

set -euo pipefail

mkdir -p "$1"
sed -e '/^import "baton\//d' -e '/^ *option (baton\.v1\.method) = {$/,/^    };$/d' \
    "$(dirname "${BASH_SOURCE[0]}")/bench.proto" >"$1/bench.proto"
