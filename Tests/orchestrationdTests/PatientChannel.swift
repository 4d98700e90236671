// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore

/// A client that gives each call a minute, so that a busy machine fails no test.
struct PatientChannel: RPCChannel {
    let client: RPCClient

    var decodingLimits: DecodingLimits { self.client.decodingLimits }

    func unary(_ request: [UInt8], method: MethodDescriptor, options: CallOptions) async throws -> Reply<[UInt8]> {
        var options = options
        options.timeout = .seconds(60)
        return try await self.client.unary(request, method: method, options: options)
    }
}
