// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// Verifies HS256 tokens: signature and claims when a token is first seen; after that the claims are found by the
// token's SHA-256 digest, and only the expiry is checked again.

#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <mutex>
#include <string>
#include <unordered_map>

#include <grpcpp/grpcpp.h>

class TokenVerifier {
public:
    explicit TokenVerifier(const std::string &key_file);
    // OK where the bearer of the call's authorization may call.
    grpc::Status check(const std::multimap<grpc::string_ref, grpc::string_ref> &metadata);

private:
    using Digest = std::array<unsigned char, 32>;
    struct Hash {
        std::size_t operator()(const Digest &digest) const {
            std::size_t value;
            std::memcpy(&value, digest.data(), sizeof value);
            return value;
        }
    };
    struct Claims {
        std::int64_t expiry;
        bool has_role;
    };

    // Throws BenchError where the token is not good.
    Claims verify(const std::string &token) const;

    std::string key_;
    std::mutex mutex_;
    std::unordered_map<Digest, Claims, Hash> verified_;
};
