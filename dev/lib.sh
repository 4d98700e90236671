# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Shared by the scripts in dev/: sourced, never run. It moves to the root of the repository and defines how a
# script reports. A script prints one line, "NAME: OK" or "NAME: FAILED", and details only when something failed.

set -euo pipefail

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$ROOT"

# Debian's interpreter, which has Debian's python3-* packages; another python3 may come first on the PATH.
PYTHON=/usr/bin/python3

# Paths, relative to the root, of what a generator writes. Such files are neither formatted nor linted, do not count
# for coverage, and must be equal to what dev/generate.sh writes.
GENERATED_PATHS='(^|/)Generated/|(^|/)C[A-Z][A-Za-z0-9]*Messages/'

# Golden files of tests: input and expected output, kept byte for byte.
FIXTURE_PATHS='(^|/)Fixtures/'

NAME="$(basename "$0")"
NAME="${NAME%.*}"

ok() {
    echo "$NAME: OK${1:+ ($1)}"
}

fail() {
    echo "$NAME: FAILED${1:+ ($1)}" >&2
    exit 1
}

# Our own source files with one of the given name patterns, one a line: tracked or new, not ignored, not generated.
own_files() {
    local files file
    files="$(git ls-files --cached --others --exclude-standard -- "$@" | sort -u)" || return 1
    while IFS= read -r file; do
        if [[ -f "$file" && ! "$file" =~ $GENERATED_PATHS && ! "$file" =~ $FIXTURE_PATHS ]]; then
            echo "$file"
        fi
    done <<<"$files"
}

# The checks list files through git; without it they would find nothing, and nothing wrong.
require_git() {
    git ls-files >/dev/null || fail "git cannot list the files of $ROOT"
}

# Runs a command quietly; shows its output only when it fails, and passes its exit code on.
quietly() {
    local log code=0
    log="$(mktemp)"
    "$@" </dev/null >"$log" 2>&1 || code=$?
    if ((code != 0)); then
        local shown="$*"
        ((${#shown} > 300)) && shown="${shown:0:300} …"
        echo "command failed with exit code $code: $shown" >&2
        cat "$log" >&2
    fi
    rm -f "$log"
    return "$code"
}

# Installs those of the given Debian packages that are missing. Touches nothing, not even the package lists, when
# all are there.
install_packages() {
    local package missing=() as_root=()
    if ! command -v dpkg-query >/dev/null; then
        echo "this is not a Debian system; install the equivalents of: $*" >&2
        return 1
    fi
    for package in "$@"; do
        if [[ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)" != installed ]]; then
            missing+=("$package")
        fi
    done
    ((${#missing[@]} > 0)) || return 0

    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            echo "not root and no sudo; as root run: apt-get install ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
        # Nobody can type a password where there is no terminal.
        [[ -t 0 && -z "${CI:-}" ]] || as_root+=(-n)
        # Ask for the password now, where it can be seen: the output of apt is hidden.
        if ! "${as_root[@]}" true; then
            echo "sudo refused; as root run: apt-get install ${missing[*]}" >&2
            return 1
        fi
    fi
    echo "$NAME: installing ${missing[*]}"
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=a
        apt-get -q -y -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3)
    # A broken third-party list fails the update but need not stop the installation, so install has the last word.
    quietly "${apt[@]}" update || true
    quietly "${apt[@]}" install --no-install-recommends "${missing[@]}"
}

# Builds and runs tests: `run_tests LOG [swift test arguments]`. The whole output goes to LOG. At a terminal the
# progress of the build is shown. On failure what matters is printed: compiler errors, failed tests with their text,
# crashes, and the tests that had started but not ended. A run without any test is a failure too.
# The number of tests is left in TESTS_RUN.
run_tests() {
    local log="$1" code=0
    shift
    mkdir -p "$(dirname "$log")"
    # Tests of one process run concurrently as tasks; the width bounds how many servers and connections are open at
    # a time, so that a small machine is neither idle nor overrun. TEST_WIDTH changes it.
    local width="${TEST_WIDTH:-$(($(nproc) * 2))}"
    swift test --disable-xctest --experimental-maximum-parallelization-width "$width" "$@" </dev/null 2>&1 |
        tee "$log" | show_progress || code=$?
    TESTS_RUN="$(sed -n 's/.*Test run with \([0-9]*\) tests\{0,1\} .*/\1/p' "$log" | tail -n 1)"
    if ((code == 0)) && [[ "${TESTS_RUN:-0}" == 0 ]]; then
        echo "no test ran; the arguments were: $*" >&2
        code=1
    fi
    ((code == 0)) || show_test_failures "$log" >&2
    return "$code"
}

# Swallows a build's output; at a terminal the latest progress line stays in view.
show_progress() {
    if [[ ! -t 2 || -n "${CI:-}" ]]; then
        cat >/dev/null
        return
    fi
    local line
    while IFS= read -r line; do
        case "$line" in
            '['*) printf '\r\033[K%s' "${line:0:100}" >&2 ;;
            'Build complete!'*) printf '\r\033[K%s; running the tests …' "${line:0:100}" >&2 ;;
        esac
    done
    printf '\r\033[K' >&2
}

# Prints a test log without what passed.
show_test_failures() {
    awk '
        /^\[[0-9]+\/[0-9]+\]/ || /^Building for / || /^Build complete!/ || /^warning: / { next }
        /^↳ (Testing Library Version|Target Platform): / { next }
        /^◇ / {
            if (match($0, /^◇ Test .* started\.$/) && $0 !~ /^◇ Test (run|case)/) {
                name = $0
                sub(/^◇ Test /, "", name)
                sub(/ started\.$/, "", name)
                open[name] = 1
            }
            next
        }
        # A run with a summary left no test behind; a line that other output broke in two must not say so.
        /Test run with [0-9]+ tests?/ { ended = 1 }
        /^(✔|✘|➜) Test .* (passed|failed|skipped)/ {
            name = $0
            sub(/^(✔|✘|➜) Test /, "", name)
            sub(/ with [0-9]+ test cases? (passed|failed).*$/, "", name)
            sub(/ (passed|failed) after .*$/, "", name)
            sub(/ skipped.*$/, "", name)
            delete open[name]
        }
        /^(✔|➜) / || / started\.$/ { next }
        { print }
        END {
            if (!ended) for (name in open) print "started and never ended: " name
        }
    ' "$1"
    echo "the whole log: $1"
}
