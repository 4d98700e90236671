// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Where settings are read from: flags and environment as they were at the start, and a file that may change.
struct SettingsSources: Sendable {
    /// Values that flags gave, in text form.
    var flags: [SettingKey: String] = [:]
    /// The whole environment; only names with the program's prefix count.
    var environment: [String: String] = [:]
    /// The path of the settings file, if there is one.
    var file: String?
    /// Whether missing settings are those of a development server.
    var isDevelopment = false

    /// Reads the file and resolves every setting.
    ///
    /// - Throws: `StartupError` when the file cannot be read, `SettingsError` with everything that is wrong in it.
    func resolve() throws -> ResolvedSettings {
        let file = try self.file.map { path in
            let content = try SmallFile.read(path, maximumBytes: SettingsFile.maximumBytes, role: "settings file")
            return try SettingsFile(path: path, content: content)
        }
        return try ResolvedSettings(
            flags: self.flags,
            environment: self.environment,
            file: file,
            isDevelopment: self.isDevelopment
        )
    }
}
