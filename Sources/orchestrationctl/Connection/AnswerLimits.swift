// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonJSON
internal import BatonTransport

/// What answers may cost. A tool that an operator runs for one answer can be more generous than a service.
enum AnswerLimits {
    /// The largest message that the service sends, 10 MiB.
    static let messageBytes = 10_485_760

    /// What the transport takes.
    static let transport = TransportLimits.defaults.with { limits in
        limits.messageBytes = AnswerLimits.messageBytes
    }

    /// What decoding one answer may cost.
    static let decoding = DecodingLimits.defaults.with { limits in
        limits.fields = 4_000_000
        limits.subMessages = 1_000_000
        limits.arenaCap = 256 << 20
    }

    /// What printing may cost: the answer has been decoded already, and several pages may be one answer now.
    static let printing = DecodingLimits.defaults.with { limits in
        limits.fields = .max
        limits.subMessages = .max
        limits.arenaBase = .max
        limits.arenaCap = .max
    }

    /// What reading our own JSON text may cost.
    static let text = JSONParseOptions(
        limits: JSONLimits(
            maximumBytes: .max,
            maximumDepth: JSONLimits.greatestMaximumDepth,
            maximumValues: .max,
            maximumStringBytes: .max
        )
    )

    /// Pages that one list is read from.
    static let pages = 10_000
}
