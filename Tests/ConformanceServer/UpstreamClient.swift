// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonTransport

/// A client of the server that relayed calls go to.
struct UpstreamClient {
    let client: RPCClient

    init(port: Int, directory: CredentialDirectory) throws {
        self.client = RPCClient(
            transport: try .tls(host: "localhost", port: port, tls: directory.client())
        )
    }
}
