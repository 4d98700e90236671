#!/usr/bin/python3
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
"""Finds constructs that must not be in our Swift code. Reads paths, one a line, from standard input.

Under Sources/: whatever can trap on input, unstructured tasks outside two files, locks that ThreadSanitizer
misjudges, unchecked promises to the compiler without a reason, very long files. In tests: XCTest.
Everywhere: notes for later.
"""

import argparse
import os
import re
import sys

from swift_source import blank_comments_and_strings

# The only places that start unstructured tasks: the server's call launcher and the client's connection owner. They
# keep the handles, so that every task can be cancelled and waited for.
UNSTRUCTURED_TASK_FILES = (
    "Sources/BatonServer/Execution/CallLauncher.swift",
    "Sources/BatonClient/ConnectionOwner.swift",
)

# A file longer than this holds more than one idea.
MAXIMUM_LINES = 800

FORBIDDEN_IN_SOURCES = (
    (re.compile(r"\btry!"), "try! traps; handle or throw the error"),
    (re.compile(r"\bas!"), "as! traps; use as? and handle nil"),
    (re.compile(r"\bfatalError\s*\("), "fatalError traps; throw, or make the state impossible"),
    (re.compile(r"\bprecondition(Failure)?\s*\("), "a precondition traps; throw, or make the state impossible"),
    (
        re.compile(r"\bMutex\s*[<(]"),
        "ThreadSanitizer reports false races on Synchronization.Mutex; use Locked or NIOLockedValueBox",
    ),
)

TASK = re.compile(r"\bTask\s*(<[^{}()\n]*>\s*)?(\{|\(|\.\s*(init|detached|immediate|immediateDetached)\b)")

NEEDS_REASON = re.compile(r"@unchecked\s+Sendable|nonisolated\s*\(\s*unsafe\s*\)|@preconcurrency\b|\bunsafeBitCast\b")

NOTES = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")


def check(path, text):
    """Yields (line number, message) for each fault in a file with this path, relative to the root."""
    in_sources = path.startswith("Sources/") or "/Sources/" in path or path.startswith("Plugins/")
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        if note := NOTES.search(line):
            yield number, f"{note.group()}: finish it, or leave it out"
    code_lines = blank_comments_and_strings(text).splitlines()
    for number, code in enumerate(code_lines, 1):
        if re.search(r"\bimport\s+XCTest\b", code):
            yield number, "tests use Swift Testing only"
        if not in_sources:
            continue
        for pattern, message in FORBIDDEN_IN_SOURCES:
            if pattern.search(code):
                yield number, message
        if TASK.search(code) and path not in UNSTRUCTURED_TASK_FILES:
            yield number, "unstructured tasks start only in " + " and ".join(UNSTRUCTURED_TASK_FILES)
        if (promise := NEEDS_REASON.search(code)) and not has_reason(lines, number):
            yield number, f"{promise.group()} needs a reason: a // comment on the line or just above"
    if in_sources and len(lines) > MAXIMUM_LINES:
        yield MAXIMUM_LINES + 1, f"longer than {MAXIMUM_LINES} lines; split it by topic"


def has_reason(lines, number):
    """Whether the line, or the block of comments and attributes just above it, tells why.

    A documentation comment counts only when it speaks of the promise, since every declaration has one.
    """
    if re.search(r"(?<!:)//(?!/)", lines[number - 1]):
        return True
    for line in reversed(lines[: number - 1]):
        line = line.strip()
        if line.startswith("///"):
            if re.search(r"sendable|unchecked|isolat|lock|event loop|thread", line, re.IGNORECASE):
                return True
        elif line.startswith("//"):
            return True
        elif not line.startswith("@"):
            return False
    return False


def self_check():
    """The rules, each with a case that breaks it and one that does not."""
    here = "Sources/BatonWire/Frame.swift"
    launcher = UNSTRUCTURED_TASK_FILES[0]
    cases = (
        (here, "let x = try! f()", 1),
        (here, "let x = try? f()", 0),
        (here, "// never try! here\n/* as! /* nested */ try! */", 0),
        (here, 'log("try! \\(f("as!")) fatalError(")', 0),
        (here, 'let a = #"a "try!" b"#; let b = ""; let c = try! f()', 1),
        (here, 'let a = """\n  try! "quoted" fatalError()\n  """\nfatalError()', 1),
        (here, "x as! Int", 1),
        (here, "precondition(x > 0)", 1),
        (here, "preconditionFailure()", 1),
        (here, "loop.preconditionInEventLoop()", 0),
        (here, "let m = Mutex<Int>(0)", 1),
        (here, "let m: Locked<Int>", 0),
        (here, "Task { await f() }", 1),
        (here, "Task<Void, Never> { }", 1),
        (here, "Task.detached { }", 1),
        (here, "Task(priority: .high) { }", 1),
        (here, "Task.immediate(executorPreference: e) { }", 1),
        (here, "var task: Task<Void, any Error>?", 0),
        (here, "try Task.checkCancellation(); withTaskGroup { }", 0),
        (launcher, "Task.immediate { }", 0),
        ("Tests/BatonWireTests/T.swift", "Task { }", 0),
        ("Tests/BatonWireTests/T.swift", "import XCTest", 1),
        (here, "final class A: @unchecked Sendable {}", 1),
        (here, "final class A: @unchecked Sendable {}  // the pointer is only read", 0),
        (here, "// The pointer is only read.\nfinal class A: @unchecked Sendable {}", 0),
        (here, "/// A box.\nfinal class A: @unchecked Sendable {}", 1),
        (here, "/// A box; unchecked because the lock guards it.\n@frozen\nfinal class A: @unchecked Sendable {}", 0),
        (here, "nonisolated(unsafe) let x = 1", 1),
        (here, "// TO" + "DO: later", 1),
        (here, "let x = 1\n" * (MAXIMUM_LINES + 1), 1),
        (here, "let x = 1\n" * MAXIMUM_LINES, 0),
    )
    faults = 0
    for path, text, expected in cases:
        found = list(check(path, text))
        if len(found) != expected:
            faults += 1
            print(f"check-sources: expected {expected} faults in {text[:80]!r}, found {found}", file=sys.stderr)
    return 1 if faults else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", default=".", help="root of the repository")
    parser.add_argument("--self-check", action="store_true", help="check the rules instead of files")
    arguments = parser.parse_args()
    if arguments.self_check:
        return self_check()
    faults = 0
    for path in sys.stdin.read().splitlines():
        with open(os.path.join(arguments.root, path), encoding="utf-8") as file:
            for line, message in check(path, file.read()):
                faults += 1
                print(f"{path}:{line}: {message}", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
