// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonConformance
internal import BatonCore
internal import BatonTransport

/// A client of one server.
struct ProofClient: Sendable {
    let rpc: RPCClient
    let calls: ConformanceService.Client

    init(_ server: ServerProcess, limits: TransportLimits = .defaults) throws {
        self.init(try server.transport(limits))
    }

    init(_ connector: any ClientConnector) {
        self.rpc = RPCClient(
            transport: ClientTransport(connector: connector),
            configuration: .defaults.with { $0.decoding.arenaCap = 256 << 20 }
        )
        self.calls = ConformanceService.Client(self.rpc)
    }

    func close() async {
        await self.rpc.close()
    }
}
