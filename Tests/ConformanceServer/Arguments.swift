// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Logging

/// What the program was asked to do.
struct Arguments: Sendable {
    /// Whether clients show certificates.
    enum Clients: String, CaseIterable, Sendable {
        case none, optional, required
    }

    static let usage = """
        usage: baton-conformance-server DIRECTORY [options]
          DIRECTORY            holds ca.pem, server.pem, server.key, client.pem, client.key, jwks.json, signing.pem and
                               the tokens conformance.jwt (role conformance), plain.jwt (no role) and expired.jwt;
                               what is missing is made
          --make-only          make the files and end; needed before two servers begin with one new directory
          --port N             listen there; 0, the default, for a free one. The address is printed when it listens
          --clients WHICH      certificates of clients: none (the default), optional or required
          --threads N          event loops; default 1
          --upstream PORT      relayed calls go to the server on this port, which has the same directory
          --log-level LEVEL    trace, debug, info, notice, warning (the default), error or critical
          --limit NAME=VALUE   a limit by the name of its property, times in milliseconds; can be repeated:
        """ + LimitOption.all.map { "\n                       \($0.name)" }.joined()

    var directory = ""
    var onlyMakes = false
    var port = 0
    var clients = Clients.none
    var threads = 1
    var upstream: Int?
    var logLevel = Logger.Level.warning
    var limits = ServedLimits()

    /// - Throws: ``UsageError`` that names what is wrong.
    init(_ arguments: ArraySlice<String>) throws(UsageError) {
        var rest = arguments
        while let argument = rest.popFirst() {
            if argument == "--make-only" {
                self.onlyMakes = true
            } else if argument.hasPrefix("-") {
                guard let value = rest.popFirst() else { throw UsageError(message: "\(argument) needs a value") }
                try self.set(argument, value)
            } else {
                guard self.directory.isEmpty else { throw UsageError(message: "two directories are given") }
                self.directory = argument
            }
        }
        guard !self.directory.isEmpty else { throw UsageError(message: "no directory is given") }
    }

    private mutating func set(_ option: String, _ value: String) throws(UsageError) {
        switch option {
        case "--port": self.port = try Self.number(option, value, 0...65_535)
        case "--threads": self.threads = try Self.number(option, value, 1...64)
        case "--upstream": self.upstream = try Self.number(option, value, 1...65_535)
        case "--clients":
            guard let clients = Clients(rawValue: value) else {
                throw UsageError(message: "--clients is none, optional or required, not \(value)")
            }
            self.clients = clients
        case "--log-level":
            guard let level = Logger.Level(rawValue: value) else {
                throw UsageError(message: "\(value) is no log level")
            }
            self.logLevel = level
        case "--limit":
            let parts = value.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, let limit = LimitOption.all.first(where: { $0.name == parts[0] }) else {
                throw UsageError(message: "\(value) is not NAME=VALUE of a known limit")
            }
            limit.set(&self.limits, try Self.number(parts[0], parts[1], 0...Int(Int32.max)))
        default: throw UsageError(message: "unknown option \(option)")
        }
    }

    private static func number(
        _ option: String,
        _ value: String,
        _ range: ClosedRange<Int>
    ) throws(UsageError) -> Int {
        guard let number = Int(value), range.contains(number) else {
            throw UsageError(
                message: "\(option) is a number from \(range.lowerBound) to \(range.upperBound), not \(value)"
            )
        }
        return number
    }
}
