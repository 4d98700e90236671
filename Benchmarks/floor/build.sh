#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Builds floor-server and load into Benchmarks/floor/.build, where they are not up to date. FLOOR_FLAGS adds compiler
# flags, for example -fsanitize=address,undefined; programs so built go to .build-sanitized.

source "$(dirname "${BASH_SOURCE[0]}")/../../dev/lib.sh"

install_packages gcc libc6-dev libssl-dev || fail
package=Benchmarks/floor
output="$package/.build${FLOOR_FLAGS:+-sanitized}"
flags=(-std=c11 -D_GNU_SOURCE -O2 -Wall -Wextra -Werror)
common=("$package"/src/{support,wire,messages,tls}.c)
mkdir -p "$output"

# Builds a program of the given sources.
build() {
    local program="$output/$1"
    shift
    if [[ -x "$program" && -z "$(find "$package" -name '*.[ch]' -newer "$program")" ]]; then
        return
    fi
    # shellcheck disable=SC2086 # several flags in one variable
    quietly cc "${flags[@]}" ${FLOOR_FLAGS:-} "${common[@]}" "$@" -o "$program" -lssl -lcrypto -lpthread
}

build floor-server "$package"/src/{session,server}.c || fail
build load "$package"/src/{link,load_options,report,load}.c || fail
ok
