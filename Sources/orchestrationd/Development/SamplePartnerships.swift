// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Logging
internal import OrchestrationStore

/// Sample partnerships for a development server.
enum SamplePartnerships {
    static func importIfEmpty(_ store: SQLiteStore, logger: Logger) async throws {}
}
