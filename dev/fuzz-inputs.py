#!/usr/bin/python3
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
"""Turns the committed inputs of the fuzzers into the bytes that libFuzzer reads, and failures into committed inputs.

    fuzz-inputs.py expand TARGET FOLDER   write the inputs of a target to a folder, one file each
    fuzz-inputs.py keep TARGET FILE       put a failing input into Fuzz/Regressions/TARGET
    fuzz-inputs.py bytes FILE OUTPUT      write the bytes of one input

A committed file whose name ends in .hex holds pairs of hexadecimal digits with comments from # to the end of the line;
any other file is the input itself. The vectors of Tests/Fixtures/wire are inputs of the targets frames and heads too.
"""

import hashlib
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent

# The first byte of an input of the target heads.
HEADS = (
    "SettingsHead", "RequestHead", "ResponseHead", "EndHead", "GoAwayHead", "CredentialHead", "CancelHead",
)

# Longer vectors are no inputs: they would be cut, and take the time of many short ones.
LONGEST = 18_000


def from_hex(text):
    return bytes.fromhex("".join(line.partition("#")[0] for line in text.splitlines()))


def to_hex(data):
    lines = (data[start : start + 32].hex(" ") for start in range(0, len(data), 32))
    return "".join(f"{line}\n" for line in lines)


def read(path):
    """The bytes that a file stands for."""
    data = pathlib.Path(path).read_bytes()
    return from_hex(data.decode()) if str(path).endswith(".hex") else data


def committed(target):
    """The committed inputs."""
    for folder in ("Corpus", "Regressions"):
        for path in sorted((ROOT / "Fuzz" / folder / target).glob("*")):
            yield read(path)


def vectors(name):
    """The blocks of a file of vectors, each as a dictionary."""
    for block in (ROOT / "Tests/Fixtures/wire" / name).read_text(encoding="utf-8").split("\n\n"):
        fields = dict(
            line.split(": ", 1) for line in block.splitlines() if ": " in line and not line.startswith("#")
        )
        if fields:
            yield fields


def conversations():
    """What the client and what the server sends in each conversation of the vectors."""
    both = {}
    for vector in vectors("conversations.txt"):
        if "conversation" in vector:
            if both:
                yield both["client"], both["server"]
            both = {"client": b"", "server": b""}
        elif "from" in vector and "hex" in vector:
            data = from_hex(vector["hex"])
            fill = bytes.fromhex(vector.get("fill", "00"))
            both[vector["from"]] += data + fill * max(0, int(vector.get("size", 0)) - len(data))
    if both:
        yield both["client"], both["server"]


def from_vectors(target):
    if target == "heads":
        for name in ("heads.txt", "heads-malformed.txt"):
            for vector in vectors(name):
                if vector.get("head") in HEADS:
                    yield bytes([HEADS.index(vector["head"])]) + from_hex(vector.get("hex", "").replace("-", ""))
    if target == "frames":
        for client, server in conversations():
            # A client's frames go to a server, a server's to a client with calls open.
            yield b"\x00\x00" + client
            yield b"\x71\x00" + server
        for name, field in (("frames.txt", "frame"), ("frames-refused.txt", "hex")):
            for vector in vectors(name):
                yield (b"\x02\x00" if vector["from"] == "client" else b"\x73\x00") + from_hex(vector[field])


def expand(target, folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    count = 0
    for data in [*committed(target), *(data for data in from_vectors(target) if len(data) <= LONGEST)]:
        (folder / hashlib.sha1(data).hexdigest()).write_bytes(data)
        count += 1
    if count == 0:
        sys.exit(f"fuzz-inputs: there is no input for {target}")


def keep(target, file):
    data = read(file)
    folder = ROOT / "Fuzz/Regressions" / target
    folder.mkdir(parents=True, exist_ok=True)
    is_text = target in ("json", "tokens") and all(byte == 0x0A or 0x20 <= byte < 0x7F for byte in data)
    path = folder / (hashlib.sha1(data).hexdigest()[:12] + (".txt" if is_text else ".hex"))
    if is_text:
        path.write_bytes(data)
    else:
        path.write_text(to_hex(data), encoding="utf-8")
    print(path.relative_to(ROOT))


def main():
    match sys.argv[1:]:
        case ["expand", target, folder]:
            expand(target, folder)
        case ["keep", target, file]:
            keep(target, file)
        case ["bytes", file, output]:
            pathlib.Path(output).write_bytes(read(file))
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
