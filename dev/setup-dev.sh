#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Installs what developing needs on top of setup.sh: the code generators (protoc, protoc-c), the oracles that tests
# compare with (python3-jwt, python3-cryptography) and valgrind.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

install_packages protobuf-compiler protobuf-c-compiler python3 python3-jwt python3-cryptography valgrind || fail
"$PYTHON" -c 'import jwt, cryptography' 2>/dev/null || fail "$PYTHON cannot import jwt and cryptography"
ok
