#!/usr/bin/python3
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
"""Checks the layering: every import under Sources/ is allowed by dev/layers.txt and carries an access level."""

import argparse
import fnmatch
import os
import re
import sys
import tempfile

from swift_source import blank_comments_and_strings

IMPORT = re.compile(
    r"""^\s*
    (?P<attributes>(?:@\w+(?:\([^)]*\))?\s+)*)
    (?:(?P<access>public|package|internal|fileprivate|private)\s+)?
    import\s+
    (?:(?:typealias|struct|class|enum|protocol|let|var|func)\s+)?
    (?P<module>\w+)
    """,
    re.VERBOSE,
)


class TableError(Exception):
    """The table cannot be read."""


def read_table(path):
    table = {}
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            line = line.strip()
            if not line or line.startswith("#"):
                continue
            target, colon, modules = line.partition(":")
            target = target.strip()
            if not colon or not target:
                raise TableError(f"{path}:{number}: expected 'Target: modules'")
            if target in table:
                raise TableError(f"{path}:{number}: {target} appears twice")
            table[target] = [module.strip() for module in modules.split(",") if module.strip()]
    return table


def check(root, table):
    """All faults under root/Sources, as text."""
    sources = os.path.join(root, "Sources")
    faults = []
    for target in sorted(os.listdir(sources) if os.path.isdir(sources) else []):
        files = sorted(
            os.path.join(folder, name)
            for folder, _, names in os.walk(os.path.join(sources, target))
            for name in names
            if name.endswith(".swift")
        )
        if files and target not in table:
            faults.append(f"Sources/{target}: no line in dev/layers.txt")
            continue
        for path in files:
            with open(path, encoding="utf-8") as file:
                text = blank_comments_and_strings(file.read())
            for number, line in enumerate(text.splitlines(), 1):
                place = f"{os.path.relpath(path, root)}:{number}"
                # Several imports may share a line.
                for statement in line.split(";"):
                    if found := IMPORT.match(statement):
                        faults += [f"{place}: {fault}" for fault in faults_of(found, target, table[target])]
    return faults


def faults_of(found, target, allowed):
    module = found.group("module")
    if found.group("access") is None:
        yield f"import {module} has no access level"
    if "@_exported" in found.group("attributes"):
        yield f"@_exported import {module} hides who imports what"
    if module != target and not any(fnmatch.fnmatchcase(module, pattern) for pattern in allowed):
        yield f"{target} may not import {module}; allowed: {', '.join(allowed) or 'nothing'}"


def self_check():
    """Each rule once broken and once kept, in a tree made for it."""
    cases = (
        ("internal import BatonCore\n", 0),
        ("public import struct BatonCore.Status\n", 0),
        ("internal import NIOCore\n", 0),
        ("@preconcurrency package import BatonCore\n", 0),
        ("// import Foundation\n/* import Foundation */\nlet s = \"\"\"\n import Foundation\n \"\"\"\n", 0),
        ("import BatonCore\n", 1),
        ("internal import Foundation\n", 1),
        ("internal import class Foundation.NSLock\n", 1),
        ("import Foundation\n", 2),
        ("internal import BatonCore; internal import GRDB\n", 1),
        ("@_exported public import BatonCore\n", 1),
        ("@testable internal import BatonClient\n", 1),
    )
    wrong = 0
    with tempfile.TemporaryDirectory() as root:
        os.makedirs(os.path.join(root, "Sources", "BatonServer"))
        table_path = os.path.join(root, "layers.txt")
        with open(table_path, "w", encoding="utf-8") as file:
            file.write("# a comment\n\nBatonServer: BatonCore, NIO*\n")
        table = read_table(table_path)
        for text, expected in cases:
            with open(os.path.join(root, "Sources", "BatonServer", "Server.swift"), "w", encoding="utf-8") as file:
                file.write(text)
            faults = check(root, table)
            if len(faults) != expected:
                wrong += 1
                print(f"check-imports: expected {expected} faults in {text!r}, found {faults}", file=sys.stderr)
        if len(check(root, {})) != 1:
            wrong += 1
            print("check-imports: a target without a line in the table was not found", file=sys.stderr)
        for text in ("no colon here\n", "A: B\nA: C\n"):
            with open(table_path, "w", encoding="utf-8") as file:
                file.write(text)
            try:
                read_table(table_path)
            except TableError:
                continue
            wrong += 1
            print(f"check-imports: a broken table was accepted: {text!r}", file=sys.stderr)
    return wrong == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--self-check", action="store_true", help="only check the rules themselves")
    arguments = parser.parse_args()
    if not self_check():
        print("check-imports: FAILED (self-check)", file=sys.stderr)
        return 1
    if arguments.self_check:
        print("check-imports: OK (self-check)")
        return 0
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    try:
        faults = check(root, read_table(os.path.join(root, "dev", "layers.txt")))
    except TableError as error:
        faults = [str(error)]
    if faults:
        print("\n".join(faults), file=sys.stderr)
        print(f"check-imports: FAILED ({len(faults)} faults)", file=sys.stderr)
        return 1
    print("check-imports: OK")
    return 0


if __name__ == "__main__":
    sys.exit(main())
