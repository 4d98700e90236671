#!/usr/bin/python3
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
"""Rewrites a FileDescriptorSet in place without the comments of google/protobuf's files, which are not ours to keep."""

import sys

FILE = 1  # FileDescriptorSet.file
NAME = 1  # FileDescriptorProto.name
SOURCE_CODE_INFO = 9  # FileDescriptorProto.source_code_info


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7


def encoded(value):
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def fields(data):
    """The fields of a message as (number, whole field, content); content only where it has a length."""
    at = 0
    while at < len(data):
        start = at
        tag, at = varint(data, at)
        content = None
        if tag & 7 == 0:
            _, at = varint(data, at)
        elif tag & 7 == 1:
            at += 8
        elif tag & 7 == 2:
            length, at = varint(data, at)
            content = data[at : at + length]
            at += length
        elif tag & 7 == 5:
            at += 4
        else:
            sys.exit(f"a field of wire type {tag & 7}")
        yield tag >> 3, data[start:at], content


def stripped(file):
    name = next((content for number, _, content in fields(file) if number == NAME), b"")
    if not name.startswith(b"google/"):
        return file
    return b"".join(whole for number, whole, _ in fields(file) if number != SOURCE_CODE_INFO)


for path in sys.argv[1:]:
    with open(path, "rb") as stream:
        files = [stripped(content) for number, _, content in fields(stream.read()) if number == FILE]
    with open(path, "wb") as stream:
        for file in files:
            stream.write(encoded(FILE << 3 | 2) + encoded(len(file)) + file)
