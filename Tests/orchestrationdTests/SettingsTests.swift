// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonTransport
internal import Testing

@testable internal import orchestrationd

@Suite("Settings")
struct SettingsTests {
    /// What a production server must have.
    static let required: [String: String] = [
        "ORCHESTRATIOND_TLS_CERTIFICATE": "server.pem",
        "ORCHESTRATIOND_TLS_KEY": "server.key",
        "ORCHESTRATIOND_AUTH_KEYS": "jwks.json",
        "ORCHESTRATIOND_AUTH_ISSUER": "issuer",
        "ORCHESTRATIOND_AUTH_AUDIENCE": "audience",
    ]

    static func resolve(
        flags: [SettingKey: String] = [:],
        environment: [String: String] = [:],
        yaml: String? = nil,
        json: String? = nil,
        isDevelopment: Bool = false
    ) throws(SettingsError) -> ResolvedSettings {
        var file: SettingsFile?
        if let yaml { file = try SettingsFile(path: "settings.yaml", content: Array(yaml.utf8)) }
        if let json { file = try SettingsFile(path: "settings.json", content: Array(json.utf8)) }
        return try ResolvedSettings(flags: flags, environment: environment, file: file, isDevelopment: isDevelopment)
    }

    static func faults(_ work: () throws(SettingsError) -> Void) -> [String] {
        do throws(SettingsError) {
            try work()
            return []
        } catch {
            return error.faults
        }
    }

    @Test("the table's defaults are values of their kinds, and names give distinct variables")
    func table() throws {
        let resolved = try Self.resolve(environment: Self.required)
        _ = try Settings(resolved)
        for key in SettingKey.allCases where key.definition.fallback != nil {
            #expect(resolved.entries[key]?.origin == .fallback, "\(key)")
        }
        #expect(Set(SettingKey.allCases.map(\.environmentName)).count == SettingKey.allCases.count)
        for key in SettingKey.allCases {
            #expect(SettingKey.help.contains("  \(key.rawValue)\n"))
        }
    }

    @Test("a flag wins over the environment, that over the file, that over the default; each origin is kept")
    func precedence() throws {
        let yaml = "listen:\n  port: 3\n  host: 10.0.0.3\nlog.level: error"
        let environment = ["ORCHESTRATIOND_LISTEN_PORT": "2", "ORCHESTRATIOND_LISTEN_HOST": "10.0.0.2"]
        let resolved = try Self.resolve(flags: [.listenPort: "1"], environment: environment, yaml: yaml)
        #expect(resolved.entries[.listenPort] == .init(value: .integer(1), text: "1", origin: .flag))
        #expect(resolved.entries[.listenHost]?.value == .text("10.0.0.2"))
        #expect(resolved.entries[.listenHost]?.origin == .environment)
        #expect(resolved.entries[.logLevel]?.value == .text("error"))
        #expect(resolved.entries[.logLevel]?.origin == .file)
        #expect(resolved.entries[.logFormat] == .init(value: .text("json"), text: "json", origin: .fallback))
    }

    @Test("YAML and JSON say the same")
    func formats() throws {
        let yaml = """
            # a comment
            listen:
              port: 1
            storage:
              create: true
            limits.message_bytes: 64KiB
            auth:
              identities: ["spiffe://a/b=admin+viewer", c.example=viewer]
            """
        let json = """
            {"listen": {"port": 1}, "storage": {"create": true}, "limits.message_bytes": "64KiB",
             "auth": {"identities": ["spiffe://a/b=admin+viewer", "c.example=viewer"]}}
            """
        let fromYAML = try Self.resolve(environment: Self.required, yaml: yaml)
        #expect(try fromYAML == Self.resolve(environment: Self.required, json: json))
        let settings = try Settings(fromYAML)
        #expect(settings.port == 1)
        #expect(settings.storage.create)
        #expect(settings.transport.messageBytes == 65_536)
        #expect(settings.auth.identities == ["spiffe://a/b": ["admin", "viewer"], "c.example": ["viewer"]])
    }

    @Test("an empty file sets nothing", arguments: ["", "# only a comment\n", "{}"])
    func emptyFile(yaml: String) throws {
        #expect(try Self.resolve(yaml: yaml) == Self.resolve())
    }

    @Test("lists come from the environment separated by commas")
    func listInEnvironment() throws {
        let resolved = try Self.resolve(environment: ["ORCHESTRATIOND_AUTH_IDENTITIES": "a=b, c=d"])
        #expect(try resolved.list(.authIdentities) == ["a=b", "c=d"])
    }

    @Test("an unknown key is refused with its line and the nearest known key")
    func unknownKey() {
        let faults = Self.faults { () throws(SettingsError) in
            _ = try Self.resolve(yaml: "log:\n  level: info\nlimits:\n  mesage_bytes: 1MiB\n")
        }
        #expect(
            faults == [
                "unknown key limits.mesage_bytes in settings.yaml, line 4; the nearest known one is limits.message_bytes"
            ]
        )
    }

    @Test("an unknown environment variable with the prefix is refused with the nearest known one; others are ignored")
    func unknownVariable() {
        let faults = Self.faults { () throws(SettingsError) in
            _ = try Self.resolve(environment: ["ORCHESTRATIOND_LISTEN_PROT": "1", "LISTEN_PORT": "2", "PATH": "/bin"])
        }
        #expect(
            faults == [
                "unknown environment variable ORCHESTRATIOND_LISTEN_PROT; "
                    + "the nearest known one is ORCHESTRATIOND_LISTEN_PORT"
            ]
        )
    }

    @Test("every fault is told at once, with where it stands")
    func allFaults() {
        let faults = Self.faults { () throws(SettingsError) in
            _ = try Self.resolve(
                environment: ["ORCHESTRATIOND_LISTEN_PORT": "70000"],
                yaml: "log.level: loud\nlog:\n  level: info\ntls.key: [a]\nauth.issuer:\nnonsense: 1\n"
            )
        }
        #expect(faults.count == 6, "\(faults)")
        #expect(faults.contains { $0.hasPrefix("listen.port in ORCHESTRATIOND_LISTEN_PORT must be 0 to 65535") })
        #expect(faults.contains { $0.hasPrefix("log.level in settings.yaml, line 1 must be one of trace | debug") })
        #expect(faults.contains { $0.hasPrefix("log.level in settings.yaml, line 3 is set a second time") })
        #expect(faults.contains("tls.key in settings.yaml, line 4 must be one value, is a list"))
        #expect(faults.contains("auth.issuer in settings.yaml, line 5 has no value that can be used"))
        #expect(faults.contains { $0.hasPrefix("unknown key nonsense in settings.yaml, line 6") })
    }

    @Test("a server without --dev names what must be set")
    func missing() throws {
        let resolved = try Self.resolve()
        let faults = Self.faults { () throws(SettingsError) in _ = try Settings(resolved) }
        #expect(
            faults.map { $0.prefix { $0 != " " } } == [
                "tls.certificate", "tls.key", "auth.keys", "auth.issuer", "auth.audience",
            ]
        )
    }

    @Test("the data directory leads the defaults that follow from it, also in development")
    func derived() throws {
        let plain = try Self.resolve(flags: [.dataDirectory: "/d"])
        #expect(plain.entries[.storagePath]?.value == .text("/d/orchestration.sqlite"))
        #expect(plain.entries[.tlsCertificate] == nil)
        let development = try Settings(Self.resolve(flags: [.dataDirectory: "/d"], isDevelopment: true))
        #expect(development.tls.certificate == "/d/tls/server.pem")
        #expect(development.tls.clientCertificates == .optional)
        #expect(development.auth.issuer == "orchestration-dev")
        #expect(development.storage.create)
        let own = try Settings(
            Self.resolve(flags: [.dataDirectory: "/d"], yaml: "auth.issuer: mine", isDevelopment: true)
        )
        #expect(own.auth.issuer == "mine")
    }

    @Test(
        "what is not a settings file is refused with its name",
        arguments: [
            ("settings.json", "{", "settings.json: "),
            ("settings.json", "[]", "settings.json: must be an object, is an array"),
            ("settings.json", "{\"a\":1,\"a\":2}", "settings.json: "),
            ("settings.yaml", "a: [", "settings.yaml: is not YAML"),
            ("settings.yaml", "- a", "settings.yaml: must be a mapping"),
            ("settings.yaml", "a: 1\na: 2", "settings.yaml: is not YAML"),
        ]
    )
    func malformed(path: String, content: String, beginning: String) {
        let faults = Self.faults { () throws(SettingsError) in
            _ = try SettingsFile(path: path, content: Array(content.utf8))
        }
        #expect(faults.count == 1)
        #expect(faults.first?.hasPrefix(beginning) == true, "\(faults)")
    }

    @Test("bytes that are not UTF-8, too many entries and too deep nesting are refused")
    func limits() {
        let notText: [UInt8] = [0x61, 0x3A, 0xFF]
        let many = (0...SettingsFile.maximumEntries).map { "k\($0): 1" }.joined(separator: "\n")
        let deep = (0...SettingsFile.maximumDepth + 1).map { String(repeating: " ", count: $0) + "a:" }
            .joined(separator: "\n")
        for content in [notText, Array(many.utf8), Array(deep.utf8)] {
            let faults = Self.faults { () throws(SettingsError) in
                _ = try SettingsFile(path: "s.yaml", content: content)
            }
            #expect(faults.count == 1)
        }
    }

    @Test(
        "an identity needs a name, an equals sign and roles",
        arguments: ["spiffe://a", "=admin", "a=", "a=b+", "a=b,a=c"]
    )
    func badIdentities(text: String) throws {
        var environment = Self.required
        environment["ORCHESTRATIOND_AUTH_IDENTITIES"] = text
        let resolved = try Self.resolve(environment: environment)
        let faults = Self.faults { () throws(SettingsError) in _ = try Settings(resolved) }
        #expect(faults.count == 1)
        #expect(faults.first?.hasPrefix("auth.identities: ") == true)
    }

    @Test("changes are named in the order of the table, and only values count")
    func changes() throws {
        let before = try Self.resolve(yaml: "log.level: info")
        let after = try Self.resolve(environment: ["ORCHESTRATIOND_LISTEN_PORT": "1"], yaml: "log.level: debug")
        #expect(after.changes(from: before) == [.listenPort, .logLevel])
        #expect(try Self.resolve().changes(from: before).isEmpty)
    }

    @Test("the report shows every key with its origin, and no secret")
    func report() throws {
        let resolved = try Self.resolve(environment: ["ORCHESTRATIOND_LISTEN_PORT": "1"])
        #expect(resolved.report.count == SettingKey.allCases.count)
        #expect(resolved.report.contains("listen.port = 1 (environment)"))
        #expect(resolved.report.contains("tls.key is not set"))
        let secret = SettingDefinition(.text, isSecret: true, "a password")
        let entry = ResolvedSettings.Entry(value: .text("x"), text: "x", origin: .file)
        #expect(ResolvedSettings.shown(entry, secret) == "(secret)")
    }
}
