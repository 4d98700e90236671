// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonTLS
internal import BatonWire
internal import NIOCore

/// The bytes of one connection between the socket and the frames: TLS, or nothing for connections inside the process.
struct SecureStream: ~Copyable {
    /// What receiving bytes led to.
    enum Outcome {
        /// Go on; plain bytes may have come.
        case open
        /// The handshake has just completed; plain bytes may have come too.
        case established
        /// The peer has ended its side.
        case ended
        /// TLS failed; its alert waits in the output.
        case failed(TLSError)
    }

    private let engine: TLSEngine?
    private(set) var isEstablished: Bool

    /// - Parameter engine: the TLS engine of the connection; nil inside the process only.
    init(engine: TLSEngine?) {
        self.engine = engine
        self.isEstablished = false
    }

    /// The peer's verified certificate.
    var peerCertificate: TLSCertificate? { self.engine?.peerIdentity }

    /// Begins: a client's first bytes wait in the output then. A stream without TLS is established at once.
    mutating func start() -> Outcome {
        guard let engine = self.engine else {
            self.isEstablished = true
            return .established
        }
        switch engine.handshake() {
        case .incomplete, .complete: return .open
        case .failed(let error): return .failed(error)
        }
    }

    /// Takes bytes of the socket and adds what they hold to `inbound`.
    mutating func receive(_ bytes: UnsafeRawBufferPointer, into inbound: inout InboundBuffer) -> Outcome {
        guard let engine = self.engine else {
            inbound.append(bytes)
            return .open
        }
        var established = false
        let outcome: Outcome = engine.receive(bytes) {
            switch engine.handshake() {
            case .incomplete: return .open
            case .failed(let error): return .failed(error)
            case .complete: established = true
            }
            while true {
                switch engine.read(into: inbound.space(16 << 10)) {
                case .bytes(let count): inbound.filled(count)
                case .wantMore: return .open
                case .closed: return .ended
                case .failed(let error): return .failed(error)
                }
            }
        }
        guard established, !self.isEstablished else { return outcome }
        self.isEstablished = true
        // What came behind the handshake in the same read is judged with the next.
        if case .failed = outcome { return outcome }
        return .established
    }

    /// The socket's end. Nil once the handshake is complete, else how it failed.
    mutating func receiveEnd() -> TLSError? {
        guard let engine = self.engine, !self.isEstablished else { return nil }
        engine.receiveEnd()
        guard case .failed(let error) = engine.handshake() else { return nil }
        return error
    }

    /// Moves plain bytes into socket bytes, behind those that wait already.
    mutating func send(_ plain: UnsafeRawBufferPointer, into socket: inout ByteBuffer) throws(TLSError) {
        guard let engine = self.engine else {
            socket.writeBytes(plain)
            return
        }
        let bound = engine.pendingOutputCount + (plain.isEmpty ? 0 : TLSEngine.ciphertextBound(plain.count))
        guard bound > 0 else { return }
        var failure: TLSError?
        socket.writeWithUnsafeMutableBytes(minimumWritableBytes: bound) { space in
            guard !plain.isEmpty else { return engine.drainOutput(into: space) }
            do throws(TLSError) {
                return try engine.write(plain, into: space).produced
            } catch {
                failure = error
                return 0
            }
        }
        if let failure { throw failure }
    }

    /// Whether socket bytes wait that no plain bytes led to: handshake messages, alerts.
    var hasOutput: Bool { (self.engine?.pendingOutputCount ?? 0) > 0 }

    /// Says that nothing more will be sent.
    mutating func end() {
        self.engine?.shutdown()
    }
}
