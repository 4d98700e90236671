#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Writes the messages and stubs of the grpc-swift peer from Benchmarks/Protos, with Debian's protoc and the plugins of
# the packages that Package.swift names. The result is committed, so that measuring needs no generator.

source "$(dirname "${BASH_SOURCE[0]}")/../../dev/lib.sh"

package=Benchmarks/grpc-swift
scratch="${SCRATCH:-$package/.build-generator}"
output="$package/Sources/GRPCSwiftBench/Generated"

for plugin in protoc-gen-swift protoc-gen-grpc-swift-2; do
    quietly swift build --package-path "$package" --scratch-path "$scratch" --product "$plugin" || fail "$plugin"
done
mkdir -p "$output"
quietly /usr/bin/protoc \
    --plugin="$scratch/debug/protoc-gen-swift" --plugin="$scratch/debug/protoc-gen-grpc-swift-2" \
    --proto_path=Benchmarks/Protos --proto_path=Protos \
    --swift_out="$output" --swift_opt=Visibility=Internal --swift_opt=UseAccessLevelOnImports=true \
    --grpc-swift-2_out="$output" \
    --grpc-swift-2_opt=Visibility=Internal --grpc-swift-2_opt=UseAccessLevelOnImports=true \
    bench.proto || fail protoc
ok
