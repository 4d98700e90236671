#!/usr/bin/python3
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
"""Puts small bugs into a copy of the sources, to see that fuzzing finds them.

    fuzz-plant.py list            number, target and description of each bug, with tabs between them
    fuzz-plant.py plant FOLDER    put all of them into the copy in FOLDER; the sources must read as they did when the bug
                                  was written

One build serves all bugs: a bug sleeps unless the variable BATON_PLANTED has its number when the program starts.
"""

import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent

SWITCH = """// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// The number of the bug that is awake.
let planted = getenv("BATON_PLANTED").map { atoi($0) } ?? 0
"""

# Target, description, file, the text there, once, and what takes its place; NUMBER is the bug's.
BUGS = (
    (
        "frames",
        "the frame parser lets a head be longer than its payload",
        "Sources/BatonWire/Frame/FrameParser.swift",
        "guard headLength <= length else {",
        "guard headLength <= length || planted == NUMBER else {",
    ),
    (
        "frames",
        "a client may send more DATA on a call than it has credit for",
        "Sources/BatonWire/Connection/ServerConnectionMachine+Receiving.swift",
        "guard table[index].receiving.spend(cost) else {",
        "guard table[index].receiving.spend(cost) || planted == NUMBER else {",
    ),
    (
        "frames",
        "a message goes out at once without a look at the credit of the connection",
        "Sources/BatonWire/Connection/ConnectionCore.swift",
        "guard cost <= Int(sending.available), slot.sending.spend(cost) else {",
        "guard planted == NUMBER || cost <= Int(sending.available), slot.sending.spend(cost) else {",
    ),
    (
        "heads",
        "the head reader does not compare a length with the bytes that are left",
        "Sources/BatonWire/Head/HeadReader.swift",
        "guard count <= UInt64(end - offset) else {",
        "guard count <= UInt64(end - offset) || planted == NUMBER else {",
    ),
    (
        "messages",
        "the scanner does not compare a length with the end of its message",
        "Sources/BatonProtobuf/Scanner/MessageScanner+Values.swift",
        "return length <= end - p ? length : Self.pastEnd",
        "return length <= end - p || planted == NUMBER ? length : Self.pastEnd",
    ),
    (
        "messages",
        "a message that may come once may come twice below the outermost level",
        "Sources/BatonProtobuf/Scanner/MessageScanner.swift",
        "guard Self.isFirst(frame, field.pointee.trackIndex) else {",
        "guard Self.isFirst(frame, field.pointee.trackIndex) || planted == NUMBER && depth > 0 else {",
    ),
    (
        "tokens",
        "a token is split one byte too late",
        "Sources/BatonAuth/Tokens/TokenReader.swift",
        "token[(first + 1)...].firstIndex(of: dot)",
        "token[(first + (planted == NUMBER ? 2 : 1))...].firstIndex(of: dot)",
    ),
    (
        "tokens",
        "the unused bits of base64url are not checked",
        "Sources/BatonCrypto/Base64.swift",
        "guard group & 0xF == 0 else {",
        "guard group & (planted == NUMBER ? 0x7 : 0xF) == 0 else {",
    ),
    (
        "json",
        "the second half of a surrogate pair is read without a look at the end",
        "Sources/BatonJSON/JSONParser+Strings.swift",
        'guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\\\"),',
        'guard index + (planted == NUMBER ? 0 : 1) < bytes.count, bytes[index] == UInt8(ascii: "\\\\"),',
    ),
    (
        "descriptors",
        "a field may name a oneof that its message does not have",
        "Sources/BatonProtobuf/Descriptors/DescriptorLinker.swift",
        "guard message.oneOfs.indices.contains(index) else {",
        "guard message.oneOfs.indices.contains(index) || planted == NUMBER else {",
    ),
)


def plant(folder):
    folder = pathlib.Path(folder)
    texts = {}
    for number, (_, what, name, old, new) in enumerate(BUGS, 1):
        text = texts.get(name) or (ROOT / name).read_text(encoding="utf-8")
        if text.count(old) != 1:
            sys.exit(f"fuzz-plant: '{what}' does not fit any more: {name} has {text.count(old)} times the text {old!r}")
        texts[name] = text.replace(old, new.replace("NUMBER", str(number)))
        texts["/".join(name.split("/")[:2]) + "/Planted.swift"] = SWITCH
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")


def main():
    match sys.argv[1:]:
        case ["list"]:
            for number, (target, what, *_) in enumerate(BUGS, 1):
                print(number, target, what, sep="\t")
        case ["plant", folder]:
            plant(folder)
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
