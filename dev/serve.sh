#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Builds and runs a development server until Ctrl-C: `dev/serve.sh [DIR] [orchestrationd serve arguments]`. Its
# certificates, keys, tokens and database are in DIR, .build/dev-data unless given.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

directory="$ROOT/.build/dev-data"
if (($# > 0)) && [[ "$1" != -* ]]; then
    directory="$1"
    shift
fi

swift build --product orchestrationd || fail "the build"
program="$(swift build --show-bin-path)/orchestrationd"
# The server takes this script's place, so that signals reach it.
exec "$program" serve --dev --data-dir "$directory" --log-format text "$@"
