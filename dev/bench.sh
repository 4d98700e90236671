#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Builds the bench servers and load generators for release, where they are not up to date, and measures them side by
# side. Arguments go to Benchmarks/run.py:
#   dev/bench.sh --rounds 5 --shapes 16x16 --json figures.json
# Environment: BENCH_BUILD, the peers to build (default: "baton grpc-swift"). The first build of grpc-swift takes
# about ten minutes of CPU, nearly all of it for two copies of BoringSSL.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

dev/setup.sh
install_packages openssl zlib1g-dev util-linux python3 || fail

for peer in ${BENCH_BUILD-baton grpc-swift}; do
    package="Benchmarks/$peer"
    if [[ ! -f "$package/Package.swift" ]]; then
        echo "$NAME: $peer: no package, skipped"
        continue
    fi
    began=$SECONDS
    echo "$NAME: $peer: building for release"
    # Low priority: a build must not disturb whatever else is measured or used on this machine.
    if quietly nice -n 15 swift build -c release --package-path "$package"; then
        echo "$NAME: $peer: built in $((SECONDS - began)) s"
    elif [[ "$peer" == baton ]]; then
        fail "$package does not build"
    else
        # run.py measures an earlier build, or names the peer as skipped.
        echo "$NAME: $peer: does not build" >&2
    fi
done

Benchmarks/run.py "$@" </dev/null || fail "$SECONDS s"
ok "$SECONDS s"
