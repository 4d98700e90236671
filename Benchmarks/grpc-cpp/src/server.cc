// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

#include "server.h"

#include <csignal>
#include <cstdio>

Listener::Listener(const Flags &flags) : host(flags.text("host", "127.0.0.1")) {
    grpc::SslServerCredentialsOptions tls;
    tls.pem_key_cert_pairs.push_back({read_file(flags.text("key")), read_file(flags.text("certificate"))});
    auto port_flag = std::to_string(static_cast<int>(flags.number("port", 0)));
    builder.AddListeningPort(host + ":" + port_flag, grpc::SslServerCredentials(tls), &port);
    builder.SetMaxReceiveMessageSize(8 << 20);
}

void Listener::announce() const {
    if (port == 0) {
        throw BenchError("the server cannot listen");
    }
    std::printf("listening %s:%d\n", host.c_str(), port);
    std::fflush(stdout);
}

void block_termination() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

void wait_for_termination() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    int signal;
    sigwait(&set, &signal);
}

void answer(const bench::v1::UnaryRequest &request, bench::v1::UnaryReply *reply) {
    auto score = static_cast<std::uint32_t>(request.sequence() % 101);
    reply->set_id(request.id());
    reply->set_sequence(request.sequence());
    reply->set_title("Partnership number " + request.id());
    auto *owner = reply->mutable_owner();
    owner->set_name("Owner of " + request.id());
    owner->set_email(request.id() + "@partners.example.org");
    owner->set_account(request.sequence() + 1000);
    auto *health = reply->mutable_health();
    health->set_status(score >= 50 ? "good" : "poor");
    health->set_score(score);
    health->set_checked_at(request.since() + 60000);
    health->set_note(request.query());
    auto *progress = reply->mutable_progress();
    progress->set_done(request.limit() == 0 ? 0 : static_cast<std::uint32_t>(request.sequence() % request.limit()));
    progress->set_total(request.limit());
    progress->set_updated_at(request.since());
}
