#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Shows the whole thing at work: builds the two programs, starts a development server on a free port with a directory
# of its own, calls every endpoint that it implements, and stops it. Exits 0 when all of them answered.
# The directory, with certificates, keys and database, is removed at the end.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# Nothing that is set up for another server shall reach this one.
unset "${!ORCHESTRATION@}"

readonly START_SECONDS=30 STOP_SECONDS=30
directory=""
server=""
failures=0

say() {
    printf '\n--- %s\n' "$*"
}

finish() {
    if [[ -n "$server" ]]; then
        kill -KILL "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    [[ -z "$directory" ]] || rm -rf "$directory"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

build() {
    local log code=0
    log="$(mktemp)"
    swift build --product "$1" </dev/null 2>&1 | tee "$log" | show_progress || code=$?
    ((code == 0)) || cat "$log" >&2
    rm -f "$log"
    ((code == 0)) || fail "$1 does not build"
}

# What the server said last, when it did not do what it should.
fail_with_log() {
    echo "the server's log ends with:" >&2
    tail -n 20 "$directory/server.log" >&2
    fail "$1"
}

# Shows the command and runs it.
control() {
    printf '$ orchestrationctl'
    printf ' %q' "$@"
    printf '\n'
    "$binaries/orchestrationctl" "$@"
}

# Makes a call that must be refused: `refused EXIT_CODE SUBCOMMAND [VARIABLE=VALUE | -u VARIABLE]…`, the rest for env.
# The server's log must have the same request id.
refused() {
    local wanted="$1" name="$2" code=0 id
    shift 2
    printf '$ env'
    printf ' %q' "$@"
    printf ' orchestrationctl %s\n' "$name"
    env "$@" "$binaries/orchestrationctl" "$name" 2>"$directory/refusal" || code=$?
    cat "$directory/refusal"
    if ((code != wanted)); then
        echo "demo: $name ended with exit code $code instead of $wanted" >&2
        failures=$((failures + 1))
        return
    fi
    id="$(sed -n 's/.*(request \([0-9a-f]\{32\}\)).*/\1/p' "$directory/refusal")"
    # The record may be written a moment after the answer.
    local deadline=$((SECONDS + 5))
    until [[ -n "$id" ]] && grep -qF "$id" "$directory/server.log"; do
        if [[ -z "$id" ]] || ((SECONDS > deadline)); then
            echo "demo: the server's log has no record of request '$id'" >&2
            failures=$((failures + 1))
            return
        fi
        sleep 0.05
    done
    echo "The exit code is $code. The server's log has the call:"
    grep -F "$id" "$directory/server.log"
}

dev/setup.sh
dev/setup-dev.sh

say "Building orchestrationd and orchestrationctl; the first time this takes some minutes."
started=$SECONDS
build orchestrationd
build orchestrationctl
binaries="$(swift build --show-bin-path)"
echo "built in $((SECONDS - started)) s"

directory="$(mktemp -d "${TMPDIR:-/tmp}/orchestration-demo.XXXXXX")"
data="$directory/data"
say "Starting the server on a free port. It makes certificates, keys, tokens and a database in $data."
"$binaries/orchestrationd" serve --dev --data-dir "$data" --port 0 </dev/null >/dev/null 2>"$directory/server.log" &
server=$!
deadline=$((SECONDS + START_SECONDS))
until [[ -s "$data/address" ]]; do
    kill -0 "$server" 2>/dev/null || fail_with_log "the server ended at once"
    ((SECONDS < deadline)) || fail_with_log "the server was not ready within $START_SECONDS s"
    sleep 0.05
done
ORCHESTRATION_ADDRESS="$(<"$data/address")"
export ORCHESTRATION_ADDRESS
export ORCHESTRATION_CA="$data/tls/ca.pem"
export ORCHESTRATION_TOKEN_FILE="$data/tokens/admin.jwt"
echo "It listens on $ORCHESTRATION_ADDRESS with TLS; the calls below show an administrator's token."

say "Importing the four sample partnerships. All figures are sample values, their metrics as if measured now."
control import Samples/partnerships.json || fail_with_log "the import failed"

say "Asking the server for its endpoints, and calling each that it implements."
"$binaries/orchestrationctl" endpoints --output json >"$directory/endpoints.json" || fail_with_log "the endpoints cannot be listed"
# One line for each endpoint: number, method, whether it is implemented, example.
list='
import json, sys
for endpoint in json.load(open(sys.argv[1], encoding="utf-8"))["endpoints"]:
    print(endpoint["number"], endpoint["method"], "yes" if endpoint["implemented"] else "no", endpoint["example"], sep="\t")
'
mapfile -t endpoints < <("$PYTHON" -c "$list" "$directory/endpoints.json")
total=${#endpoints[@]}
((total > 0)) || fail_with_log "the server told no endpoints"
answered=0
for endpoint in "${endpoints[@]}"; do
    IFS=$'\t' read -r number method implemented example <<<"$endpoint"
    if [[ "$implemented" != yes ]]; then
        say "$number of $total: $method is not implemented yet."
        continue
    fi
    say "$number of $total: $method"
    # The subcommand of an endpoint; those that have none yet are called by their names.
    case "$method" in
        GetHealth) command=(health) ;;
        ListPartnerships) command=(partnerships) ;;
        GetPartnershipStatus) command=(partnership cursor_technical) ;;
        GetSystemInfo) command=(info) ;;
        ListEndpoints) command=(endpoints) ;;
        *) command=(call "OrchestrationService/$method" -d "$example") ;;
    esac
    if control "${command[@]}"; then
        answered=$((answered + 1))
    else
        echo "demo: $method failed with exit code $?" >&2
        failures=$((failures + 1))
    fi
done

say "A call without a token is refused."
refused 116 health -u ORCHESTRATION_TOKEN_FILE

say "A caller whose role allows nothing is known, and forbidden to ask."
refused 107 partnerships "ORCHESTRATION_TOKEN_FILE=$data/tokens/viewer.jwt"

say "Stopping the server; it lets running calls end."
kill -TERM "$server"
deadline=$((SECONDS + STOP_SECONDS))
while kill -0 "$server" 2>/dev/null; do
    ((SECONDS < deadline)) || fail_with_log "the server did not stop within $STOP_SECONDS s"
    sleep 0.05
done
code=0
wait "$server" || code=$?
server=""
((code == 0)) || fail_with_log "the server ended with exit code $code"
echo "It ended with exit code 0."

echo
echo "$answered of $total endpoints answered"
((failures == 0)) || exit 1
