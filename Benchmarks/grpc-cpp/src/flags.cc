// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

#include "flags.h"

#include <fstream>
#include <sstream>

Flags::Flags(int count, char **arguments) {
    for (int index = 0; index < count; index += 2) {
        std::string name = arguments[index];
        if (name.rfind("--", 0) != 0 || index + 1 >= count) {
            throw BenchError("expected --name value, found '" + name + "'");
        }
        values_[name.substr(2)] = arguments[index + 1];
    }
}

std::string Flags::text(const std::string &name, const std::string &otherwise) const {
    auto found = values_.find(name);
    if (found != values_.end()) {
        return found->second;
    }
    if (otherwise.empty()) {
        throw BenchError("--" + name + " is missing");
    }
    return otherwise;
}

double Flags::number(const std::string &name, double otherwise) const {
    auto found = values_.find(name);
    if (found == values_.end()) {
        return otherwise;
    }
    std::size_t end = 0;
    double value = -1;
    try {
        value = std::stod(found->second, &end);
    } catch (const std::exception &) {
    }
    if (end != found->second.size() || !(value >= 0 && value <= 1e12)) {
        throw BenchError("--" + name + ": expected a number, found '" + found->second + "'");
    }
    return value;
}

std::string read_file(const std::string &path) {
    std::ifstream file(path, std::ios::binary);
    std::stringstream content;
    content << file.rdbuf();
    if (!file) {
        throw BenchError(path + ": cannot be read");
    }
    return content.str();
}
