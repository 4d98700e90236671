#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Formats all Swift files in place with the committed .swift-format, except generated code and golden files.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

require_git

mapfile -t files < <(own_files '*.swift')
((${#files[@]} == 0)) || quietly swift format format --in-place --parallel "${files[@]}" || fail
ok "${#files[@]} files"
