# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
"""Just enough of Swift's lexical grammar for checks by regular expression."""

import re

_TOKEN = re.compile(
    r'''
      (?P<line>//[^\n]*)
    | (?P<block>/\*)
    | (?P<string>\#*(?:"""|"))
    ''',
    re.VERBOSE,
)


def blank_comments_and_strings(text):
    """The text with comments and string literals replaced by spaces; newlines, and so line numbers, stay."""
    parts = []
    position = 0
    while True:
        match = _TOKEN.search(text, position)
        if match is None:
            parts.append(text[position:])
            return "".join(parts)
        parts.append(text[position : match.start()])
        if match.group("line"):
            end = match.end()
        elif match.group("block"):
            end = _end_of_block_comment(text, match.end())
        else:
            end = _end_of_string(text, match)
        parts.append(re.sub(r"[^\n]", " ", text[match.start() : end]))
        position = end


def _end_of_block_comment(text, position):
    depth = 1
    for match in re.compile(r"/\*|\*/").finditer(text, position):
        depth += 1 if match.group() == "/*" else -1
        if depth == 0:
            return match.end()
    return len(text)


def _end_of_string(text, opening):
    """Interpolations count as part of the literal: code inside them is not checked."""
    quotes = opening.group().lstrip("#")
    hashes = len(opening.group()) - len(quotes)
    closing = quotes + "#" * hashes
    escape = "\\" + "#" * hashes
    position = opening.end()
    depth = 0  # of parentheses inside interpolations
    while position < len(text):
        if depth == 0 and text.startswith(closing, position):
            return position + len(closing)
        if text.startswith(escape + "(", position):
            depth += 1
            position += len(escape) + 1
        elif depth > 0 and text[position] == '"':
            inner = _TOKEN.match(text, position)
            position = _end_of_string(text, inner) if inner and inner.group("string") else position + 1
        elif depth > 0 and text[position] in "()":
            depth += 1 if text[position] == "(" else -1
            position += 1
        elif depth == 0 and text.startswith(escape, position):
            position += len(escape) + 1
        elif text[position] == "\n" and quotes == '"':
            return position  # not valid Swift; do not swallow the rest of the file
        else:
            position += 1
    return len(text)
