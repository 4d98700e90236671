#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Checks that the committed generated code is what dev/generate.sh writes. The output of protoc and protoc-c differs
# between versions, so the versions are compared first.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

require_git

# Debian 12's; a change of these regenerates everything, in a commit of its own.
PROTOC_VERSION=3.21.12
PROTOC_C_VERSION=1.4.1

dev/setup.sh
dev/setup-dev.sh
protoc="$(/usr/bin/protoc --version | sed -n 's/^libprotoc //p')"
protoc_c="$(/usr/bin/protoc-c --version | sed -n 's/^protobuf-c //p')"
if [[ "$protoc" != "$PROTOC_VERSION" || "$protoc_c" != "$PROTOC_C_VERSION" ]]; then
    echo "the committed code is made by protoc $PROTOC_VERSION and protoc-c $PROTOC_C_VERSION;" \
        "this machine has protoc ${protoc:-none} and protoc-c ${protoc_c:-none}" >&2
    fail "tool versions"
fi

quietly dev/generate.sh || fail "dev/generate.sh"
# New and deleted files show too, unlike in git diff.
status="$(git -c core.quotePath=false status --porcelain --untracked-files=all)" || fail "git status"
changed="$(cut -c 4- <<<"$status" | grep -E "$GENERATED_PATHS" || true)"
if [[ -n "$changed" ]]; then
    echo "$changed" >&2
    echo "the committed code is stale: run dev/generate.sh and commit what it changes" >&2
    fail
fi
ok
