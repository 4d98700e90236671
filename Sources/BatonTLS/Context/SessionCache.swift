// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// The sessions that a client can resume, one for each server name, each used once (RFC 8446, appendix C.4).
final class SessionCache: Sendable {
    /// Names remembered at most; a further one pushes out another.
    static let maximumNames = 64

    private let sessions = Locked<[String: TLSSession]>([:])

    func store(_ session: TLSSession, name: String) {
        let removed = self.sessions.withLock { sessions -> TLSSession? in
            var removed = sessions.updateValue(session, forKey: name)
            if sessions.count > Self.maximumNames, let other = sessions.keys.first(where: { $0 != name }) {
                removed = sessions.removeValue(forKey: other)
            }
            return removed
        }
        _ = removed  // Freed here, outside the lock.
    }

    func take(name: String) -> TLSSession? {
        self.sessions.withLock { $0.removeValue(forKey: name) }
    }
}
