#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0

# Generates the committed code of one module from its proto files: a C target with protoc-c's output and, if wanted, the
# Swift code. Same input, same output, byte for byte. The command plugin generate-baton and dev/generate.sh run it.
#
#   generate-module.sh --generator PROTOC-GEN-BATON --protos DIR [--include DIR]... [--select REGEX] [--skip-swift REGEX]
#                      [--c-target DIR] [--swift DIR --options OPTIONS]
#
# --protos      the folder that import paths begin at; all its files are read
# --include     further folders to look for imports in
# --select      generate only files whose import path matches
# --skip-swift  of those, files that get no Swift code
# --c-target    the folder of the C target; written anew
# --swift       the folder of the generated Swift code; written anew
# --options     options of protoc-gen-baton, such as visibility=public,c_module=CGreeterMessages
#
# PROTOC and PROTOC_C name the compilers; their versions must be the ones below.
set -euo pipefail

readonly protoc="${PROTOC:-protoc}" protoc_c="${PROTOC_C:-protoc-c}"
readonly protoc_version="libprotoc 3.21.12" protoc_c_version="protobuf-c 1.4.1"

fail() {
    echo "generate: FAILED: $1" >&2
    exit 1
}

generator="" protos="" select="." skip_swift='^$' c_target="" swift="" options=""
includes=()
while (($# > 0)); do
    (($# > 1)) || fail "the option $1 needs a value"
    case "$1" in
    --generator) generator="$2" ;;
    --protos) protos="$2" ;;
    --include) includes+=(-I "$2") ;;
    --select) select="$2" ;;
    --skip-swift) skip_swift="$2" ;;
    --c-target) c_target="$2" ;;
    --swift) swift="$2" ;;
    --options) options="$2" ;;
    *) fail "unknown option $1" ;;
    esac
    shift 2
done
[[ -n "$generator" && -n "$protos" ]] || fail "--generator and --protos are needed"
[[ -d "$protos" ]] || fail "the folder $protos does not exist"

# The output depends on the versions, so others are refused instead of making differences that nobody asked for.
check_version() {
    local name="$1" wanted="$2" package="$3" found
    found="$("$name" --version 2>/dev/null)" || fail "$name cannot be run; install it with: apt-get install $package"
    found="${found%%$'\n'*}"
    [[ "$found" == "$wanted" ]] || fail "$name is '$found', but the committed code is made with '$wanted'"
}
check_version "$protoc" "$protoc_version" protobuf-compiler
[[ -z "$c_target" ]] || check_version "$protoc_c" "$protoc_c_version" protobuf-c-compiler

# Copies file by file what differs, and removes what is no longer made: unchanged files keep their times.
#   replace NEW OLD
replace() {
    local name
    mkdir -p "$2"
    (cd "$1" && find . -type f) | while read -r name; do
        cmp -s "$1/$name" "$2/$name" && continue
        mkdir -p "$(dirname "$2/$name")"
        cp "$1/$name" "$2/$name"
    done
    (cd "$2" && find . -type f) | while read -r name; do
        [[ -e "$1/$name" ]] || rm "$2/$name"
    done
    find "$2" -mindepth 1 -type d -empty -delete
}

readonly work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

mapfile -t files < <(cd "$protos" && find . -name '*.proto' | sed 's|^\./||' | grep -E "$select" | LC_ALL=C sort)
((${#files[@]} > 0)) || fail "no proto file under $protos"
# The well-known types that have a place in C.
readonly known=(google/protobuf/any.proto google/protobuf/duration.proto google/protobuf/timestamp.proto)

if [[ -n "$c_target" ]]; then
    name="$(basename "$c_target")"
    # CBatonMessages is where the well-known types live; they come with protoc, not from the folder.
    wanted=("${files[@]}")
    [[ "$name" != CBatonMessages ]] || wanted+=("${known[@]}")
    "$protoc" -I "$protos" "${includes[@]}" --include_imports --descriptor_set_out="$work/all.pb" "${wanted[@]}" ||
        fail "the proto files do not compile"
    "$generator" --c-descriptor-set <"$work/all.pb" >"$work/c.pb" || fail "the proto files cannot be prepared for C"
    # Files that declare services alone are not in the prepared set.
    mapfile -t c_files < <("$generator" --file-names <"$work/c.pb" | grep -Fx -f <(printf '%s\n' "${wanted[@]}"))
    mkdir -p "$work/c/include"
    if ((${#c_files[@]} > 0)); then
        "$protoc_c" --descriptor_set_in="$work/c.pb" --c_out="$work/c" "${c_files[@]}" ||
            fail "protoc-c does not take the prepared proto files"
    fi
    mapfile -t headers < <(cd "$work/c" && find . -name '*.pb-c.h' | sed 's|^\./||' | LC_ALL=C sort)
    {
        echo "// Part of the C messages that protoc-c makes from proto files. DO NOT EDIT."
        echo
        for header in "${headers[@]}"; do echo "#include \"$header\""; done
    } >"$work/c/include/$name.h"
    printf 'module %s {\n    umbrella header "%s.h"\n    export *\n}\n' "$name" "$name" >"$work/c/include/module.modulemap"
    for header in "${headers[@]}"; do
        mkdir -p "$work/c/include/$(dirname "$header")"
        mv "$work/c/$header" "$work/c/include/$header"
    done
    replace "$work/c" "$c_target"
fi

if [[ -n "$swift" ]]; then
    mapfile -t swift_files < <(printf '%s\n' "${files[@]}" | grep -Ev "$skip_swift")
    mkdir -p "$work/swift"
    "$protoc" -I "$protos" "${includes[@]}" --plugin=protoc-gen-baton="$generator" --baton_opt="$options" \
        --baton_out="$work/swift" "${swift_files[@]}" || fail "the Swift code cannot be generated"
    replace "$work/swift" "$swift"
fi
