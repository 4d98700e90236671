// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The context that new connections take, exchanged as a whole when certificates or keys change on disk.
///
/// Connections that exist keep the context that they were made with. Safe to use from several threads.
package final class TLSContextSource: Sendable {
    private enum Configuration: Sendable {
        case server(TLSServerConfiguration)
        case client(TLSClientConfiguration)

        func makeContext() throws(TLSError) -> TLSContext {
            switch self {
            case .server(let configuration): try TLSContext(configuration)
            case .client(let configuration): try TLSContext(configuration)
            }
        }

        var sources: [PEMSource?] {
            switch self {
            case .server(let server):
                [server.certificateChain, server.privateKey, server.clientCertificates.authorities]
            case .client(let client): [client.certificateChain, client.privateKey, client.trustRoots.authorities]
            }
        }
    }

    private struct State {
        var context: TLSContext
        var stamps: [FileStamp?]
    }

    private let configuration: Configuration
    private let state: Locked<State>

    /// The paths of the files that the configuration names.
    package let files: [String]

    /// Loads the context of a server.
    ///
    /// - Throws: What ``TLSContext`` throws.
    package convenience init(_ configuration: TLSServerConfiguration) throws(TLSError) {
        try self.init(.server(configuration))
    }

    /// Loads the context of a client.
    ///
    /// - Throws: What ``TLSContext`` throws.
    package convenience init(_ configuration: TLSClientConfiguration) throws(TLSError) {
        try self.init(.client(configuration))
    }

    private init(_ configuration: Configuration) throws(TLSError) {
        let files = configuration.sources.compactMap { $0?.path }
        // Before the files are read: a change in between is then seen by the next look.
        let stamps = files.map { FileStamp(path: $0) }
        let context = try configuration.makeContext()
        self.configuration = configuration
        self.files = files
        self.state = Locked(State(context: context, stamps: stamps))
    }

    /// The context for the next connection.
    package var current: TLSContext {
        self.state.withLock { $0.context }
    }

    /// Loads the files again. On failure the current context stays.
    ///
    /// - Returns: The new current context.
    /// - Throws: What ``TLSContext`` throws.
    @discardableResult
    package func reload() throws(TLSError) -> TLSContext {
        let stamps = self.files.map { FileStamp(path: $0) }
        // Noted also when loading fails: one report for each change, not one for each look.
        self.state.withLock { $0.stamps = stamps }
        let context = try self.configuration.makeContext()
        self.state.withLock { $0.context = context }
        return context
    }

    /// Loads the files again where one of them was changed, replaced or removed since the last look.
    ///
    /// A certificate and its key that are replaced one after the other fail once in between and load at the next look.
    ///
    /// - Returns: The new current context, or nil when nothing changed.
    /// - Throws: What ``TLSContext`` throws.
    package func reloadIfChanged() throws(TLSError) -> TLSContext? {
        let stamps = self.files.map { FileStamp(path: $0) }
        let changed = self.state.withLock { $0.stamps != stamps }
        return changed ? try self.reload() : nil
    }
}
