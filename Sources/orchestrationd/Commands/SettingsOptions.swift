// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Foundation

/// The flags that settings can come from, shared by the commands that read settings.
struct SettingsOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The settings file, YAML or JSON.", valueName: "file"))
    var config: String?

    @Option(name: .long, help: ArgumentHelp("The data directory (data.directory).", valueName: "dir"))
    var dataDir: String?

    @Option(name: .long, help: ArgumentHelp("The address to listen on (listen.host).", valueName: "address"))
    var host: String?

    @Option(
        name: .long,
        help: ArgumentHelp("The port to listen on; 0 for a free one (listen.port).", valueName: "port")
    )
    var port: UInt16?

    @Option(name: .long, help: ArgumentHelp("The form of the log: json or text (log.format).", valueName: "format"))
    var logFormat: LogFormat?

    @Option(name: .long, help: ArgumentHelp("The least level that is logged (log.level).", valueName: "level"))
    var logLevel: String?

    /// What the flags and the environment of this process say.
    func sources(isDevelopment: Bool) -> SettingsSources {
        var flags: [SettingKey: String] = [:]
        flags[.dataDirectory] = self.dataDir
        flags[.listenHost] = self.host
        flags[.listenPort] = self.port.map(String.init)
        flags[.logFormat] = self.logFormat?.rawValue
        flags[.logLevel] = self.logLevel
        return SettingsSources(
            flags: flags,
            environment: ProcessInfo.processInfo.environment,
            file: self.config,
            isDevelopment: isDevelopment
        )
    }

    func validate() throws {
        if let logLevel = self.logLevel {
            do throws(SettingFault) {
                _ = try SettingKey.logLevel.definition.kind.value(of: logLevel)
            } catch {
                throw ValidationError("--log-level \(error.reason)")
            }
        }
        for (flag, value) in [("--config", self.config), ("--data-dir", self.dataDir), ("--host", self.host)] {
            guard value?.isEmpty != true else { throw ValidationError("\(flag) must not be empty") }
        }
    }
}

extension LogFormat: ExpressibleByArgument {}
