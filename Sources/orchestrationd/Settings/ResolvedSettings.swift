// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Configuration

/// The value of every setting and where each came from.
struct ResolvedSettings: Sendable, Equatable {
    struct Entry: Sendable, Equatable {
        var value: SettingValue
        /// As it was given.
        var text: String
        var origin: SettingOrigin
    }

    /// Without the settings that have neither a value nor a default.
    private(set) var entries: [SettingKey: Entry] = [:]

    /// - Throws: `SettingsError` that names each key that is unknown, set twice or has a wrong value.
    init(
        flags: [SettingKey: String],
        environment: [String: String],
        file: SettingsFile?,
        isDevelopment: Bool
    ) throws(SettingsError) {
        var faults: [String] = []
        var providers: [SettingsProvider] = []
        if !flags.isEmpty {
            providers.append(SettingsProvider(.flag, flags: flags))
        }
        let variables = SettingNames.ours(in: environment, &faults)
        providers.append(SettingsProvider(.environment, EnvironmentVariablesProvider(environmentVariables: variables)))
        if let file {
            providers.append(SettingsProvider(.file, file: SettingNames.known(in: file, &faults)))
        }
        self.resolve(SettingKey.allCases.filter { $0.definition.fallback != nil }, providers, &faults)
        guard faults.isEmpty else { throw SettingsError(faults) }

        // Defaults that follow from the data directory.
        let derived = try self.derivedDefaults(isDevelopment: isDevelopment)
        providers.append(SettingsProvider(.fallback, flags: derived))
        let rest = SettingKey.allCases.filter { derived[$0] != nil || $0.definition.fallback == nil }
        self.resolve(rest, providers, &faults)
        guard faults.isEmpty else { throw SettingsError(faults) }
    }

    private mutating func resolve(_ keys: [SettingKey], _ providers: [SettingsProvider], _ faults: inout [String]) {
        for key in keys {
            do throws(SettingsError) {
                let given = try Self.entry(key, providers)
                self.entries[key] = try given == nil ? Self.fallback(of: key) : given
            } catch {
                faults += error.faults
            }
        }
    }

    // MARK: - Reading

    /// The text of a setting, if it has a value.
    func text(_ key: SettingKey) throws(SettingsError) -> String? {
        guard let entry = self.entries[key] else { return nil }
        guard case .text(let text) = entry.value else { throw Self.mismatch(key) }
        return text
    }

    /// The text of a setting that must have a value.
    func requiredText(_ key: SettingKey) throws(SettingsError) -> String {
        guard let text = try self.text(key) else { throw Self.missing(key) }
        return text
    }

    func integer(_ key: SettingKey) throws(SettingsError) -> Int {
        guard let entry = self.entries[key] else { throw Self.missing(key) }
        guard case .integer(let integer) = entry.value else { throw Self.mismatch(key) }
        return integer
    }

    func flag(_ key: SettingKey) throws(SettingsError) -> Bool {
        guard let entry = self.entries[key] else { throw Self.missing(key) }
        guard case .flag(let flag) = entry.value else { throw Self.mismatch(key) }
        return flag
    }

    func duration(_ key: SettingKey) throws(SettingsError) -> Duration {
        guard let entry = self.entries[key] else { throw Self.missing(key) }
        guard case .duration(let duration) = entry.value else { throw Self.mismatch(key) }
        return duration
    }

    func list(_ key: SettingKey) throws(SettingsError) -> [String] {
        guard let entry = self.entries[key] else { throw Self.missing(key) }
        guard case .list(let list) = entry.value else { throw Self.mismatch(key) }
        return list
    }

    private static func missing(_ key: SettingKey) -> SettingsError {
        SettingsError(
            "\(key.rawValue) is not set; set it in the settings file or in \(SettingKey.environmentPrefix)\(key.environmentName)"
        )
    }

    private static func mismatch(_ key: SettingKey) -> SettingsError {
        SettingsError("\(key.rawValue) is read in another form than its table row says")
    }

    // MARK: - Resolving

    private static func entry(_ key: SettingKey, _ providers: [SettingsProvider]) throws(SettingsError) -> Entry? {
        for provider in providers {
            guard let text = provider.text(key) else { continue }
            do throws(SettingFault) {
                return Entry(value: try key.definition.kind.value(of: text), text: text, origin: provider.origin)
            } catch {
                throw SettingsError("\(key.rawValue) \(provider.place(key)) \(error.reason)")
            }
        }
        return nil
    }

    private static func fallback(of key: SettingKey) throws(SettingsError) -> Entry? {
        guard let text = key.definition.fallback else { return nil }
        do throws(SettingFault) {
            return Entry(value: try key.definition.kind.value(of: text), text: text, origin: .fallback)
        } catch {
            throw SettingsError("the default of \(key.rawValue) \(error.reason)")
        }
    }

    private func derivedDefaults(isDevelopment: Bool) throws(SettingsError) -> [SettingKey: String] {
        let directory = try self.requiredText(.dataDirectory)
        var defaults: [SettingKey: String] = [.storagePath: "\(directory)/orchestration.sqlite"]
        if isDevelopment {
            defaults.merge(DevelopmentDirectory(path: directory).settings) { $1 }
        }
        return defaults
    }
}
