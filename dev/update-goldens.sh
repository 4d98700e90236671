#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0

# Makes the golden files of the generator's tests anew: descriptor sets, expected output, and the C target with which
# one case is compiled. Look at the difference before committing it.
set -euo pipefail
cd "$(dirname "$0")/.."

generator="${BATON_GENERATOR:-}"
if [[ -z "$generator" ]]; then
    swift build --product protoc-gen-baton >/dev/null
    generator="$(swift build --show-bin-path)/protoc-gen-baton"
fi

for directory in Tests/BatonCodeGenTests/Fixtures/*/; do
    mapfile -t files <"$directory/files.txt"
    protoc -I "$directory/protos" -I Protos --include_imports --include_source_info \
        --descriptor_set_out="$directory/input.pb" "${files[@]}"
    dev/strip-foreign-comments.py "$directory/input.pb"
    rm -rf "$directory/Generated"
    mkdir "$directory/Generated"
    protoc -I "$directory/protos" -I Protos --plugin=protoc-gen-baton="$generator" \
        --baton_opt="$(<"$directory/options.txt")" --baton_out="$directory/Generated" "${files[@]}"
done
dev/generate-module.sh --generator "$generator" --protos Tests/BatonCodeGenTests/Fixtures/kinds/protos --include Protos \
    --c-target Tests/CGoldenMessages

echo "update-goldens: OK"
