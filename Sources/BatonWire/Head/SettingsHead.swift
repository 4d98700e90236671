// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The head of SETTINGS: what its sender accepts. Absent (zero) fields stand for the floor that everyone keeps;
/// ``PeerSettings`` is the same with the floors filled in.
package struct SettingsHead: EncodableHead, Sendable, Hashable {
    /// Version of the protocol: 1.
    package var protocolNumber: UInt32 = 0
    /// Largest message in bytes.
    package var messageBytes: UInt32 = 0
    /// Largest payload of a DATA frame in bytes.
    package var dataFrameBytes: UInt32 = 0
    /// Largest head, measured with 32 per entry of metadata.
    package var headBytes: UInt32 = 0
    /// Calls that may be open at once (server only).
    package var concurrentCalls: UInt32 = 0
    /// Credentials that may be held at once (server only).
    package var credentials: UInt32 = 0
    /// Credit that each call begins with.
    package var callCredit: UInt32 = 0
    /// Credit that the connection begins with.
    package var connectionCredit: UInt32 = 0
    /// A PING token comes back in this time, in milliseconds.
    package var pingIntervalMilliseconds: UInt32 = 0

    package init() {}

    package init(parsing head: UnsafeRawBufferPointer) throws(WireError) {
        var reader = HeadReader(head)
        while let tag = try reader.next() {
            switch tag.number {
            case 1: protocolNumber = try reader.uint32(tag)
            case 2: messageBytes = try reader.uint32(tag)
            case 3: dataFrameBytes = try reader.uint32(tag)
            case 4: headBytes = try reader.uint32(tag)
            case 5: concurrentCalls = try reader.uint32(tag)
            case 6: credentials = try reader.uint32(tag)
            case 7: callCredit = try reader.uint32(tag)
            case 8: connectionCredit = try reader.uint32(tag)
            case 9: pingIntervalMilliseconds = try reader.uint32(tag)
            default: try reader.skip(tag)
            }
        }
    }

    private var numbers: [9 of UInt32] {
        [
            protocolNumber, messageBytes, dataFrameBytes, headBytes, concurrentCalls, credentials, callCredit,
            connectionCredit, pingIntervalMilliseconds,
        ]
    }

    package var size: HeadSize {
        let numbers = numbers
        var size = 0
        for i in 0..<9 { size += HeadWriter.numberSize(UInt32(i + 1), HeadWriter.bounded(numbers[i])) }
        return HeadSize(encoded: size)
    }

    @discardableResult
    package func encode(into target: UnsafeMutableRawPointer) -> Int {
        let numbers = numbers
        var writer = HeadWriter(target)
        for i in 0..<9 { writer.number(UInt32(i + 1), HeadWriter.bounded(numbers[i])) }
        return writer.count
    }
}
