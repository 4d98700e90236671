#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Fuzzes whatever reads bytes from outside, with libFuzzer, under AddressSanitizer and with all of Swift's checks on.
#
#   dev/fuzz.sh                          each target for 60 s, one after the other
#   dev/fuzz.sh --seconds 600 --jobs 2   each for 10 minutes, two at a time
#   dev/fuzz.sh --targets "frames json"  these alone
#   dev/fuzz.sh --planted                a bug is put into a copy of the sources for each target; each must be found
#                                        within --seconds
#   dev/fuzz.sh --replay TARGET FILE     one input, with everything that there is to say about it
#   dev/fuzz.sh --keep TARGET FILE       turns an input into a test: Fuzz/Regressions/TARGET
#
# Inputs to begin with stand in Fuzz/Corpus. What a run finds worth keeping stays in .build-fuzz/corpus for the next one.
# An input that fails is put into .build-fuzz/found/TARGET, and the run is FAILED.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# `make fuzz SECONDS=600` puts the variable into the environment, and bash would begin to count there.
SECONDS=0

readonly BUILD=.build-fuzz PROGRAM=.build-fuzz/debug/baton-fuzz
readonly ALL_TARGETS="frames heads messages tokens json descriptors"

seconds=60 jobs=1 targets="$ALL_TARGETS" mode=fuzz rest=()
while (($# > 0)); do
    case "$1" in
        --seconds) seconds="${2:-}" && shift ;;
        --jobs) jobs="${2:-}" && shift ;;
        --targets) targets="${2:-}" && shift ;;
        --planted) mode=planted ;;
        --replay | --keep)
            mode="${1#--}"
            shift
            rest=("$@")
            (($# == 2)) || fail "--$mode needs a target and a file"
            break
            ;;
        *) fail "unknown option $1; see the head of dev/fuzz.sh" ;;
    esac
    shift
done
[[ "$seconds" =~ ^[1-9][0-9]*$ && "$jobs" =~ ^[1-9][0-9]*$ ]] || fail "--seconds and --jobs are whole numbers from 1"
for target in $targets; do
    [[ " $ALL_TARGETS " == *" $target "* ]] || fail "unknown target $target; the targets are: $ALL_TARGETS"
done

# Swift's own report of a crash takes time and hides libFuzzer's.
export SWIFT_BACKTRACE=enable=no
export ASAN_OPTIONS="detect_leaks=1:strict_string_checks=1:allocator_may_return_null=1"

# Builds the fuzzer of the package in the given folder with the given scratch folder. Optimised, since speed finds more,
# but with the checks of a debug build: an index out of range traps. SwiftPM passes two --sanitize to the compiler in no
# fixed order and the compiler takes the last, hence one flag that names both.
build() {
    BATON_FUZZ=1 quietly swift build --package-path "$1" --scratch-path "$2" --product baton-fuzz --sanitize=fuzzer \
        -Xswiftc -sanitize=fuzzer,address -Xcc -fsanitize=address \
        -Xswiftc -O -Xswiftc -assert-config -Xswiftc Debug -Xcc -O1
}

# Longest input of a target: as long as is needed to cross its limits, since short inputs run faster.
longest() {
    case "$1" in
        frames) echo 20000 ;;
        tokens) echo 9000 ;;
        *) echo 4096 ;;
    esac
}

# Runs a fuzzer: `run_fuzzer PROGRAM TARGET SECONDS WORK [flags]`. The log is WORK/TARGET.log.
run_fuzzer() {
    local program="$1" target="$2" time="$3" work="$4" code=0
    shift 4
    mkdir -p "$work/corpus/$target" "$work/found/$target"
    rm -f "$work/found/$target/"*
    dev/fuzz-inputs.py expand "$target" "$work/seeds/$target" || return
    "$program" "--target=$target" -max_total_time="$time" -max_len="$(longest "$target")" -timeout=10 \
        -rss_limit_mb=3000 -print_final_stats=1 -artifact_prefix="$work/found/$target/" "$@" \
        "$work/corpus/$target" "$work/seeds/$target" </dev/null >"$work/$target.log" 2>&1 || code=$?
    return "$code"
}

# What a log tells of: executions, edges and inputs worth keeping, and the line that names the fault.
executions() { sed -n 's/^#\([0-9]*\)\t.*/\1/p' "$1" | tail -n 1; }
edges() { sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$1" | tail -n 1; }
inputs() { sed -n 's/.* corp: \([0-9]*\)\/.*/\1/p' "$1" | tail -n 1; }
finding() {
    grep -m 1 -E '^baton-fuzz: |Fatal error|ERROR: AddressSanitizer|ERROR: LeakSanitizer' "$1" ||
        grep -m 1 -E 'ERROR: libFuzzer|SUMMARY' "$1" || tail -n 1 "$1"
}

# The input that made a fuzzer fail, if there is one.
failing_input() { find "$1" -type f | head -n 1; }

since() { awk -v from="$1" -v to="$EPOCHREALTIME" 'BEGIN { printf "%.1f", to - from }'; }

# ---------------------------------------------------------------------------------------------------- one input

if [[ "$mode" == keep ]]; then
    dev/fuzz-inputs.py keep "${rest[@]}"
    ok
    exit
fi

dev/setup.sh

if [[ "$mode" == replay ]]; then
    build . "$BUILD" || fail "the fuzzer does not build"
    input="$BUILD/replay"
    dev/fuzz-inputs.py bytes "${rest[1]}" "$input"
    "$PROGRAM" "--target=${rest[0]}" "$input" || fail "the input breaks a rule"
    ok
    exit
fi

# ------------------------------------------------------------------------------------------------- planted bugs

if [[ "$mode" == planted ]]; then
    readonly PLANTED=.build-fuzz-planted
    require_git
    # A copy with the times of the originals, so that only what has changed is built again.
    mkdir -p "$PLANTED/sources"
    git ls-files -z --cached --others --exclude-standard |
        tar --create --null --files-from=- --ignore-failed-read 2>/dev/null |
        tar --extract --directory "$PLANTED/sources"
    dev/fuzz-plant.py plant "$PLANTED/sources" || fail "the bugs cannot be planted"
    build "$PLANTED/sources" "$PLANTED/build" || fail "the sources with the bugs do not build"
    found=0
    while IFS=$'\t' read -r bug target what; do
        [[ " $targets " == *" $target "* ]] || continue
        rm -rf "$PLANTED/corpus/$target"
        start="$EPOCHREALTIME" code=0
        BATON_PLANTED="$bug" run_fuzzer "$PLANTED/build/debug/baton-fuzz" "$target" "$seconds" "$PLANTED" || code=$?
        time="$(since "$start")"
        input="$(failing_input "$PLANTED/found/$target")"
        if ((code == 0)) || [[ "$(basename "${input:-none}")" != crash-* ]]; then
            echo "the whole log: $PLANTED/$target.log" >&2
            fail "$target: not found within $seconds s: $what"
        fi
        echo "$NAME: $target: found after $time s: $what"
        echo "$NAME:     $(finding "$PLANTED/$target.log" | cut -c 1-160)"
        found=$((found + 1))
    done < <(dev/fuzz-plant.py list)
    ((found > 0)) || fail "no bug is planted for: $targets"
    ok "$found planted bugs found, $SECONDS s"
    exit
fi

# ----------------------------------------------------------------------------------------------------- fuzzing

build . "$BUILD" || fail "the fuzzer does not build"

fuzz() {
    local target="$1" code=0 log="$BUILD/$1.log"
    run_fuzzer "$PROGRAM" "$target" "$seconds" "$BUILD" || code=$?
    local count
    count="$(executions "$log")"
    echo "$NAME: $target: ${count:-0} executions, $(edges "$log") edges, $(inputs "$log") inputs kept"
    if ((code != 0)); then
        local input
        input="$(failing_input "$BUILD/found/$target")"
        {
            echo "$NAME: $target: FAILED: $(finding "$log")"
            grep -E '^ *#[0-9]+ .* in [^_]' "$log" | grep -v fuzzer:: | head -n 12 || true
            echo "  the whole log:  $log"
            if [[ -n "$input" ]]; then
                echo "  see it again:   dev/fuzz.sh --replay $target $input"
                echo "  make it a test: dev/fuzz.sh --keep $target $input"
            fi
        } >&2
    fi
    echo "$code" >"$BUILD/$target.code"
}

running=0
for target in $targets; do
    if ((running == jobs)); then
        wait -n
        running=$((running - 1))
    fi
    fuzz "$target" &
    running=$((running + 1))
done
wait

total=0 covered=0 failed=()
for target in $targets; do
    count="$(executions "$BUILD/$target.log")"
    edge="$(edges "$BUILD/$target.log")"
    total=$((total + ${count:-0}))
    covered=$((covered + ${edge:-0}))
    [[ "$(cat "$BUILD/$target.code" 2>/dev/null)" == 0 ]] || failed+=("$target")
done
summary="$(wc -w <<<"$targets") targets, $total executions, $covered edges, $SECONDS s"
((${#failed[@]} == 0)) || fail "${failed[*]}; $summary"
ok "$summary"
