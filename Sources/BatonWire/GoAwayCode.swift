// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Why a connection ends, as GOAWAY carries it. Values below 16 are orderly, the others are errors; an unknown
/// value is kept and read by the same rule.
package struct GoAwayCode: RawRepresentable, Sendable, Hashable {
    package var rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Nothing said.
    package static let unspecified = GoAwayCode(rawValue: 0)
    /// The server stops or is replaced.
    package static let shutdown = GoAwayCode(rawValue: 1)
    /// No call for the idle time.
    package static let idle = GoAwayCode(rawValue: 2)
    /// The connection reached its maximum age.
    package static let maximumAge = GoAwayCode(rawValue: 3)
    /// The client needs the connection no more.
    package static let leaving = GoAwayCode(rawValue: 4)

    /// A frame that the rules of type, flags, direction, stream or order do not allow.
    package static let protocolViolation = GoAwayCode(rawValue: 16)
    /// A length above the limit, or one that the type does not allow.
    package static let frameSize = GoAwayCode(rawValue: 17)
    /// A head that is not well formed.
    package static let malformedHead = GoAwayCode(rawValue: 18)
    /// Credit overrun, a grant of zero, or credit above 2^31 − 1.
    package static let flowControl = GoAwayCode(rawValue: 19)
    /// SETTINGS absent, late, twice, or below a floor.
    package static let settings = GoAwayCode(rawValue: 20)
    /// A credential id given anew or out of range, or more credentials than announced.
    package static let credential = GoAwayCode(rawValue: 21)
    /// More PINGs than the announced interval allows.
    package static let tooManyPings = GoAwayCode(rawValue: 22)
    /// Too many frames that bring nothing: small grants, tiny fragments, skipped frames, credentials, unclosed calls.
    package static let flood = GoAwayCode(rawValue: 23)
    /// A frame that did not progress, SETTINGS that did not come, or a peer that does not read.
    package static let timeout = GoAwayCode(rawValue: 24)
    /// A fault of the sender of GOAWAY.
    package static let internalError = GoAwayCode(rawValue: 25)

    /// Whether the code names an error rather than an orderly end.
    package var isError: Bool { rawValue >= 16 }

    /// The name of PROTOCOL.md, or the number.
    package var name: String {
        switch rawValue {
        case 0: "UNSPECIFIED"
        case 1: "SHUTDOWN"
        case 2: "IDLE"
        case 3: "MAXIMUM_AGE"
        case 4: "LEAVING"
        case 16: "PROTOCOL"
        case 17: "FRAME_SIZE"
        case 18: "MALFORMED_HEAD"
        case 19: "FLOW_CONTROL"
        case 20: "SETTINGS"
        case 21: "CREDENTIAL"
        case 22: "TOO_MANY_PINGS"
        case 23: "FLOOD"
        case 24: "TIMEOUT"
        case 25: "INTERNAL"
        default: "CODE_\(rawValue)"
        }
    }
}
