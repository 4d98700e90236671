// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// The server with gRPC's completion queues: one queue and one thread that serves it.

#include <cstdlib>
#include <memory>
#include <thread>

#include "server.h"
#include "token.h"

namespace {

using namespace bench::v1;

// So many calls of a method are asked for at a time.
constexpr int calls_at_a_time = 1024;

struct Shared {
    Bench::AsyncService service;
    std::unique_ptr<grpc::ServerCompletionQueue> queue;
    std::unique_ptr<TokenVerifier> verifier;
};

// Something that waits for the queue.
class Call {
public:
    virtual ~Call() = default;
    // Its next event has come; `done` is false where nothing will follow.
    virtual void proceed(bool done) = 0;
};

template <typename Request, typename Reply> class UnaryCall : public Call {
public:
    using Ask = void (Bench::AsyncService::*)(
        grpc::ServerContext *, Request *, grpc::ServerAsyncResponseWriter<Reply> *, grpc::CompletionQueue *,
        grpc::ServerCompletionQueue *, void *
    );
    using Handle = void (*)(const Request &, Reply *);

    UnaryCall(Shared &shared, Ask ask, Handle handle)
        : shared_(shared), ask_(ask), handle_(handle), writer_(&context_) {
        (shared.service.*ask)(&context_, &request_, &writer_, shared.queue.get(), shared.queue.get(), this);
    }

    void proceed(bool done) override {
        if (!done || finished_) {
            delete this;
            return;
        }
        new UnaryCall(shared_, ask_, handle_);
        finished_ = true;
        auto status = shared_.verifier->check(context_.client_metadata());
        if (status.ok()) {
            Reply reply;
            handle_(request_, &reply);
            writer_.Finish(reply, status, this);
        } else {
            writer_.FinishWithError(status, this);
        }
    }

private:
    Shared &shared_;
    const Ask ask_;
    const Handle handle_;
    bool finished_ = false;
    grpc::ServerContext context_;
    Request request_;
    grpc::ServerAsyncResponseWriter<Reply> writer_;
};

class StreamCall : public Call {
public:
    explicit StreamCall(Shared &shared) : shared_(shared), writer_(&context_) {
        message_.set_text("progress made");
        shared.service.RequestStream(
            &context_, &request_, &writer_, shared.queue.get(), shared.queue.get(), this
        );
    }

    void proceed(bool done) override {
        if (finished_ || (!done && !begun_)) {
            delete this;
            return;
        }
        if (!begun_) {
            begun_ = true;
            new StreamCall(shared_);
            status_ = shared_.verifier->check(context_.client_metadata());
        }
        if (done && status_.ok() && message_.sequence() < request_.count()) {
            message_.set_sequence(message_.sequence() + 1);
            writer_.Write(message_, this);
            return;
        }
        finished_ = true;
        writer_.Finish(done ? status_ : grpc::Status::CANCELLED, this);
    }

private:
    Shared &shared_;
    bool begun_ = false, finished_ = false;
    grpc::ServerContext context_;
    StreamRequest request_;
    StreamMessage message_;
    grpc::Status status_;
    grpc::ServerAsyncWriter<StreamMessage> writer_;
};

} // namespace

void run_queue_server(const Flags &flags) {
    block_termination();
    Listener listener(flags);
    Shared shared;
    shared.verifier = std::make_unique<TokenVerifier>(flags.text("token-keys"));
    listener.builder.RegisterService(&shared.service);
    shared.queue = listener.builder.AddCompletionQueue();
    auto server = listener.builder.BuildAndStart();
    listener.announce();
    std::thread worker([&shared] {
        using Unary = UnaryCall<UnaryRequest, UnaryReply>;
        using Echo = UnaryCall<EchoMessage, EchoMessage>;
        for (int number = 0; number < calls_at_a_time; number++) {
            new Unary(shared, &Bench::AsyncService::RequestUnary, answer);
        }
        for (int number = 0; number < 16; number++) {
            new Echo(shared, &Bench::AsyncService::RequestEcho, [](const EchoMessage &request, EchoMessage *reply) {
                *reply = request;
            });
            new StreamCall(shared);
        }
        void *tag;
        bool done;
        while (shared.queue->Next(&tag, &done)) {
            static_cast<Call *>(tag)->proceed(done);
        }
    });
    wait_for_termination();
    std::_Exit(0);
}
