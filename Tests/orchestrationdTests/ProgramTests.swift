// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON
internal import BatonTLS
internal import BatonTesting
internal import BatonWire
internal import Foundation
internal import Testing

@testable internal import orchestrationd

@Suite("The program")
struct ProgramTests {
    private static func serve(_ directory: TestDirectory, _ more: String..., data: String = "data") throws -> Program {
        try Program(["serve", "--dev", "--data-dir", "\(directory.path)/\(data)", "--port", "0"] + more)
    }

    /// A directory in which a development server has run, so that everything is there, and settings for a server without
    /// --dev on it.
    private static func prepared() async throws -> TestDirectory {
        let directory = try TestDirectory()
        let server = try self.serve(directory)
        _ = try await server.waitUntilReady()
        server.send(SIGTERM)
        #expect(try await server.finish().code == 0)
        let data = "\(directory.path)/data"
        try directory.write(
            """
            data.directory: \(data)
            listen.port: 0
            tls:
              certificate: \(data)/tls/server.pem
              key: \(data)/tls/server.key
            auth:
              keys: \(data)/keys/jwks.json
              issuer: orchestration-dev
              audience: orchestration
            reload.interval: 100ms
            """,
            to: "settings.yaml"
        )
        return directory
    }

    private static func serveSettings(_ directory: TestDirectory, _ more: String...) throws -> Program {
        try Program(["serve", "--config", "\(directory.path)/settings.yaml"] + more)
    }

    // MARK: - Life and end

    @Test(
        "--dev makes everything, tells its address by file and log, and stops cleanly on a signal",
        arguments: [SIGTERM, SIGINT]
    )
    func development(signal: Int32) async throws {
        let directory = try TestDirectory()
        let server = try Self.serve(directory)
        let address = try await server.waitUntilReady()
        #expect(address.hasPrefix("127.0.0.1:"))
        #expect(try directory.read("data/address") == "\(address)\n")
        #expect(try directory.mode("data") == 0o700)
        for folder in ["tls", "tokens", "keys"] {
            #expect(try directory.mode("data/\(folder)") == 0o700, "\(folder)")
        }
        for secret in [
            "tls/server.key", "tls/client.key", "keys/signing.pem", "tokens/admin.jwt", "tokens/manager.jwt",
            "tokens/system.jwt", "tokens/viewer.jwt", "orchestration.sqlite",
        ] {
            #expect(try directory.mode("data/\(secret)") == 0o600, "\(secret)")
        }
        for file in ["tls/ca.pem", "tls/server.pem", "tls/client.pem", "keys/jwks.json", "lock"] {
            #expect(directory.exists("data/\(file)"), "\(file)")
        }
        server.send(signal)
        let outcome = try await server.finish()
        #expect(outcome.code == 0)
        #expect(outcome.output == "")
        #expect(!directory.exists("data/address"))
        #expect(outcome.errors.contains(#""message":"stopped""#))
    }

    @Test("every line of standard error is one JSON object with time, level, message and logger")
    func logLines() async throws {
        let directory = try TestDirectory()
        let server = try Self.serve(directory)
        _ = try await server.waitUntilReady()
        server.send(SIGTERM)
        let lines = try await server.finish().errors.split(separator: "\n")
        #expect(lines.count >= 3)
        for line in lines {
            let object = try #require(try JSONValue.parse(String(line)).objectValue)
            for member in ["time", "level", "message", "logger"] {
                #expect(object[member]?.stringValue != nil, "\(line)")
            }
        }
    }

    @Test("a second start keeps certificates, keys and database, and makes new tokens")
    func secondStart() async throws {
        let directory = try TestDirectory()
        let kept = ["tls/ca.pem", "tls/server.key", "keys/jwks.json", "keys/signing.pem"]
        var before: [[UInt8]] = []
        var token = ""
        for start in 1...2 {
            let server = try Self.serve(directory)
            _ = try await server.waitUntilReady()
            let now = try kept.map { try directory.bytes("data/\($0)") }
            let newToken = try directory.read("data/tokens/admin.jwt")
            if start == 2 {
                #expect(now == before)
                #expect(newToken != token)
            }
            before = now
            token = newToken
            server.send(SIGTERM)
            #expect(try await server.finish().code == 0)
        }
    }

    @Test("an address file that a killed server left is gone before the next one listens")
    func staleAddress() async throws {
        let directory = try TestDirectory()
        let first = try Self.serve(directory)
        _ = try await first.waitUntilReady()
        first.send(SIGKILL)
        #expect(try await first.finish().code == 128 + SIGKILL)
        #expect(directory.exists("data/address"))
        let second = try Self.serve(directory)
        let address = try await second.waitUntilReady()
        #expect(try directory.read("data/address") == "\(address)\n")
    }

    @Test("a second signal ends the program at once, whoever still holds a connection")
    func secondSignal() async throws {
        let directory = try TestDirectory()
        let server = try Self.serve(directory)
        let address = try await server.waitUntilReady()
        let port = try #require(address.split(separator: ":").last.flatMap { Int($0) })
        let authority = "\(directory.path)/data/tls/ca.pem"
        // A peer that never acknowledges the goodbye holds the drain for seconds.
        try await onOwnThread {
            var tls = TLSClientConfiguration()
            tls.trustRoots = .authorities(.file(authority))
            let peer = try RawPeer(port: port, tls: tls)
            try peer.begin()
            _ = try peer.receive(.settings)
            server.send(SIGTERM)
            _ = try peer.receiveGoAway()
            server.send(SIGTERM)
        }
        let outcome = try await server.finish()
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains("a second signal was received"))
    }

    @Test("a service manager is told of readiness and stop")
    func serviceManager() async throws {
        let directory = try TestDirectory()
        let socket = try NotifySocket(path: "\(directory.path)/notify")
        let server = try Program(
            ["serve", "--dev", "--data-dir", "\(directory.path)/data", "--port", "0"],
            environment: ["NOTIFY_SOCKET": socket.path]
        )
        #expect(try await socket.receive() == "READY=1")
        server.send(SIGTERM)
        #expect(try await socket.receive() == "STOPPING=1")
        #expect(try await server.finish().code == 0)
    }

    // MARK: - Refusals

    @Test("a second server on the same data directory ends with 73 and names the first")
    func secondServer() async throws {
        let directory = try TestDirectory()
        let first = try Self.serve(directory)
        _ = try await first.waitUntilReady()
        let outcome = try await Self.serve(directory).finish()
        #expect(outcome.code == 73)
        #expect(outcome.errors.contains("is in use by process"))
        #expect(directory.exists("data/address"))
    }

    @Test("a port in use ends with 69 and names the address; no address file is left")
    func portInUse() async throws {
        let directory = try TestDirectory()
        let first = try Self.serve(directory)
        let address = try await first.waitUntilReady()
        let port = try #require(address.split(separator: ":").last)
        let outcome = try await Program(
            ["serve", "--dev", "--data-dir", "\(directory.path)/other", "--port", String(port)]
        ).finish()
        #expect(outcome.code == 69)
        #expect(outcome.errors.contains(address))
        #expect(!directory.exists("other/address"))
    }

    @Test("--dev refuses an address that others can reach", arguments: ["0.0.0.0", "::", "192.0.2.1"])
    func loopbackOnly(host: String) async throws {
        let directory = try TestDirectory()
        let outcome = try await Self.serve(directory, "--host", host).finish()
        #expect(outcome.code == 78)
        #expect(outcome.errors.contains("loopback only"))
        #expect(!directory.exists("data"))
    }

    @Test("--dev touches no directory that holds files it did not make")
    func foreignDirectory() async throws {
        let directory = try TestDirectory()
        try FileManager.default.createDirectory(
            atPath: "\(directory.path)/data/keys",
            withIntermediateDirectories: true
        )
        let outcome = try await Self.serve(directory).finish()
        #expect(outcome.code == 78)
        #expect(outcome.errors.contains("did not make keys there"))
        #expect(!directory.exists("data/tls"))
        #expect(!directory.exists("data/development.json"))
    }

    @Test(
        "--dev tells when only some files of a set are there",
        arguments: ["tls/ca.pem", "tls/server.key", "keys/signing.pem"]
    )
    func incompleteSet(file: String) async throws {
        let directory = try await Self.prepared()
        try FileManager.default.removeItem(atPath: "\(directory.path)/data/\(file)")
        let outcome = try await Self.serve(directory).finish()
        #expect(outcome.code == 66)
        #expect(outcome.errors.contains("\(file) is missing"))
    }

    @Test(
        "a missing file ends with 66 and is named",
        arguments: ["tls/server.pem", "tls/server.key", "keys/jwks.json", "orchestration.sqlite", ""]
    )
    func missing(file: String) async throws {
        let directory = try await Self.prepared()
        let path = "\(directory.path)/data" + (file.isEmpty ? "" : "/\(file)")
        try FileManager.default.removeItem(atPath: path)
        for journal in ["\(path)-wal", "\(path)-shm"] {
            try? FileManager.default.removeItem(atPath: journal)
        }
        let outcome = try await Self.serveSettings(directory).finish()
        #expect(outcome.code == 66, "\(outcome.errors)")
        #expect(outcome.errors.contains(path))
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test(
        "a corrupt file ends with 65, is named, and not overwritten",
        arguments: ["tls/server.pem", "tls/server.key", "keys/jwks.json", "orchestration.sqlite"]
    )
    func corrupt(file: String) async throws {
        let directory = try await Self.prepared()
        let nonsense = String(repeating: "this is not what it should be\n", count: 200)
        try directory.write(nonsense, to: "data/\(file)")
        let outcome = try await Self.serveSettings(directory).finish()
        #expect(outcome.code == 65, "\(outcome.errors)")
        #expect(outcome.errors.contains("\(directory.path)/data/\(file)"))
        #expect(try directory.read("data/\(file)") == nonsense)
    }

    @Test(
        "something else than a file in a file's place ends with 66",
        arguments: ["tls/server.pem", "tls/server.key", "keys/jwks.json", "orchestration.sqlite"]
    )
    func noFile(file: String) async throws {
        let directory = try await Self.prepared()
        let path = "\(directory.path)/data/\(file)"
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        let outcome = try await Self.serveSettings(directory).finish()
        #expect(outcome.code == 66, "\(outcome.errors)")
        #expect(outcome.errors.contains(path))
    }

    @Test("a data directory that cannot be made ends with 73, one that is a file with 66")
    func noDirectory() async throws {
        let refused = try await Program.run(["serve", "--dev", "--data-dir", "/proc/nowhere", "--port", "0"])
        #expect(refused.code == 73)
        #expect(refused.errors.contains("/proc/nowhere"))
        let directory = try await Self.prepared()
        let settings = try directory.read("settings.yaml")
        try directory.write(
            settings.replacing(
                "data.directory: \(directory.path)/data",
                with: "data.directory: \(directory.path)/settings.yaml"
            ),
            to: "settings.yaml"
        )
        let outcome = try await Self.serveSettings(directory).finish()
        #expect(outcome.code == 66, "\(outcome.errors)")
    }

    @Test("a key that is not the certificate's ends with 65")
    func wrongKey() async throws {
        let directory = try await Self.prepared()
        let other = try DevelopmentCertificates().makeServer()
        try directory.write(other.privateKeyPEM, to: "data/tls/server.key")
        #expect(try await Self.serveSettings(directory).finish().code == 65)
    }

    @Test("a corrupt development key ends with 65")
    func corruptDevelopmentKey() async throws {
        let directory = try await Self.prepared()
        try directory.write("nonsense", to: "data/keys/signing.pem")
        let outcome = try await Self.serve(directory).finish()
        #expect(outcome.code == 65)
        #expect(outcome.errors.contains("keys/signing.pem"))
    }

    @Test(
        "an unknown key of the settings file ends with 78, its line and the nearest known key",
        arguments: ["serve", "check-config"]
    )
    func unknownKey(command: String) async throws {
        let directory = try TestDirectory()
        try directory.write("listen:\n  prot: 1\n", to: "s.yaml")
        let outcome = try await Program.run([command, "--config", "\(directory.path)/s.yaml"])
        #expect(outcome.code == 78)
        #expect(
            outcome.errors
                == "orchestrationd: unknown key listen.prot in \(directory.path)/s.yaml, line 2; "
                + "the nearest known one is listen.port\n"
        )
    }

    @Test("an unknown variable of the environment ends with 78")
    func unknownVariable() async throws {
        let outcome = try await Program.run(["serve"], environment: ["ORCHESTRATIOND_LOG_LEVLE": "info"])
        #expect(outcome.code == 78)
        #expect(outcome.errors.contains("the nearest known one is ORCHESTRATIOND_LOG_LEVEL"))
    }

    @Test("a settings file that is not there ends with 66")
    func missingSettings() async throws {
        let outcome = try await Program.run(["serve", "--config", "/nonexistent/s.yaml"])
        #expect(outcome.code == 66)
        #expect(outcome.errors.contains("/nonexistent/s.yaml"))
    }

    @Test(
        "wrong usage ends with 64",
        arguments: [
            ["serve", "--port", "70000"], ["serve", "--nonsense"], ["nonsense"], ["serve", "--log-level", "loud"],
            ["serve", "--log-format", "xml"], ["token", "--data-dir", "x"], ["serve", "--host", ""],
            ["token", "--data-dir", "x", "--subject", "s", "--role", "r", "--ttl", "soon"],
        ]
    )
    func usage(arguments: [String]) async throws {
        let outcome = try await Program.run(arguments)
        #expect(outcome.code == 64, "\(outcome.errors)")
        #expect(outcome.errors.contains("Usage: ") || outcome.errors.contains("usage"))
    }

    // MARK: - Other commands

    @Test("both ways to ask for the version give the same line", arguments: [["version"], ["--version"]])
    func version(arguments: [String]) async throws {
        let outcome = try await Program.run(arguments)
        #expect(outcome.code == 0)
        #expect(outcome.output.hasSuffix(".0\n"))
        #expect(outcome.output == (try await Program.run(["version"]).output))
    }

    @Test("check-config prints each setting with its origin and says OK; without a key file it ends with 66")
    func checkConfig() async throws {
        let directory = try await Self.prepared()
        let arguments = ["check-config", "--config", "\(directory.path)/settings.yaml", "--log-level", "debug"]
        let good = try await Program.run(arguments)
        #expect(good.code == 0, "\(good.errors)")
        #expect(good.output.hasSuffix("settings: OK\n"))
        #expect(good.output.contains("log.level = debug (flag)\n"))
        #expect(good.output.contains("auth.issuer = orchestration-dev (file)\n"))
        try FileManager.default.removeItem(atPath: "\(directory.path)/data/keys/jwks.json")
        let bad = try await Program.run(arguments)
        #expect(bad.code == 66)
        #expect(bad.errors.contains("jwks.json"))
    }

    @Test("token refuses a directory that --dev did not make")
    func tokenElsewhere() async throws {
        let directory = try TestDirectory()
        let outcome = try await Program.run([
            "token", "--data-dir", directory.path, "--subject", "s", "--role", "admin",
        ])
        #expect(outcome.code == 66)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains("serve --dev"))
    }

    // MARK: - Reload

    @Test("SIGHUP takes over a new log level and reports what needs a restart")
    func reloadSettings() async throws {
        let directory = try await Self.prepared()
        let server = try Self.serveSettings(directory)
        _ = try await server.waitUntilReady()
        let settings = try directory.read("settings.yaml")
        try directory.write(settings + "\nlog.level: debug\nlimits.head_bytes: 9KiB\n", to: "settings.yaml")
        server.send(SIGHUP)
        let level = try await server.waitForRecord("a changed setting is in effect")
        #expect(level["key"]?.stringValue == "log.level")
        let restart = try await server.waitForRecord("a changed setting needs a restart")
        #expect(restart["key"]?.stringValue == "limits.head_bytes")
        server.send(SIGTERM)
        #expect(try await server.finish().code == 0)
    }

    @Test("changed certificates and keys are taken over by themselves; bad ones are reported and change nothing")
    func reloadFiles() async throws {
        let directory = try await Self.prepared()
        let server = try Self.serveSettings(directory)
        _ = try await server.waitUntilReady()
        let keys = try directory.read("data/keys/jwks.json")
        try directory.write("{}", to: "data/keys/jwks.json")
        _ = try await server.waitForRecord("the token keys are not usable; the old ones stay")
        try directory.write(keys + " ", to: "data/keys/jwks.json")
        _ = try await server.waitForRecord("the token keys were reloaded")
        let certificate = try directory.read("data/tls/server.pem")
        try directory.write("nonsense", to: "data/tls/server.pem")
        _ = try await server.waitForRecord("the certificate is not usable; the old one stays")
        try directory.write(certificate, to: "data/tls/server.pem")
        _ = try await server.waitForRecord("the certificate was reloaded")
        try directory.write("nonsense: 1", to: "settings.yaml")
        _ = try await server.waitForRecord("the settings are wrong; the old ones stay")
        server.send(SIGTERM)
        #expect(try await server.finish().code == 0)
    }
}
