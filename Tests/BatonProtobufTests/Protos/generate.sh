#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Makes what these tests need of the proto files here: Tests/CTestMessages and Fixtures/*.pb.
# BATON_GENERATOR names a protoc-gen-baton that is built already.
set -euo pipefail
cd "$(dirname "$0")/../../.."

generator="${BATON_GENERATOR:-$(swift build --show-bin-path)/protoc-gen-baton}"
tests=Tests/BatonProtobufTests
include=(-I"$tests/Protos" -I/usr/include)
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

protoc "${include[@]}" --include_imports --descriptor_set_out="$tests/Fixtures/test.pb" test.proto
protoc "${include[@]}" --include_imports --descriptor_set_out="$tests/Fixtures/dynamic.pb" dynamic.proto
protoc "${include[@]}" --include_source_info --descriptor_set_out="$tests/Fixtures/comments.pb" comments.proto

"$generator" --c-descriptor-set <"$tests/Fixtures/test.pb" >"$work/c.pb"
protoc-c --descriptor_set_in="$work/c.pb" --c_out="$work" test.proto
mv "$work/test.pb-c.c" Tests/CTestMessages/
mv "$work/test.pb-c.h" Tests/CTestMessages/include/
echo "generate: OK"
