// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// The server with gRPC's callback API: the library's threads call the handlers.

#include <cstdlib>

#include "server.h"
#include "token.h"

namespace {

using namespace bench::v1;

class StreamReactor : public grpc::ServerWriteReactor<StreamMessage> {
public:
    explicit StreamReactor(std::uint64_t count) : count_(count) {
        message_.set_text("progress made");
        next();
    }

    void OnWriteDone(bool done) override {
        if (done) {
            next();
        } else {
            Finish(grpc::Status::CANCELLED);
        }
    }

    void OnDone() override { delete this; }

private:
    void next() {
        if (sequence_ == count_) {
            Finish(grpc::Status::OK);
            return;
        }
        message_.set_sequence(++sequence_);
        StartWrite(&message_);
    }

    const std::uint64_t count_;
    std::uint64_t sequence_ = 0;
    StreamMessage message_;
};

class RefusedStream : public grpc::ServerWriteReactor<StreamMessage> {
public:
    explicit RefusedStream(const grpc::Status &status) { Finish(status); }
    void OnDone() override { delete this; }
};

class Service : public Bench::CallbackService {
public:
    explicit Service(const std::string &key_file) : verifier_(key_file) {}

    grpc::ServerUnaryReactor *Unary(
        grpc::CallbackServerContext *context, const UnaryRequest *request, UnaryReply *reply
    ) override {
        auto status = verifier_.check(context->client_metadata());
        if (status.ok()) {
            answer(*request, reply);
        }
        auto *reactor = context->DefaultReactor();
        reactor->Finish(status);
        return reactor;
    }

    grpc::ServerUnaryReactor *Echo(
        grpc::CallbackServerContext *context, const EchoMessage *request, EchoMessage *reply
    ) override {
        auto status = verifier_.check(context->client_metadata());
        if (status.ok()) {
            *reply = *request;
        }
        auto *reactor = context->DefaultReactor();
        reactor->Finish(status);
        return reactor;
    }

    grpc::ServerWriteReactor<StreamMessage> *Stream(
        grpc::CallbackServerContext *context, const StreamRequest *request
    ) override {
        auto status = verifier_.check(context->client_metadata());
        if (!status.ok()) {
            return new RefusedStream(status);
        }
        return new StreamReactor(request->count());
    }

private:
    TokenVerifier verifier_;
};

} // namespace

void run_callback_server(const Flags &flags) {
    block_termination();
    Listener listener(flags);
    Service service(flags.text("token-keys"));
    listener.builder.RegisterService(&service);
    auto server = listener.builder.BuildAndStart();
    listener.announce();
    wait_for_termination();
    std::_Exit(0);
}
