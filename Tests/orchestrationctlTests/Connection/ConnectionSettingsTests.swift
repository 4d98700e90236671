// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Testing

@testable import orchestrationctl

@Suite("Settings from flags and environment")
struct ConnectionSettingsTests {
    private static let environment = [
        "ORCHESTRATION_ADDRESS": "env.example:1", "ORCHESTRATION_CA": "/env/ca.pem",
        "ORCHESTRATION_TOKEN_FILE": "/env/token",
    ]

    private func settings(_ flags: [String], _ environment: [String: String] = [:]) throws -> ConnectionSettings {
        try ConnectionSettings(ConnectionOptions.parse(flags), environment: environment)
    }

    @Test("without flags and environment the server is the local one, and no token is shown")
    func defaults() throws {
        let settings = try self.settings([])
        #expect(settings.address == ServerAddress(host: "127.0.0.1", port: 7443))
        #expect(settings.authorities == nil)
        #expect(settings.token == nil)
        #expect(settings.identity == nil)
        #expect(settings.timeout == nil)
    }

    @Test("the environment is used where no flag is given")
    func environmentCounts() throws {
        let settings = try self.settings([], Self.environment)
        #expect(settings.address == ServerAddress(host: "env.example", port: 1))
        #expect(settings.authorities == "/env/ca.pem")
        #expect(settings.token == .file("/env/token"))
    }

    @Test("a flag wins over the environment")
    func flagsWin() throws {
        let settings = try self.settings(
            ["--address", "flag.example:2", "--ca", "/flag/ca.pem", "--token-file", "/flag/token", "--timeout", "2s"],
            Self.environment.merging(["ORCHESTRATION_TOKEN": "env-token"]) { $1 }
        )
        #expect(settings.address == ServerAddress(host: "flag.example", port: 2))
        #expect(settings.authorities == "/flag/ca.pem")
        #expect(settings.token == .file("/flag/token"))
        #expect(settings.timeout == .seconds(2))
    }

    @Test("a token in the environment wins over a file named there")
    func tokenItself() throws {
        let settings = try self.settings([], Self.environment.merging(["ORCHESTRATION_TOKEN": "abc"]) { $1 })
        #expect(settings.token == .environment("abc"))
        #expect(try settings.readToken() == "abc")
    }

    @Test("an empty variable counts as unset")
    func emptyVariables() throws {
        let empty = Self.environment.mapValues { _ in "" }.merging(["ORCHESTRATION_TOKEN": ""]) { $1 }
        let settings = try self.settings([], empty)
        #expect(settings == (try self.settings([])))
    }

    @Test("a malformed address names the flag or the variable that it came from")
    func malformedAddress() throws {
        #expect {
            try self.settings(["--address", "a b"])
        } throws: { error in
            (error as? CommandFailure)?.message.hasPrefix("--address: 'a b'") == true
        }
        #expect {
            try self.settings([], ["ORCHESTRATION_ADDRESS": "host:x"])
        } throws: { error in
            let failure = error as? CommandFailure
            return failure?.exit == .usage && failure?.message.hasPrefix("ORCHESTRATION_ADDRESS: ") == true
        }
    }

    @Test("certificate and key come together", arguments: [["--cert", "c"], ["--key", "k"]])
    func halfAnIdentity(flags: [String]) throws {
        #expect {
            try self.settings(flags)
        } throws: { error in
            (error as? CommandFailure)?.exit == .usage
        }
        let both = try self.settings(["--cert", "c", "--key", "k"])
        #expect(both.identity == ConnectionSettings.Identity(certificate: "c", key: "k"))
    }

    @Test("a token in the environment that is no word is refused without being shown")
    func malformedToken() throws {
        let settings = try self.settings([], ["ORCHESTRATION_TOKEN": "two words"])
        #expect {
            try settings.readToken()
        } throws: { error in
            let failure = error as? CommandFailure
            return failure?.exit == .usage && failure?.message.contains("two") == false
        }
    }
}
