#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Builds the gRPC C++ peer with Debian's gRPC and protobuf into Benchmarks/grpc-cpp/.build, where it is not up to date.

source "$(dirname "${BASH_SOURCE[0]}")/../../dev/lib.sh"

package=Benchmarks/grpc-cpp
output="$package/.build"
program="$output/grpc-cpp-bench"
install_packages g++ libgrpc++-dev libprotobuf-dev libssl-dev protobuf-compiler protobuf-compiler-grpc pkg-config || fail
if [[ -x "$program" && -z "$(find "$package/src" Benchmarks/Protos -newer "$program")" ]]; then
    ok
    exit
fi
mkdir -p "$output/generated"
Benchmarks/Protos/plain.sh "$output/proto" || fail plain.sh
quietly protoc --proto_path="$output/proto" --cpp_out="$output/generated" --grpc_out="$output/generated" \
    --plugin=protoc-gen-grpc=/usr/bin/grpc_cpp_plugin bench.proto || fail protoc
read -ra flags <<<"$(pkg-config --cflags --libs grpc++ protobuf openssl)"
objects=()
# What is generated is not ours to warn about.
for source in "$output"/generated/*.cc "$package"/src/*.cc; do
    object="$output/$(basename "$source").o"
    warnings=(-Wall -Wextra -Werror)
    [[ "$source" == "$package"/src/* ]] || warnings=()
    if [[ ! -f "$object" || -n "$(find "$package/src" Benchmarks/Protos -newer "$object")" ]]; then
        quietly g++ -std=c++17 -O2 "${warnings[@]}" -isystem "$output/generated" -c "$source" -o "$object" \
            "${flags[@]}" || fail "$source"
    fi
    objects+=("$object")
done
quietly g++ "${objects[@]}" -o "$program" "${flags[@]}" -lpthread || fail "linking"
ok
