// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// Command line flags of the form `--name value`, and files.

#pragma once

#include <map>
#include <stdexcept>
#include <string>

struct BenchError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

class Flags {
public:
    Flags(int count, char **arguments);
    // The value of a flag, or the default. An empty default means that there must be one.
    std::string text(const std::string &name, const std::string &otherwise = "") const;
    double number(const std::string &name, double otherwise) const;

private:
    std::map<std::string, std::string> values_;
};

std::string read_file(const std::string &path);
