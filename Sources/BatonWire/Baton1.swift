// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The numbers of Baton/1 that never change within the version; everything adjustable is in ``ConnectionLimits``.
package enum Baton1 {
    /// The name that both sides select by ALPN.
    package static let alpn = "baton/1"
    /// The protocol number that SETTINGS carries.
    package static let protocolNumber: UInt32 = 1
    /// Bytes of the fixed frame header.
    package static let headerSize = 12
    /// Most payload bytes of every frame but DATA, and the least that a peer may announce for DATA: with the header
    /// it fills one TLS record of 16,384 bytes.
    package static let framePayload = 16_372
    /// Most payload bytes that a peer may announce for a DATA frame.
    package static let largestDataPayload = 1_048_576
    /// The highest stream id that a call can have; the next odd number means "not yet final" in GOAWAY.
    package static let lastStreamID: StreamID = 0x7FFF_FFFD
    /// The last id of the first GOAWAY of a drain.
    package static let openEndedStreamID: StreamID = 0x7FFF_FFFF
    /// Largest credit and largest value of every 32-bit field: 2^31 − 1, so that signed integers hold it.
    package static let largestCredit = 0x7FFF_FFFF
    /// The least that a DATA frame with a message or a fragment costs.
    package static let minimumDataCost = 64
    /// The least that a fragment carries unless it is the last of its message.
    package static let minimumFragment = 1_024
    /// Bytes of the length that leads the first fragment of a message.
    package static let lengthPrefix = 4
    /// Most entries of metadata in one head.
    package static let metadataEntries = 64
    /// What one entry of metadata adds to its encoded length when a head is measured against a limit.
    package static let metadataOverhead = 32
    /// Longest full method name in bytes.
    package static let methodName = 255
    /// Longest metadata key in bytes.
    package static let metadataKey = 64
    /// Exclusive bound of a timeout in microseconds (2^53: exact in every language).
    package static let timeoutBound: UInt64 = 1 << 53
    /// Most bytes that the fragmentation of one message can add to its credit: the length prefix and the rounding
    /// up of a short last fragment.
    package static let fragmentationCost = lengthPrefix + minimumDataCost

    /// What a DATA frame with this payload costs of its call's and of the connection's credit.
    package static func dataCost(_ payload: Int) -> Int { max(minimumDataCost, payload) }
}

/// The number of a call on its connection: odd, rising, below 2^31 − 1. Zero is the connection itself.
package typealias StreamID = UInt32
