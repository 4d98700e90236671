#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Makes all proofs, one after the other; each prints its figures.

source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
for proof in slow-reader many-readers stalled-stream large-messages rolling-restart random-programs; do
    "dev/proofs/$proof.sh" || fail "$proof"
done
ok "$SECONDS s"
