// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Testing

@testable internal import BatonServer

@Suite("limits of calls: default, knob, effect and message", .timeLimit(.minutes(1)))
struct ConnectionQuotaTests {
    private static let start = MonotonicTime(nanoseconds: 1_000_000_000_000)
    private static let method = TestDescriptor.onLoop

    private let statistics = ServerStatistics()

    private func control(_ change: (inout CallLimits) -> Void) -> AdmissionControl {
        AdmissionControl(
            CallLimits.unlimited.with(change),
            statistics: self.statistics,
            pool: WorkerPool(
                threads: 1,
                queueLimit: 10,
                shedder: LoadShedder(target: .zero, interval: .zero),
                statistics: self.statistics
            )
        )
    }

    private func quota(_ control: AdmissionControl, _ address: String = "192.0.2.1:1") -> ConnectionQuota {
        ConnectionQuota(control, connection: IdleConnection(address))
    }

    private static func identity(_ subject: String, issuer: String? = "https://issuer") -> VerifiedIdentity {
        VerifiedIdentity(subject: subject, roles: [], tokenID: nil, issuer: issuer, expiry: nil)
    }

    /// The error of a call; nil when it is admitted, and then the permit is appended.
    private func call(
        _ quota: ConnectionQuota,
        _ identity: VerifiedIdentity? = nil,
        seconds: Int = 0,
        into permits: inout [CallPermit]
    ) -> RPCError? {
        let now = Self.start.advanced(by: .seconds(seconds))
        do throws(RPCError) {
            try quota.opened(at: now)
            permits.append(try quota.admit(identity, to: Self.method, at: now))
            return nil
        } catch {
            return error
        }
    }

    /// One scope of limits, and how to reach it from two connections that share it.
    struct Scope: Sendable, CustomStringConvertible {
        var name: String
        var bounds: any WritableKeyPath<CallLimits, CallLimits.Bounds> & Sendable
        var handlers: RefusalReason
        var requests: RefusalReason
        var subject: String
        var suffix: String
        var description: String { self.name }
    }

    static let scopes = [
        Scope(
            name: "server",
            bounds: \.server,
            handlers: .serverHandlers,
            requests: .serverRequests,
            subject: "the server",
            suffix: ""
        ),
        Scope(
            name: "connection",
            bounds: \.connection,
            handlers: .connectionHandlers,
            requests: .connectionRequests,
            subject: "the connection",
            suffix: " per connection"
        ),
        Scope(
            name: "address",
            bounds: \.address,
            handlers: .addressHandlers,
            requests: .addressRequests,
            subject: "the caller's address",
            suffix: " per address"
        ),
        Scope(
            name: "identity",
            bounds: \.identity,
            handlers: .identityHandlers,
            requests: .identityRequests,
            subject: "the caller's identity",
            suffix: " per identity"
        ),
    ]

    @Test("the defaults")
    func defaults() {
        let limits = ServerConfiguration.defaults.limits
        #expect(limits == .defaults)
        #expect(limits.server == .init(runningHandlers: 20_000))
        #expect(limits.connection == .init(bufferedBytes: 64 << 20))
        #expect(limits.address == .init(runningHandlers: 10_000))
        #expect(limits.identity == .init(runningHandlers: 10_000))
        #expect(limits.accounts == 100_000)
        #expect(limits.queueDelayTarget == .milliseconds(50))
        #expect(limits.queueDelayInterval == .milliseconds(500))
    }

    @Test("running handlers are bounded: a place is free when the handler has returned", arguments: scopes)
    func handlers(scope: Scope) {
        let quota = self.quota(self.control { $0[keyPath: scope.bounds].runningHandlers = 3 })
        var permits: [CallPermit] = []
        for _ in 0..<3 { #expect(self.call(quota, Self.identity("a"), into: &permits) == nil) }
        let error = self.call(quota, Self.identity("a"), into: &permits)
        #expect(error?.code == .resourceExhausted)
        #expect(error?.message == "\(scope.subject) has 3 handlers running, the limit\(scope.suffix)")
        #expect(error?.processed == .no)
        #expect(error?.retryAfter == .milliseconds(100))
        #expect(self.statistics.refusals(scope.handlers) == 1)
        #expect(self.statistics.refusals == 1)
        permits.removeFirst().handlerReturned()
        #expect(self.call(quota, Self.identity("a"), into: &permits) == nil)
        #expect(self.call(quota, Self.identity("a"), into: &permits) != nil)
    }

    @Test("calls per second are bounded: a burst, then one after the other", arguments: scopes)
    func requests(scope: Scope) {
        let quota = self.quota(
            self.control {
                $0[keyPath: scope.bounds].requestsPerSecond = 2
                $0[keyPath: scope.bounds].requestBurst = 3
            }
        )
        var permits: [CallPermit] = []
        for _ in 0..<3 { #expect(self.call(quota, Self.identity("a"), into: &permits) == nil) }
        let error = self.call(quota, Self.identity("a"), into: &permits)
        #expect(error?.code == .resourceExhausted)
        #expect(
            error?.message
                == "\(scope.subject) sends too many calls: the limit\(scope.suffix) is 2 per second, 3 at once"
        )
        #expect(error?.processed == .no)
        #expect(error?.retryAfter == .milliseconds(500))
        #expect(self.statistics.refusals(scope.requests) == 1)
        for _ in 0..<2 { #expect(self.call(quota, Self.identity("a"), seconds: 1, into: &permits) == nil) }
        #expect(self.call(quota, Self.identity("a"), seconds: 1, into: &permits) != nil)
        #expect(permits.count == 5)
    }

    @Test("a scope is shared by what belongs to it, and by nothing else", arguments: scopes)
    func sharing(scope: Scope) {
        let control = self.control { $0[keyPath: scope.bounds].runningHandlers = 1 }
        let connections = [
            self.quota(control, "[2001:db8::1]:1"),
            self.quota(control, "[2001:db8::2]:2"),
            self.quota(control, "[2001:db8:0:1::1]:1"),
        ]
        // Another object with the same names is the same identity, as after a token was refreshed.
        let identities = [
            Self.identity("a"), Self.identity("a"), Self.identity("b"), Self.identity("a", issuer: nil), nil,
        ]
        var permits: [CallPermit] = []
        var passed = 0
        for connection in connections {
            for identity in identities where self.call(connection, identity, into: &permits) == nil { passed += 1 }
        }
        // Everybody together; each connection; each /64; each issuer and subject, and whoever has none without a limit.
        let expected = ["server": 1, "connection": 3, "address": 2, "identity": 3 + 3]
        #expect(passed == expected[scope.name])
    }

    @Test("a call that one limit refuses leaves no trace in the others")
    func rollback() {
        let control = self.control {
            $0.connection.runningHandlers = 5
            $0.address.runningHandlers = 5
            $0.identity.runningHandlers = 1
        }
        let quota = self.quota(control)
        var permits: [CallPermit] = []
        #expect(self.call(quota, Self.identity("a"), into: &permits) == nil)
        for _ in 0..<20 { #expect(self.call(quota, Self.identity("a"), into: &permits) != nil) }
        for subject in ["b", "c", "d", "e"] {
            #expect(self.call(quota, Self.identity(subject), into: &permits) == nil)
        }
        #expect(control.server.runningHandlers == 5)
        permits = []
        #expect(control.server.runningHandlers == 0)
    }

    @Test("calls that are refused for something else count for the connection and its address, not for an identity")
    func refusedOnes() {
        let control = self.control {
            $0.connection.requestsPerSecond = 4
            $0.identity.requestsPerSecond = 1
        }
        let quota = self.quota(control)
        // Two whose token is wrong, and one that the connection refuses itself.
        for _ in 0..<2 { #expect((try? quota.opened(at: Self.start)) != nil) }
        quota.refusedElsewhere(at: Self.start)
        var permits: [CallPermit] = []
        #expect(self.call(quota, Self.identity("a"), into: &permits) == nil)
        let error = self.call(quota, Self.identity("b"), into: &permits)
        #expect(error?.message.hasPrefix("the connection sends too many calls") == true)
    }

    @Test("names of callers are in no message")
    func names() {
        let control = self.control {
            $0.accounts = 1
            $0.identity.runningHandlers = 1
            $0.address.requestsPerSecond = 1
        }
        var permits: [CallPermit] = []
        var messages: [String] = []
        for address in ["192.0.2.77:1", "192.0.2.77:2", "192.0.2.78:1"] {
            let quota = self.quota(control, address)
            for subject in ["secret-a", "secret-b"] {
                for second in [0, 0, 100] {
                    let identity = Self.identity(subject, issuer: "secret-issuer")
                    let error = self.call(quota, identity, seconds: second, into: &permits)
                    if let error { messages.append(error.message) }
                }
            }
        }
        #expect(messages.count > 5)
        #expect(!messages.contains { $0.contains("secret") || $0.contains("192.0.2") })
    }

    // MARK: - Hostile callers

    @Test("many identities on one connection find room as long as they do not run at once")
    func manyIdentities() {
        let control = self.control { $0.identity.runningHandlers = 1 }
        let quota = self.quota(control)
        for number in 0..<20_000 {
            var permits: [CallPermit] = []
            #expect(self.call(quota, Self.identity("caller-\(number)"), into: &permits) == nil)
        }
        #expect(control.accounts.identities <= 128)
    }

    @Test("identities in use beyond the table's size are refused, whatever they are called")
    func tooManyIdentities() {
        let control = self.control {
            $0.accounts = 500
            $0.identity.runningHandlers = 2
        }
        let quota = self.quota(control)
        var permits: [CallPermit] = []
        for number in 0..<500 {
            let subject = String(repeating: "x", count: 4000) + "\(number)"
            #expect(self.call(quota, Self.identity(subject), into: &permits) == nil)
        }
        let error = self.call(quota, Self.identity("one more"), into: &permits)
        #expect(error?.code == .resourceExhausted)
        #expect(error?.message == "the server keeps account of 500 identities, the limit, and all are in use")
        #expect(error?.retryAfter == .milliseconds(100))
        #expect(self.statistics.refusals(.identityAccounts) == 1)
        #expect(control.accounts.identities == 500)
        // Whoever is known, or has no identity, goes on.
        #expect(self.call(quota, Self.identity(String(repeating: "x", count: 4000) + "7"), into: &permits) == nil)
        #expect(self.call(quota, nil, into: &permits) == nil)
        permits = []
        #expect(self.call(quota, Self.identity("one more"), seconds: 1, into: &permits) == nil)
        withExtendedLifetime(quota) {}
    }

    @Test("addresses in use beyond the table's size are refused until one is free")
    func tooManyAddresses() {
        let control = self.control {
            $0.accounts = 300
            $0.address.runningHandlers = 2
        }
        var quotas = (0..<300).map { self.quota(control, "[2001:db8:\(String($0, radix: 16))::1]:1") }
        var permits: [CallPermit] = []
        for quota in quotas { #expect(self.call(quota, into: &permits) == nil) }
        let late = self.quota(control, "192.0.2.9:1")
        let error = self.call(late, into: &permits)
        #expect(error?.message == "the server keeps account of 300 addresses, the limit, and all are in use")
        #expect(self.statistics.refusals(.addressAccounts) == 1)
        #expect(control.accounts.addresses == 300)
        quotas.removeFirst()
        permits.removeFirst()
        #expect(self.call(late, seconds: 1, into: &permits) == nil)
        #expect(control.accounts.addresses == 300)
    }

    @Test("connections of many addresses that come and go leave nothing behind")
    func manyAddresses() {
        let control = self.control {
            $0.address.runningHandlers = 1
            $0.address.requestsPerSecond = 1000
        }
        for number in 0..<20_000 {
            let quota = self.quota(control, "[2001:db8:\(String(number, radix: 16))::1]:1")
            var permits: [CallPermit] = []
            // Two milliseconds give back what two calls took.
            let now = Self.start.advanced(by: .milliseconds(2 * number))
            #expect((try? quota.opened(at: now)) != nil)
            permits.append(contentsOf: [try? quota.admit(nil, to: Self.method, at: now)].compactMap { $0 })
            #expect(permits.count == 1)
        }
        #expect(control.accounts.addresses <= 128)
    }

    @Test("without limits of addresses and identities nothing is kept of them")
    func unlimited() {
        let control = self.control { _ in }
        let quota = self.quota(control)
        var permits: [CallPermit] = []
        for _ in 0..<1000 { #expect(self.call(quota, Self.identity("a"), into: &permits) == nil) }
        #expect(control.accounts == (0, 0))
        #expect(control.server.runningHandlers == 1000)
    }
}
