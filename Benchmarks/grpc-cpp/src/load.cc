// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

#include "load.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

#include <grpcpp/grpcpp.h>

#include "bench.grpc.pb.h"

namespace {

using namespace bench::v1;
using Clock = std::chrono::steady_clock;

constexpr int connects_at_a_time = 32;
constexpr int failures_in_a_row = 100;
constexpr double patience_seconds = 60;

enum class Phase { opening, warmup, measured, over };

double seconds_since(Clock::time_point time) {
    return std::chrono::duration<double>(Clock::now() - time).count();
}

std::string quoted(const std::string &text) {
    std::string result = "\"";
    for (char character : text.substr(0, 500)) {
        if (character == '"' || character == '\\') {
            result += '\\';
        }
        result += static_cast<unsigned char>(character) < 0x20 ? ' ' : character;
    }
    return result + "\"";
}

// The content of an EchoMessage of so many encoded bytes: a tag of one byte, the length, the content.
std::string echo_content(std::size_t encoded) {
    std::size_t length_bytes = 1;
    while (encoded - 1 - length_bytes >= std::size_t(1) << (7 * length_bytes)) {
        length_bytes++;
    }
    std::string content(encoded - 1 - length_bytes, 0);
    for (std::size_t index = 0; index < content.size(); index++) {
        content[index] = static_cast<char>(index * 131 + (index >> 8));
    }
    return content;
}

// What all calls of the run share.
struct Run {
    grpc::CompletionQueue queue;
    std::string mode, authorization, content;
    std::uint64_t messages_asked = 0;
    Phase phase = Phase::opening;
    std::vector<std::uint32_t> latencies;
    std::uint64_t errors = 0, messages = 0, ready = 0;
    std::string first_error;
    std::size_t request_bytes = 0, reply_bytes = 0;
};

// One slot: a call at a time.
class Slot {
public:
    virtual ~Slot() = default;
    virtual void proceed(bool done) = 0;

protected:
    Slot(Run &run, Bench::Stub &stub) : run_(run), stub_(stub) {}

    // A context lives for one call.
    void renew() {
        context_ = std::make_unique<grpc::ClientContext>();
        context_->AddMetadata("authorization", run_.authorization);
        context_->set_deadline(std::chrono::system_clock::now() + std::chrono::seconds(60));
        status_ = grpc::Status::OK;
        started_ = Clock::now();
    }

    // Counts the call. Whether the slot goes on.
    bool ended(bool right) {
        if (!status_.ok() || !right) {
            auto text = status_.ok() ? "a wrong reply" : status_.error_message();
            if (run_.errors++ == 0) {
                run_.first_error = text;
            }
            if (run_.phase == Phase::opening) {
                throw BenchError("the first call of a connection: " + text);
            }
            return run_.phase != Phase::over && ++failures_ < failures_in_a_row;
        }
        failures_ = 0;
        if (run_.phase == Phase::opening) {
            run_.ready++;
            return false;
        }
        if (run_.phase == Phase::measured && run_.mode != "stream") {
            auto nanoseconds = std::chrono::duration_cast<std::chrono::nanoseconds>(Clock::now() - started_).count();
            run_.latencies.push_back(static_cast<std::uint32_t>(std::min<std::int64_t>(nanoseconds, UINT32_MAX)));
        }
        return run_.phase != Phase::over;
    }

    Run &run_;
    Bench::Stub &stub_;
    std::unique_ptr<grpc::ClientContext> context_;
    grpc::Status status_;

private:
    int failures_ = 0;
    Clock::time_point started_;
};

class UnarySlot : public Slot {
public:
    UnarySlot(Run &run, Bench::Stub &stub) : Slot(run, stub) {
        request_.set_id("partnership-0042");
        request_.set_query("open deliverables, newest first, all");
        request_.set_since(1767225600000);
        request_.set_limit(250);
        next();
    }

    void proceed(bool) override {
        bool right = reply_.sequence() == request_.sequence() && reply_.id() == request_.id()
            && reply_.health().note() == request_.query();
        if (request_.sequence() == 1) {
            run_.request_bytes = request_.ByteSizeLong();
            run_.reply_bytes = reply_.ByteSizeLong();
        }
        if (ended(right)) {
            next();
        }
    }

private:
    void next() {
        renew();
        request_.set_sequence(request_.sequence() + 1);
        reader_ = stub_.AsyncUnary(context_.get(), request_, &run_.queue);
        reader_->Finish(&reply_, &status_, this);
    }

    UnaryRequest request_;
    UnaryReply reply_;
    std::unique_ptr<grpc::ClientAsyncResponseReader<UnaryReply>> reader_;
};

class EchoSlot : public Slot {
public:
    EchoSlot(Run &run, Bench::Stub &stub) : Slot(run, stub) {
        request_.set_data(run.content);
        next();
    }

    void proceed(bool) override {
        run_.request_bytes = request_.ByteSizeLong();
        run_.reply_bytes = reply_.ByteSizeLong();
        if (ended(reply_.data() == request_.data())) {
            next();
        }
    }

private:
    void next() {
        renew();
        reader_ = stub_.AsyncEcho(context_.get(), request_, &run_.queue);
        reader_->Finish(&reply_, &status_, this);
    }

    EchoMessage request_, reply_;
    std::unique_ptr<grpc::ClientAsyncResponseReader<EchoMessage>> reader_;
};

class StreamSlot : public Slot {
public:
    StreamSlot(Run &run, Bench::Stub &stub) : Slot(run, stub) {
        request_.set_count(run.messages_asked);
        next();
    }

    void proceed(bool done) override {
        switch (step_) {
        case Step::start:
            step_ = Step::read;
            reader_->Read(&message_, this);
            break;
        case Step::read:
            if (done) {
                right_ &= message_.sequence() == ++received_ && message_.text() == "progress made";
                run_.messages++;
                reader_->Read(&message_, this);
            } else {
                step_ = Step::finish;
                reader_->Finish(&status_, this);
            }
            break;
        case Step::finish:
            run_.request_bytes = request_.ByteSizeLong();
            run_.reply_bytes = message_.ByteSizeLong();
            if (ended(right_ && received_ == request_.count())) {
                next();
            }
            break;
        }
    }

private:
    enum class Step { start, read, finish };

    void next() {
        renew();
        received_ = 0;
        right_ = true;
        step_ = Step::start;
        reader_ = stub_.AsyncStream(context_.get(), request_, &run_.queue, this);
    }

    StreamRequest request_;
    StreamMessage message_;
    Step step_ = Step::start;
    std::uint64_t received_ = 0;
    bool right_ = true;
    std::unique_ptr<grpc::ClientAsyncReader<StreamMessage>> reader_;
};

std::unique_ptr<Slot> make_slot(Run &run, Bench::Stub &stub) {
    if (run.mode == "unary") {
        return std::make_unique<UnarySlot>(run, stub);
    }
    if (run.mode == "echo") {
        return std::make_unique<EchoSlot>(run, stub);
    }
    if (run.mode == "stream") {
        return std::make_unique<StreamSlot>(run, stub);
    }
    throw BenchError("--mode: gRPC C++ has no " + run.mode);
}

// Acts upon one event, if one comes within the time.
void turn(Run &run, double seconds) {
    auto deadline = std::chrono::system_clock::now() + std::chrono::microseconds(static_cast<std::int64_t>(seconds * 1e6));
    void *tag;
    bool done;
    if (run.queue.AsyncNext(&tag, &done, deadline) == grpc::CompletionQueue::GOT_EVENT) {
        static_cast<Slot *>(tag)->proceed(done);
    }
}

void run_for(Run &run, double seconds) {
    auto start = Clock::now();
    double left;
    while ((left = seconds - seconds_since(start)) > 0) {
        turn(run, left);
    }
}

void announce(const char *line) {
    std::puts(line);
    std::fflush(stdout);
}

double percentile(const std::vector<std::uint32_t> &sorted, double share) {
    if (sorted.empty()) {
        return 0;
    }
    auto rank = static_cast<std::size_t>(share * static_cast<double>(sorted.size()) + 0.999999);
    return sorted[std::clamp<std::size_t>(rank, 1, sorted.size()) - 1] / 1000.0;
}

} // namespace

void run_load(const Flags &flags) {
    Run run;
    run.mode = flags.text("mode", "unary");
    auto token = read_file(flags.text("token-file"));
    token.erase(token.find_last_not_of("\r\n") + 1);
    run.authorization = "Bearer " + token;
    run.messages_asked = static_cast<std::uint64_t>(flags.number("messages", 100000));
    run.content = echo_content(std::max<std::size_t>(3, static_cast<std::size_t>(flags.number("size", 1 << 20))));
    auto connections = static_cast<std::size_t>(flags.number("connections", 1));
    auto depth = static_cast<std::size_t>(flags.number("depth", 1));

    grpc::SslCredentialsOptions tls;
    tls.pem_root_certs = read_file(flags.text("ca"));
    auto credentials = grpc::SslCredentials(tls);
    grpc::ChannelArguments arguments;
    arguments.SetSslTargetNameOverride(flags.text("server-name", "localhost"));
    arguments.SetMaxReceiveMessageSize(8 << 20);
    // Each channel has a connection of its own.
    arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
    std::vector<std::unique_ptr<Bench::Stub>> stubs;
    for (std::size_t number = 0; number < connections; number++) {
        stubs.push_back(Bench::NewStub(grpc::CreateCustomChannel(flags.text("address"), credentials, arguments)));
    }

    std::vector<std::unique_ptr<Slot>> slots;
    auto opened = Clock::now();
    while (run.ready < connections) {
        if (slots.size() < connections && slots.size() - run.ready < connects_at_a_time) {
            slots.push_back(make_slot(run, *stubs[slots.size()]));
        } else {
            turn(run, 0.1);
        }
        if (seconds_since(opened) > patience_seconds) {
            throw BenchError("only " + std::to_string(run.ready) + " connections are up");
        }
    }
    run.phase = Phase::warmup;
    for (auto &stub : stubs) {
        for (std::size_t number = 0; number < depth; number++) {
            slots.push_back(make_slot(run, *stub));
        }
    }
    run_for(run, flags.number("warmup", 2));
    announce("window start");
    auto start = Clock::now();
    auto messages_before = run.messages;
    run.phase = Phase::measured;
    run_for(run, flags.number("duration", 5));
    run.phase = Phase::over;
    auto window = seconds_since(start);
    announce("window end");
    std::sort(run.latencies.begin(), run.latencies.end());
    auto requests = run.mode == "stream" ? run.messages - messages_before : run.latencies.size();
    std::printf(
        "{\"mode\":\"%s\",\"connections\":%zu,\"depth\":%zu,\"seconds\":%.3f,\"requests\":%zu,"
        "\"requests_per_second\":%.3f,\"p50_us\":%.3f,\"p95_us\":%.3f,\"p99_us\":%.3f,\"errors\":%zu,"
        "\"first_error\":%s,\"request_bytes\":%zu,\"reply_bytes\":%zu}\n",
        run.mode.c_str(), connections, depth, window, static_cast<std::size_t>(requests),
        static_cast<double>(requests) / window, percentile(run.latencies, 0.50), percentile(run.latencies, 0.95),
        percentile(run.latencies, 0.99), static_cast<std::size_t>(run.errors),
        run.errors > 0 ? quoted(run.first_error).c_str() : "null", run.request_bytes, run.reply_bytes
    );
    std::fflush(stdout);
    // Calls are in flight: nothing that they use may go away before them.
    std::_Exit(0);
}
