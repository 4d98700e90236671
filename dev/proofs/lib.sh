# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Shared by the proofs: sourced, never run. Builds the programs in a release build of their own, and runs one proof with
# a fresh directory.

source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

# run_proof PROOF [ARGUMENT…]: prints the figures and OK, or what did not hold and FAILED.
run_proof() {
    dev/setup.sh >/dev/null
    local product directory figures code=0
    for product in baton-conformance-server baton-proofs; do
        quietly swift build -c release --scratch-path .build-proofs --product "$product" || fail "$product does not build"
    done
    # A thousand connections and more on each side.
    ulimit -n "$(ulimit -Hn)"
    directory="$(mktemp -d)"
    # shellcheck disable=SC2064 # the directory of now
    trap "rm -rf '$directory'" EXIT
    .build-proofs/release/baton-conformance-server "$directory" --make-only || fail "no certificates"
    local start="$SECONDS"
    figures="$(.build-proofs/release/baton-proofs "$directory" "$@" 2>"$directory/log")" || code=$?
    echo "$figures"
    if ((code != 0)); then
        tail -n 20 "$directory/log" >&2
        fail "$((SECONDS - start)) s"
    fi
    ok "$((SECONDS - start)) s"
}
