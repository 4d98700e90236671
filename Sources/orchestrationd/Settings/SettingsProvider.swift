// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Configuration

/// One source in the order of precedence.
struct SettingsProvider {
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

extension SettingKey {
    fileprivate var configKey: AbsoluteConfigKey {
        AbsoluteConfigKey(self.rawValue.split(separator: ".").map(String.init))
    }
}
