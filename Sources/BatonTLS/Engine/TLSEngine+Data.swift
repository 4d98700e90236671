// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

extension TLSEngine {
    /// What a read gave.
    package enum ReadResult: Sendable, Hashable {
        /// So many bytes of plaintext, at least one.
        case bytes(Int)
        /// Nothing now: the peer has to send more.
        case wantMore
        /// The peer's writing has ended. Without its close_notify the connection was cut, by accident or by an attacker.
        case closed(closeNotify: Bool)
        /// The connection cannot be used. Send what waits in the output, it may be an alert, and close.
        case failed(TLSError)
    }

    /// Reads as much plaintext as there is and `buffer` holds. Gives nothing before the handshake is complete.
    ///
    /// Call it until it answers something other than `bytes`. An end or a failure that follows plaintext is told by the
    /// next call. `buffer` must not be empty.
    package func read(into buffer: UnsafeMutableRawBufferPointer) -> ReadResult {
        switch self.state {
        case .handshaking: return .wantMore
        case .readClosed(let closeNotify): return .closed(closeNotify: closeNotify)
        case .failed(let error): return .failed(error)
        case .open: break
        }
        guard let base = buffer.baseAddress, !buffer.isEmpty else { return .wantMore }
        var total = 0
        while total < buffer.count {
            // With no ciphertext and no decrypted rest a call would only say so.
            if self.memory.pointee.inputIsEmpty, SSL_pending(self.ssl) == 0 {
                if self.inputEnded { self.state = .readClosed(closeNotify: false) }
                break
            }
            ErrorQueue.clear()
            var count = 0
            let result = SSL_read_ex(self.ssl, base + total, buffer.count &- total, &count)
            if result == 1 {
                total &+= count
                self.memory.pointee.controlMessages = 0
                continue
            }
            self.stopReading(SSL_get_error(self.ssl, result))
            break
        }
        if total > 0 { return .bytes(total) }
        switch self.state {
        case .handshaking, .open: return .wantMore
        case .readClosed(let closeNotify): return .closed(closeNotify: closeNotify)
        case .failed(let error): return .failed(error)
        }
    }

    private func stopReading(_ reason: Int32) {
        if self.memory.pointee.controlMessagesExceeded {
            let limit = self.memory.pointee.maximumControlMessages
            let text = "the peer sent more than \(limit) TLS messages in a row without data"
            _ = self.fail(TLSError(code: .limitExceeded, message: text))
            return
        }
        switch reason {
        case SSL_ERROR_WANT_READ, SSL_ERROR_WANT_WRITE:
            if self.inputEnded { self.state = .readClosed(closeNotify: false) }
        case SSL_ERROR_ZERO_RETURN: self.state = .readClosed(closeNotify: true)
        default: _ = self.fail(self.makeError(step: "reading"))
        }
    }

    /// Encrypts plaintext; the ciphertext waits in the output.
    ///
    /// - Returns: The number of bytes consumed: all, or none while the handshake is incomplete.
    /// - Throws: What ended the connection, or `closed` after ``shutdown()``.
    package func write(_ plaintext: UnsafeRawBufferPointer) throws(TLSError) -> Int {
        switch self.state {
        case .handshaking: return 0
        case .failed(let error): throw error
        case .open, .readClosed: break
        }
        if self.outputEnded { throw TLSError(code: .closed, message: "this side has ended its writing") }
        if plaintext.isEmpty { return 0 }
        if self.memory.pointee.direct.isEmpty {
            self.memory.pointee.output.reserve(Self.ciphertextBound(plaintext.count))
        }
        ErrorQueue.clear()
        var count = 0
        if SSL_write_ex(self.ssl, plaintext.baseAddress, plaintext.count, &count) == 1 { return count }
        throw self.fail(self.makeError(step: "writing"))
    }

    /// Encrypts plaintext straight into `ciphertext`, after what already waits in the output.
    ///
    /// What does not fit waits in the output; a buffer of ``pendingOutputCount`` plus ``ciphertextBound(_:)`` bytes
    /// takes all.
    ///
    /// - Returns: The number of bytes in `ciphertext`.
    /// - Throws: What ended the connection, or `closed` after ``shutdown()``.
    package func write(
        _ plaintext: UnsafeRawBufferPointer,
        into ciphertext: UnsafeMutableRawBufferPointer
    ) throws(TLSError) -> (consumed: Int, produced: Int) {
        let drained = self.drainOutput(into: ciphertext)
        self.memory.pointee.direct = UnsafeMutableRawBufferPointer(rebasing: ciphertext[drained...])
        self.memory.pointee.directCount = 0
        defer { self.memory.pointee.direct = UnsafeMutableRawBufferPointer(start: nil, count: 0) }
        do throws(TLSError) {
            let consumed = try self.write(plaintext)
            return (consumed, drained &+ self.memory.pointee.directCount)
        } catch {
            self.memory.pointee.reclaim(ciphertext, count: drained &+ self.memory.pointee.directCount)
            throw error
        }
    }

    /// An upper bound for the ciphertext of so many bytes of plaintext: 64 bytes for each record of 16 KiB, of which
    /// TLS uses at most 29, and one more record.
    package static func ciphertextBound(_ plaintextCount: Int) -> Int {
        let records = plaintextCount / 16_384 &+ 1
        let (bound, overflow) = plaintextCount.addingReportingOverflow(records &* 64)
        return overflow ? Int.max : bound
    }

    /// Bytes of ciphertext that wait to be sent.
    package var pendingOutputCount: Int { self.memory.pointee.output.count }

    /// Moves waiting ciphertext into `buffer` and answers how many bytes.
    package func drainOutput(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        guard let base = buffer.baseAddress else { return 0 }
        return self.memory.pointee.output.remove(into: base, count: buffer.count)
    }

    /// Ends this side's writing with a close_notify, once. Reading goes on until the peer ends too.
    ///
    /// Does nothing before the handshake is complete or after a failure: there is nobody to tell.
    package func shutdown() {
        switch self.state {
        case .handshaking, .failed: return
        case .open, .readClosed: break
        }
        if self.outputEnded { return }
        self.outputEnded = true
        ErrorQueue.clear()
        if SSL_shutdown(self.ssl) < 0 { ErrorQueue.clear() }
    }
}
