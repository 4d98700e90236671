#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Builds the ttrpc peer with Debian's Go, ttrpc and protobuf into Benchmarks/ttrpc-go/.build, where it is not up to
# date.

source "$(dirname "${BASH_SOURCE[0]}")/../../dev/lib.sh"

package=Benchmarks/ttrpc-go
output="$package/.build"
program="$output/ttrpc-bench"
install_packages golang-go golang-github-containerd-ttrpc-dev gogoprotobuf golang-gogoprotobuf-dev \
    protobuf-compiler || fail
if [[ -x "$program" && -z "$(find "$package/src" Benchmarks/Protos -newer "$program")" ]]; then
    ok
    exit
fi
# Debian's Go libraries lie in a GOPATH of their own; ours has this program and the generated messages.
path="$PWD/$output/gopath"
rm -rf "$path/src"
mkdir -p "$path/src/ttrpcbench/benchpb"
cp "$package"/src/*.go "$path/src/ttrpcbench/"
Benchmarks/Protos/plain.sh "$output/proto" || fail plain.sh
quietly protoc --proto_path="$output/proto" \
    --gogofast_out="Mbench.proto=ttrpcbench/benchpb:$path/src/ttrpcbench/benchpb" bench.proto || fail protoc
find "$path/src/ttrpcbench/benchpb" -mindepth 2 -name '*.go' -exec mv -t "$path/src/ttrpcbench/benchpb" {} +
quietly env GO111MODULE=off GOPATH="$path:/usr/share/gocode" GOCACHE="$PWD/$output/cache" GOFLAGS=-p=1 \
    go build -o "$program" ttrpcbench || fail "go build"
ok
