// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import BatonAuth
internal import BatonTLS

/// Tells whether a server would start with these settings.
struct CheckConfig: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check settings, certificate and keys, and print each setting with its origin.",
        discussion: SettingKey.help
    )

    @OptionGroup var options: SettingsOptions

    func run() async throws {
        try await CommandFailure.exiting {
            let resolved = try self.options.sources(isDevelopment: false).resolve()
            for line in resolved.report {
                print(line)
            }
            let settings = try Settings(resolved)
            _ = try TLSContextSource(settings.tls.server)
            let keys = try KeySetSource(path: settings.auth.keys)
            for remark in keys.current.ignored {
                print("note: \(remark)")
            }
            print("settings: OK")
        }
    }
}
