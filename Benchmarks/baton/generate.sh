#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Writes the messages, server protocol and client of Baton's peer from Benchmarks/Protos. The result is committed, so
# that measuring needs no generator.

source "$(dirname "${BASH_SOURCE[0]}")/../../dev/lib.sh"

package=Benchmarks/baton
quietly swift build --product protoc-gen-baton || fail protoc-gen-baton
generator="$(swift build --show-bin-path)/protoc-gen-baton"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
include=(-IBenchmarks/Protos -IProtos -I/usr/include)

/usr/bin/protoc "${include[@]}" --include_imports --descriptor_set_out="$work/all.pb" bench.proto || fail protoc
"$generator" --c-descriptor-set <"$work/all.pb" >"$work/c.pb" || fail protoc-gen-baton
target="$package/Sources/CBenchMessages"
mkdir -p "$target/include" "$package/Sources/BatonBench/Generated"
quietly protoc-c --descriptor_set_in="$work/c.pb" --c_out="$work" bench.proto || fail protoc-c
mv "$work/bench.pb-c.c" "$target/"
mv "$work/bench.pb-c.h" "$target/include/"
quietly /usr/bin/protoc "${include[@]}" --plugin=protoc-gen-baton="$generator" \
    --baton_out="visibility=internal,c_module=CBenchMessages:$package/Sources/BatonBench/Generated" bench.proto ||
    fail "protoc with protoc-gen-baton"
ok
