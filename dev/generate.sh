#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0

# Makes all generated code, C and Swift, from the proto files under Protos/. Same input, same output, byte for byte.
#
# BATON_GENERATOR names a protoc-gen-baton that is built already; without it the script builds one.
# PROTOC and PROTOC_C name the compilers.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly protoc="${PROTOC:-protoc}" protoc_c="${PROTOC_C:-protoc-c}"
readonly protoc_version="libprotoc 3.21.12" protoc_c_version="protobuf-c 1.4.1"

fail() {
    echo "generate: FAILED: $1" >&2
    exit 1
}

# The output depends on the versions, so others are refused instead of making differences that nobody asked for.
check_version() {
    local name="$1" wanted="$2" package="$3" found
    found="$("$name" --version 2>/dev/null)" || fail "$name cannot be run; install it with: apt-get install $package"
    found="${found%%$'\n'*}"
    [[ "$found" == "$wanted" ]] || fail "$name is '$found', but the committed code is made with '$wanted'"
}
check_version "$protoc" "$protoc_version" protobuf-compiler
check_version "$protoc_c" "$protoc_c_version" protobuf-c-compiler

generator="${BATON_GENERATOR:-}"
if [[ -z "$generator" ]]; then
    swift build --product protoc-gen-baton >/dev/null || fail "protoc-gen-baton does not build"
    generator="$(swift build --show-bin-path)/protoc-gen-baton"
fi
readonly generator

readonly work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# Writes the module map and the umbrella header of a C target.
write_c_module() {
    local target="$1" header
    local headers="$work/$target/include"
    {
        echo "// Part of Baton, a binary RPC system for Swift on Linux."
        echo "// SPDX-License-Identifier: Apache-2.0"
        echo
        echo "module $target {"
        echo "    umbrella header \"$target.h\""
        echo "    export *"
        echo "}"
    } >"$headers/module.modulemap"
    {
        echo "// Part of Baton, a binary RPC system for Swift on Linux."
        echo "// SPDX-License-Identifier: Apache-2.0"
        echo
        (cd "$headers" && find . -name '*.pb-c.h' | sed 's|^\./||' | LC_ALL=C sort) | while read -r header; do
            echo "#include \"$header\""
        done
    } >"$headers/$target.h"
}

# C: structs and descriptors of protobuf-c, from a rewritten descriptor set.
#   generate_c TARGET PREFIX... : the files whose names begin with one of the prefixes
generate_c() {
    local target="$1" name prefix
    shift
    local files=()
    while read -r name; do
        for prefix in "$@"; do
            [[ "$name" == "$prefix"* ]] && files+=("$name")
        done
    done < <("$generator" --file-names <"$work/c.pb")
    mkdir -p "$work/$target/include"
    "$protoc_c" --descriptor_set_in="$work/c.pb" --c_out="$work/$target" "${files[@]}" ||
        fail "protoc-c does not take the rewritten proto files"
    (cd "$work/$target" && find . -path ./include -prune -o -name '*.pb-c.h' -print) | while read -r name; do
        mkdir -p "$work/$target/include/$(dirname "$name")"
        mv "$work/$target/$name" "$work/$target/include/$name"
    done
    write_c_module "$target"
    rm -rf "Sources/$target"
    mv "$work/$target" "Sources/$target"
}

# Swift: messages with their bridge, services, and the descriptors of all files.
#   generate_swift TARGET OPTIONS FILE...
generate_swift() {
    local target="$1" options="$2"
    shift 2
    local output="$work/$target"
    mkdir -p "$output"
    "$protoc" "${include[@]}" --plugin=protoc-gen-baton="$generator" --baton_out="$options:$output" "$@" ||
        fail "the Swift code of $target cannot be generated"
    rm -rf "Sources/$target/Generated"
    mkdir -p "Sources/$target"
    mv "$output" "Sources/$target/Generated"
}

readonly include=(-IProtos -I/usr/include)
mapfile -t baton < <(cd Protos && find baton -name '*.proto' | LC_ALL=C sort)
mapfile -t orchestration < <(cd Protos && find orchestration -name '*.proto' | LC_ALL=C sort)
readonly known=(google/protobuf/any.proto google/protobuf/duration.proto google/protobuf/timestamp.proto)

"$protoc" "${include[@]}" --include_imports --descriptor_set_out="$work/all.pb" \
    "${known[@]}" "${baton[@]}" "${orchestration[@]}" || fail "the proto files do not compile"
"$generator" --c-descriptor-set <"$work/all.pb" >"$work/c.pb" || fail "the proto files cannot be prepared for C"

generate_c CBatonMessages baton/ google/protobuf/
generate_c COrchestrationMessages orchestration/

# The heads of the wire protocol have a codec of their own; their C messages serve its tests.
mapfile -t messages < <(printf '%s\n' "${baton[@]}" | grep -v '^baton/wire/')
generate_swift BatonMessages visibility=public,c_module=CBatonMessages "${messages[@]}"
generate_swift OrchestrationAPI visibility=public,c_module=COrchestrationMessages "${orchestration[@]}"

echo "generate: OK"
