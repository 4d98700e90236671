// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The limits of one scope as its accounts read them; shared by all of them.
final class QuotaBounds: Sendable {
    let scope: LimitScope
    /// Handlers at once; `Int.max` where there is no limit.
    let handlers: Int
    /// Bytes at once; `Int.max` where there is no limit.
    let bytes: Int
    let rate: RequestRate?
    private let perSecond: Int
    private let burst: Int

    init(_ scope: LimitScope, _ bounds: CallLimits.Bounds) {
        self.scope = scope
        self.handlers = bounds.runningHandlers > 0 ? bounds.runningHandlers : .max
        self.bytes = bounds.bufferedBytes > 0 ? bounds.bufferedBytes : .max
        self.rate = RequestRate(perSecond: bounds.requestsPerSecond, burst: bounds.requestBurst)
        self.perSecond = bounds.requestsPerSecond
        self.burst = bounds.requestBurst > 0 ? bounds.requestBurst : bounds.requestsPerSecond
    }

    /// Whether there is anything to keep account of.
    var isUnlimited: Bool { self.handlers == .max && self.bytes == .max && self.rate == nil }

    /// What a caller is told who sends too fast.
    var rateText: String {
        "\(self.scope.subject) sends too many calls: the limit\(self.scope.suffix) is \(self.perSecond) per second, "
            + "\(self.burst) at once"
    }

    /// What a caller is told for whom no handler may start.
    var handlersText: String {
        "\(self.scope.subject) has \(self.handlers) handlers running, the limit\(self.scope.suffix)"
    }

    /// What a caller is told whose message finds no room.
    func bytesText(_ size: Int, held: Int) -> String {
        "\(self.scope.subject) holds \(held) bytes of messages and \(size) more are over the limit"
            + "\(self.scope.suffix), \(self.bytes)"
    }

    var handlersReason: RefusalReason {
        switch self.scope {
        case .server: .serverHandlers
        case .connection: .connectionHandlers
        case .address: .addressHandlers
        case .identity: .identityHandlers
        }
    }

    var rateReason: RefusalReason {
        switch self.scope {
        case .server: .serverRequests
        case .connection: .connectionRequests
        case .address: .addressRequests
        case .identity: .identityRequests
        }
    }

    var bytesReason: RefusalReason {
        switch self.scope {
        case .server: .serverBytes
        case .connection: .connectionBytes
        case .address: .addressBytes
        case .identity: .identityBytes
        }
    }
}
