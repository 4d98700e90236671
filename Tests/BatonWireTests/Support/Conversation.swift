// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

@testable import BatonWire

/// One conversation of the test vectors: frames and what else happens, in order.
struct Conversation: CustomStringConvertible, Sendable {
    let description: String
    let kind: MethodKind
    let blocks: [Vector]

    /// The conversations of a file.
    static func all(_ file: String) -> [Conversation] {
        var result: [Conversation] = []
        var title = ""
        var kind = MethodKind.unary
        var blocks: [Vector] = []
        func finish() {
            if !title.isEmpty { result.append(Conversation(description: title, kind: kind, blocks: blocks)) }
            blocks = []
        }
        for vector in vectors(file) {
            guard let next = vector.fields["conversation"] else {
                blocks.append(vector)
                continue
            }
            finish()
            title = next
            kind = MethodKind.allCases.first { "\($0)" == vector["kind"] } ?? .unary
        }
        finish()
        return result
    }

    /// What a side announces.
    func limits(of side: Side) -> ConnectionLimits {
        var limits = ConnectionLimits()
        let name = "\(side)"
        guard let vector = blocks.first(where: { $0["from"] == name && $0["name"] == "settings" }) else {
            return limits
        }
        let head = [UInt8](vector.wholeFrame.dropFirst(Baton1.headerSize))
        guard let settings = head.withUnsafeBytes({ try? SettingsHead(parsing: $0) }) else { return limits }
        limits.messageBytes = Int(settings.messageBytes)
        limits.dataFrameBytes = Int(settings.dataFrameBytes)
        limits.headBytes = Int(settings.headBytes)
        limits.concurrentCalls = Int(settings.concurrentCalls)
        limits.credentials = Int(settings.credentials)
        limits.callCredit = Int(settings.callCredit)
        limits.connectionCredit = Int(settings.connectionCredit)
        limits.pingIntervalMilliseconds = settings.pingIntervalMilliseconds
        return limits
    }
}

extension Vector {
    /// The frame that a block of a conversation stands for, bytes that were left out included.
    var wholeFrame: [UInt8] {
        let bytes = bytes("hex")
        let missing = (Int(self["size"]) ?? 0) - bytes.count
        return bytes + [UInt8](repeating: UInt8(self["fill"], radix: 16) ?? 0, count: max(0, missing))
    }
}
