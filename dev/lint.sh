#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
#
# Checks the form of everything that is not generated: Swift's format and rules, licence headers, forbidden
# constructs, syntax of scripts. dev/format.sh repairs the first; the message says what to do about the others.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

require_git

dev/setup-dev.sh
failed=()

# Swift: the committed .swift-format, strictly.
mapfile -t swift_files < <(own_files '*.swift')
if ((${#swift_files[@]} > 0)); then
    quietly swift format lint --strict --parallel "${swift_files[@]}" || failed+=("swift format")
fi

# Licence headers: the two lines, at the top or after a first line that must come first itself (#! or tools version).
headers=0
while IFS= read -r file; do
    top="$(head -n 3 "$file")"
    if [[ "$top" != *'Part of Baton, a binary RPC system for Swift on Linux.'* ||
        "$top" != *'SPDX-License-Identifier: Apache-2.0'* ]]; then
        echo "$file: the two header lines are missing" >&2
        headers=1
    fi
done < <(own_files '*.swift' '*.c' '*.h' '*.proto' '*.sh' '*.py' '*.go' '*.cc' Makefile .ci/run)
((headers == 0)) || failed+=("licence headers")

# What must not be in the sources.
"$PYTHON" dev/check-sources.py --self-check || failed+=("check-sources self-check")
own_files '*.swift' | "$PYTHON" dev/check-sources.py --root "$ROOT" || failed+=("forbidden constructs")

# Scripts: syntax, and the executable bit where there is a #! line.
while IFS= read -r file; do
    bash -n "$file" || failed+=("syntax of $file")
done < <(own_files '*.sh' .ci/run)
while IFS= read -r file; do
    "$PYTHON" -c 'import ast, sys; ast.parse(open(sys.argv[1], encoding="utf-8").read(), sys.argv[1])' "$file" ||
        failed+=("syntax of $file")
done < <(own_files '*.py')
while IFS= read -r file; do
    if [[ "$(head -c 2 "$file")" == '#!' && ! -x "$file" ]]; then
        failed+=("$file is not executable")
    fi
done < <(own_files '*.sh' '*.py' .ci/run)

if ((${#failed[@]} > 0)); then
    printf 'lint: %s\n' "${failed[@]}" >&2
    fail "${#failed[@]} checks"
fi
ok "${#swift_files[@]} Swift files"
