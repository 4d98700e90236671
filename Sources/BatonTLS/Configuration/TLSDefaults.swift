// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The default values of both configurations.
public enum TLSDefaults {
    /// The framework's own protocol.
    public static let applicationProtocols = ["baton/1"]

    /// Ephemeral elliptic-curve Diffie-Hellman with AES-GCM or ChaCha20-Poly1305.
    public static let cipherList = "ECDHE+AESGCM:ECDHE+CHACHA20"

    /// Tickets per full handshake: one, since a reconnecting client uses one.
    public static let sessionTickets = 1

    /// 64 KiB: a chain of ten large RSA certificates takes less than half of it.
    public static let maximumPeerChainBytes = 64 << 10

    /// 32 messages: an honest peer sends a key update in millions of records, and a server a few tickets at the start.
    public static let maximumControlMessages = 32
}
