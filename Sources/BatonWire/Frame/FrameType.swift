// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The type byte of a frame. 0x01–0x0F speak of the connection, 0x10–0x1F of a call; WINDOW serves both.
package struct FrameType: RawRepresentable, Sendable, Hashable {
    package var rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let settings = FrameType(rawValue: 0x01)
    package static let goAway = FrameType(rawValue: 0x02)
    package static let ping = FrameType(rawValue: 0x03)
    package static let credential = FrameType(rawValue: 0x04)
    package static let window = FrameType(rawValue: 0x05)
    package static let request = FrameType(rawValue: 0x10)
    package static let response = FrameType(rawValue: 0x11)
    package static let data = FrameType(rawValue: 0x12)
    package static let end = FrameType(rawValue: 0x13)
    package static let cancel = FrameType(rawValue: 0x14)

    /// Whether this version defines the type.
    package var isKnown: Bool {
        switch rawValue {
        case 0x01...0x05, 0x10...0x14: true
        default: false
        }
    }
}
