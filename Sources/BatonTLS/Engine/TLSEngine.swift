// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// One TLS connection without a socket: ciphertext and plaintext go in, plaintext and ciphertext come out.
///
/// The transport hands over what the network delivered with ``receive(_:_:)``, drives ``handshake()`` until it is
/// complete, then calls ``read(into:)`` and ``write(_:)``, and sends what ``drainOutput(into:)`` gives after each step:
/// also after a failure, since that may be an alert for the peer.
///
/// An error is final: once a step failed every later one fails in the same way.
// @unchecked: an engine is used on its connection's event loop only.
package final class TLSEngine: @unchecked Sendable {
    // Sendable: the engine is used on one event loop only, the one of its connection.
    enum State {
        case handshaking
        case open
        /// The peer's writing has ended, with its close_notify or without.
        case readClosed(closeNotify: Bool)
        case failed(TLSError)
    }

    let context: TLSContext
    let ssl: OpaquePointer
    let memory: UnsafeMutablePointer<EngineMemory>
    let peerName: PeerName?
    var state = State.handshaking
    var inputEnded = false
    var outputEnded = false
    /// How many of the first bytes of the connection were looked at, up to what ``looksLikeTLS`` needs.
    var inspectedBytes = 0
    var looksLikeTLS = true

    /// The application protocol that both sides agreed on. Nil before the handshake is complete.
    package internal(set) var negotiatedProtocol: String?

    init(context: TLSContext, peerName: PeerName?) throws(TLSError) {
        ErrorQueue.clear()
        let ssl = try context.handle.withPointer { pointer throws(TLSError) in
            guard let ssl = SSL_new(pointer) else {
                throw .draining(.internalFailure, "cannot make a TLS connection")
            }
            return ssl
        }
        self.context = context
        self.peerName = peerName
        self.ssl = ssl
        self.memory = .allocate(capacity: 1)
        self.memory.initialize(to: EngineMemory(protocols: context.protocols.bytes))
        // From here on `deinit` runs also when this initialiser throws.
        guard SSL_set_ex_data(ssl, 0, self.memory) == 1, let bio = EngineBIO.make(self.memory) else {
            throw .draining(.internalFailure, "cannot make the buffers of a TLS connection")
        }
        SSL_set_bio(ssl, bio, bio)
        if let peerName {
            try self.setPeerName(peerName)
            SSL_set_connect_state(ssl)
        } else {
            SSL_set_accept_state(ssl)
        }
    }

    deinit {
        SSL_free(self.ssl)
        self.memory.pointee.free()
        self.memory.deinitialize(count: 1)
        self.memory.deallocate()
    }

    private func setPeerName(_ name: PeerName) throws(TLSError) {
        let parameters = SSL_get0_param(self.ssl)
        X509_VERIFY_PARAM_set_hostflags(
            parameters,
            UInt32(X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT)
        )
        let accepted =
            name.isAddress
            ? X509_VERIFY_PARAM_set1_ip_asc(parameters, name.text) == 1
            : X509_VERIFY_PARAM_set1_host(parameters, name.text, name.text.utf8.count) == 1
                && baton_tls_set_server_name(self.ssl, name.text) == 1
        guard accepted else {
            throw .draining(.invalidConfiguration, "OpenSSL refuses the server name `\(name.text)`")
        }
        if let sessions = self.context.sessions {
            self.memory.pointee.sessions = (Unmanaged.passUnretained(sessions), name.text)
            sessions.take(name: name.text)?.resume(on: self.ssl)
        }
    }
}
