#!/usr/bin/python3
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
"""Puts a small bug into a copy of the sources, to see that fuzzing finds it.

    fuzz-plant.py list                   number, target and description of each bug, with tabs between them
    fuzz-plant.py plant NUMBER FOLDER    put one in; the sources must read as they did when the bug was written
    fuzz-plant.py restore NUMBER FOLDER  copy the original file again
"""

import pathlib
import shutil
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent

# Target, description, file, the text there, once, and what takes its place.
BUGS = (
    (
        "frames",
        "the frame parser lets a head be longer than its payload",
        "Sources/BatonWire/Frame/FrameParser.swift",
        "guard headLength <= length else {",
        "guard headLength <= Baton1.framePayload else {",
    ),
    (
        "frames",
        "a client may send more DATA on a call than it has credit for",
        "Sources/BatonWire/Connection/ServerConnectionMachine+Receiving.swift",
        "guard table[index].receiving.spend(cost) else {",
        "guard table[index].receiving.spend(cost) || cost > 0 else {",
    ),
    (
        "frames",
        "a message goes out at once without a look at the credit of the connection",
        "Sources/BatonWire/Connection/ConnectionCore.swift",
        "guard cost <= Int(sending.available), slot.sending.spend(cost) else {",
        "guard slot.sending.spend(cost) else {",
    ),
    (
        "heads",
        "the head reader does not compare a length with the bytes that are left",
        "Sources/BatonWire/Head/HeadReader.swift",
        "guard count <= UInt64(end - offset) else {",
        "guard count <= UInt64(UInt16.max) else {",
    ),
    (
        "messages",
        "the scanner does not compare a length with the end of its message",
        "Sources/BatonProtobuf/Scanner/MessageScanner+Values.swift",
        "return length <= end - p ? length : Self.pastEnd",
        "return length",
    ),
    (
        "messages",
        "a message that may come once may come twice below the outermost level",
        "Sources/BatonProtobuf/Scanner/MessageScanner.swift",
        "guard Self.isFirst(frame, field.pointee.trackIndex) else {",
        "guard Self.isFirst(frame, field.pointee.trackIndex) || depth > 0 else {",
    ),
    (
        "tokens",
        "a token is split one byte too late",
        "Sources/BatonAuth/Tokens/TokenReader.swift",
        "token[(first + 1)...].firstIndex(of: dot)",
        "token[(first + 2)...].firstIndex(of: dot)",
    ),
    (
        "tokens",
        "the unused bits of base64url are not checked",
        "Sources/BatonCrypto/Base64.swift",
        "guard group & 0xF == 0 else {",
        "guard group & 0x7 == 0 else {",
    ),
    (
        "json",
        "the second half of a surrogate pair is read without a look at the end",
        "Sources/BatonJSON/JSONParser+Strings.swift",
        'guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\\\"),',
        'guard index < bytes.count, bytes[index] == UInt8(ascii: "\\\\"),',
    ),
    (
        "descriptors",
        "a field may name a oneof that its message does not have",
        "Sources/BatonProtobuf/Descriptors/DescriptorLinker.swift",
        "guard message.oneOfs.indices.contains(index) else {",
        "guard index >= 0 else {",
    ),
)


def plant(number, folder):
    _, what, name, old, new = BUGS[number]
    text = (ROOT / name).read_text(encoding="utf-8")
    count = text.count(old)
    if count != 1:
        sys.exit(f"fuzz-plant: '{what}' does not fit any more: {name} has {count} times the text {old!r}")
    (pathlib.Path(folder) / name).write_text(text.replace(old, new), encoding="utf-8")


def restore(number, folder):
    name = BUGS[number][2]
    shutil.copy2(ROOT / name, pathlib.Path(folder) / name)


def main():
    match sys.argv[1:]:
        case ["list"]:
            for number, (target, what, *_) in enumerate(BUGS):
                print(number, target, what, sep="\t")
        case ["plant", number, folder]:
            plant(int(number), folder)
        case ["restore", number, folder]:
            restore(int(number), folder)
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
