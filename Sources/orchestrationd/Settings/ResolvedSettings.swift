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
        var providers: [Provider] = []
        if !flags.isEmpty {
            providers.append(Provider(.flag, flags: flags))
        }
        let variables = Self.ours(in: environment, &faults)
        providers.append(Provider(.environment, EnvironmentVariablesProvider(environmentVariables: variables)))
        if let file {
            providers.append(Provider(.file, file: Self.known(in: file, &faults)))
        }
        self.resolve(SettingKey.allCases.filter { $0.definition.fallback != nil }, providers, &faults)
        guard faults.isEmpty else { throw SettingsError(faults) }

        // Defaults that follow from the data directory.
        let derived = try self.derivedDefaults(isDevelopment: isDevelopment)
        providers.append(Provider(.fallback, flags: derived))
        let rest = SettingKey.allCases.filter { derived[$0] != nil || $0.definition.fallback == nil }
        self.resolve(rest, providers, &faults)
        guard faults.isEmpty else { throw SettingsError(faults) }
    }

    private mutating func resolve(_ keys: [SettingKey], _ providers: [Provider], _ faults: inout [String]) {
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

    /// One source in the order of precedence.
    private struct Provider {
        let origin: SettingOrigin
        let values: any ConfigProvider
        /// Where each value stands, for messages.
        let places: [SettingKey: String]

        init(_ origin: SettingOrigin, _ values: any ConfigProvider, places: [SettingKey: String] = [:]) {
            self.origin = origin
            self.values = values
            self.places = places
        }

        init(_ origin: SettingOrigin, flags: [SettingKey: String]) {
            let values = flags.map { ($0.configKey, ConfigValue(.string($1), isSecret: false)) }
            self.init(origin, InMemoryProvider(name: origin.rawValue, values: Dictionary(values) { first, _ in first }))
        }

        init(_ origin: SettingOrigin, file: [SettingKey: (text: String, place: String)]) {
            let values = file.map { ($0.configKey, ConfigValue(.string($1.text), isSecret: false)) }
            self.init(
                origin,
                InMemoryProvider(name: origin.rawValue, values: Dictionary(values) { first, _ in first }),
                places: file.mapValues(\.place)
            )
        }

        func text(_ key: SettingKey) -> String? {
            guard let value = try? self.values.value(forKey: key.configKey, type: .string).value,
                case .string(let text) = value.content
            else { return nil }
            return text
        }

        func place(_ key: SettingKey) -> String {
            switch self.origin {
            case .flag: "on the command line"
            case .environment: "in \(SettingKey.environmentPrefix)\(key.environmentName)"
            case .file: "in \(self.places[key] ?? "the settings file")"
            case .fallback: "by default"
            }
        }
    }

    private static func entry(_ key: SettingKey, _ providers: [Provider]) throws(SettingsError) -> Entry? {
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

    // MARK: - Names

    /// The variables of this program, without the prefix; each unknown one is a fault.
    private static func ours(in environment: [String: String], _ faults: inout [String]) -> [String: String] {
        let prefix = SettingKey.environmentPrefix
        var variables: [String: String] = [:]
        for (name, value) in environment.sorted(by: { $0.key < $1.key }) where name.hasPrefix(prefix) {
            let rest = String(name.dropFirst(prefix.count))
            if SettingKey.allCases.contains(where: { $0.environmentName == rest }) {
                variables[rest] = value
                continue
            }
            let nearest = NameDistance.nearest(to: rest, among: SettingKey.allCases, name: \.environmentName)
            faults.append(
                "unknown environment variable \(Self.shown(name))"
                    + (nearest.map { "; the nearest known one is \(prefix)\($0.environmentName)" } ?? "")
            )
        }
        return variables
    }

    private static func known(
        in file: SettingsFile,
        _ faults: inout [String]
    ) -> [SettingKey: (text: String, place: String)] {
        var known: [SettingKey: (text: String, place: String)] = [:]
        for entry in file.entries {
            guard let key = SettingKey(rawValue: entry.key) else {
                let nearest = NameDistance.nearest(to: entry.key, among: SettingKey.allCases, name: \.rawValue)
                faults.append(
                    "unknown key \(Self.shown(entry.key)) in \(entry.place)"
                        + (nearest.map { "; the nearest known one is \($0.rawValue)" } ?? "")
                )
                continue
            }
            if let first = known[key] {
                faults.append("\(key.rawValue) in \(entry.place) is set a second time; the first is in \(first.place)")
                continue
            }
            switch (entry.content, key.definition.kind) {
            case (.text(let text), _):
                known[key] = (text, entry.place)
            case (.list(let texts), .list):
                known[key] = (texts.joined(separator: ","), entry.place)
            case (.list, _):
                faults.append("\(key.rawValue) in \(entry.place) must be one value, is a list")
            case (.unusable, _):
                faults.append("\(key.rawValue) in \(entry.place) has no value that can be used")
            }
        }
        return known
    }

    /// A name from outside, escaped and of bounded length.
    private static func shown(_ name: String) -> String {
        let text = name.unicodeScalars.prefix(80).map { scalar in
            (0x21...0x7E).contains(scalar.value) ? Character(scalar) : "?"
        }
        return String(text)
    }
}

extension SettingKey {
    fileprivate var configKey: AbsoluteConfigKey {
        AbsoluteConfigKey(self.rawValue.split(separator: ".").map(String.init))
    }
}
