// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The cases of gRPC's interoperability tests that mean something in Baton too, by gRPC's names
/// (`doc/interop-test-descriptions.md` and `doc/http2-interop-test-descriptions.md` of gRPC). Each has one test, whose
/// name begins with the case's.
enum InteropCase: String, CaseIterable, Sendable {
    // Between a real client and a real server.
    case emptyUnary = "empty_unary"
    case largeUnary = "large_unary"
    case clientStreaming = "client_streaming"
    case serverStreaming = "server_streaming"
    case pingPong = "ping_pong"
    case emptyStream = "empty_stream"
    case customMetadata = "custom_metadata"
    case statusCodeAndMessage = "status_code_and_message"
    case specialStatusMessage = "special_status_message"
    case unimplementedMethod = "unimplemented_method"
    case unimplementedService = "unimplemented_service"
    case cancelAfterBegin = "cancel_after_begin"
    case cancelAfterFirstResponse = "cancel_after_first_response"
    case timeoutOnSleepingServer = "timeout_on_sleeping_server"

    // Between a real client and a server of which every byte is decided.
    case goAway = "goaway"
    case resetAfterHeader = "rst_after_header"
    case resetDuringData = "rst_during_data"
    case ping = "ping"
    case maximumStreams = "max_streams"
}
