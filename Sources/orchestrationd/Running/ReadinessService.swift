// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonServer
internal import Logging
internal import ServiceLifecycle

/// Tells the world when the server takes calls and when it no longer does: the file, the log and the service manager.
struct ReadinessService: Service {
    let server: RPCServer
    let health: ServerHealth
    let file: ReadyFile
    let manager: ServiceManager
    let logger: Logger

    func run() async throws {
        let address = try await self.server.listeningAddress
        try self.file.publish(address)
        self.logger.info("ready", metadata: ["address": "\(address)"])
        self.manager.tellReady()
        // Ends with the first request to stop, before the server begins to drain: nobody should come any more.
        try? await gracefulShutdown()
        self.health.stopServing()
        self.file.remove()
        self.manager.tellStopping()
        self.logger.info("stopping", metadata: ["address": "\(address)"])
    }
}
