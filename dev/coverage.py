#!/usr/bin/python3
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
"""Prints the line coverage per target from llvm-cov's JSON export; fails below a minimum."""

import argparse
import collections
import json
import os
import re
import sys


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("report", help="output of llvm-cov export -summary-only")
    parser.add_argument("--root", required=True, help="root of the repository")
    parser.add_argument("--minimum", required=True, type=float, help="percent of lines overall")
    parser.add_argument("--generated", required=True, help="regular expression of paths that do not count")
    parser.add_argument("--files", action="store_true", help="list files too, the worst first")
    arguments = parser.parse_args()

    generated = re.compile(arguments.generated)
    sources = os.path.join(os.path.realpath(arguments.root), "Sources") + os.sep
    with open(arguments.report, encoding="utf-8") as file:
        report = json.load(file)

    targets = collections.defaultdict(lambda: [0, 0])
    files = []
    for entry in report["data"][0]["files"]:
        path = os.path.realpath(entry["filename"])
        if not path.startswith(sources) or generated.search(path[len(sources) :]):
            continue
        relative = path[len(sources) :]
        lines = entry["summary"]["lines"]
        target = targets[relative.split(os.sep)[0]]
        target[0] += lines["covered"]
        target[1] += lines["count"]
        if lines["count"]:
            files.append((lines["covered"] / lines["count"], lines["covered"], lines["count"], relative))

    # A target that no test links is not in the report at all; it counts as a fault, not as nothing.
    unmeasured = []
    for name in sorted(os.listdir(sources)):
        swift = [
            os.path.join(folder, file)
            for folder, _, names in os.walk(os.path.join(sources, name))
            for file in names
            if file.endswith(".swift")
        ]
        own = [file for file in swift if not generated.search(file[len(sources) :])]
        if own and name not in targets:
            unmeasured.append(name)

    if arguments.files:
        for share, covered, count, relative in sorted(files):
            print(f"{100 * share:6.1f} %  {covered:6d} of {count:6d} lines  {relative}")
    for name, (covered, count) in sorted(targets.items()):
        share = f"{100 * covered / count:6.1f} %" if count else "      – "
        print(f"{share}  {covered:6d} of {count:6d} lines  {name}")
    covered = sum(target[0] for target in targets.values())
    count = sum(target[1] for target in targets.values())
    if count == 0:
        print("no line of ours is in the report", file=sys.stderr)
        return 1
    share = 100 * covered / count
    print(f"{share:6.1f} %  {covered:6d} of {count:6d} lines  overall, minimum {arguments.minimum:g} %")
    for name in unmeasured:
        print(f"target {name} is in no test's report", file=sys.stderr)
    return 1 if share < arguments.minimum or unmeasured else 0


if __name__ == "__main__":
    sys.exit(main())
