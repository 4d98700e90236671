// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

#include "token.h"

#include <ctime>

#include <google/protobuf/struct.pb.h>
#include <google/protobuf/util/json_util.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/sha.h>

#include "flags.h"

namespace {

constexpr std::size_t remembered_tokens = 1024;

std::string base64url(const std::string &text) {
    std::string standard = text;
    for (char &character : standard) {
        character = character == '-' ? '+' : character == '_' ? '/' : character;
    }
    std::size_t padding = (4 - standard.size() % 4) % 4;
    standard.append(padding, '=');
    std::string result(standard.size() / 4 * 3, 0);
    int count = EVP_DecodeBlock(
        reinterpret_cast<unsigned char *>(result.data()), reinterpret_cast<const unsigned char *>(standard.data()),
        static_cast<int>(standard.size())
    );
    if (count < static_cast<int>(padding)) {
        throw BenchError("not base64url");
    }
    result.resize(static_cast<std::size_t>(count) - padding);
    return result;
}

google::protobuf::Struct parse_json(const std::string &text) {
    google::protobuf::Struct result;
    if (!google::protobuf::util::JsonStringToMessage(text, &result).ok()) {
        throw BenchError("not JSON");
    }
    return result;
}

std::string text_of(const google::protobuf::Struct &object, const std::string &name) {
    auto found = object.fields().find(name);
    return found == object.fields().end() ? "" : found->second.string_value();
}

} // namespace

TokenVerifier::TokenVerifier(const std::string &key_file) {
    auto set = parse_json(read_file(key_file));
    auto keys = set.fields().find("keys");
    if (keys == set.fields().end() || keys->second.list_value().values_size() == 0) {
        throw BenchError(key_file + ": no key");
    }
    auto &key = keys->second.list_value().values(0).struct_value();
    if (text_of(key, "kty") != "oct") {
        throw BenchError(key_file + ": no symmetric key");
    }
    key_ = base64url(text_of(key, "k"));
}

TokenVerifier::Claims TokenVerifier::verify(const std::string &token) const {
    auto first = token.find('.'), second = token.find('.', first + 1);
    if (first == std::string::npos || second == std::string::npos) {
        throw BenchError("not a token");
    }
    if (text_of(parse_json(base64url(token.substr(0, first))), "alg") != "HS256") {
        throw BenchError("not an HS256 token");
    }
    unsigned char code[EVP_MAX_MD_SIZE];
    unsigned count = 0;
    HMAC(
        EVP_sha256(), key_.data(), static_cast<int>(key_.size()), reinterpret_cast<const unsigned char *>(token.data()),
        second, code, &count
    );
    auto signature = base64url(token.substr(second + 1));
    if (signature.size() != count || CRYPTO_memcmp(signature.data(), code, count) != 0) {
        throw BenchError("the signature is wrong");
    }
    auto claims = parse_json(base64url(token.substr(first + 1, second - first - 1)));
    if (text_of(claims, "iss") != "baton-bench" || text_of(claims, "aud") != "bench") {
        throw BenchError("the claims are wrong");
    }
    Claims result{0, false};
    auto expiry = claims.fields().find("exp"), roles = claims.fields().find("role");
    if (expiry != claims.fields().end()) {
        result.expiry = static_cast<std::int64_t>(expiry->second.number_value());
    }
    if (roles != claims.fields().end()) {
        for (auto &role : roles->second.list_value().values()) {
            result.has_role |= role.string_value() == "bench";
        }
    }
    return result;
}

grpc::Status TokenVerifier::check(const std::multimap<grpc::string_ref, grpc::string_ref> &metadata) {
    static constexpr char prefix[] = "Bearer ";
    auto found = metadata.find("authorization");
    if (found == metadata.end() || !found->second.starts_with(prefix)) {
        return {grpc::StatusCode::UNAUTHENTICATED, "no token"};
    }
    auto value = found->second.substr(sizeof prefix - 1);
    Digest digest;
    SHA256(reinterpret_cast<const unsigned char *>(value.data()), value.size(), digest.data());
    Claims claims;
    {
        std::lock_guard<std::mutex> lock(mutex_);
        auto known = verified_.find(digest);
        if (known != verified_.end()) {
            claims = known->second;
        } else {
            try {
                claims = verify(std::string(value.data(), value.size()));
            } catch (const BenchError &error) {
                return {grpc::StatusCode::UNAUTHENTICATED, error.what()};
            }
            if (verified_.size() >= remembered_tokens) {
                verified_.clear();
            }
            verified_[digest] = claims;
        }
    }
    if (claims.expiry <= std::time(nullptr)) {
        return {grpc::StatusCode::UNAUTHENTICATED, "the token has expired"};
    }
    if (!claims.has_role) {
        return {grpc::StatusCode::PERMISSION_DENIED, "the role bench is needed"};
    }
    return grpc::Status::OK;
}
