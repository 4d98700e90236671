// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Tells the names of settings that are ours from those that are slips.
enum SettingNames {
    /// The variables of this program, without the prefix; each unknown one is a fault.
    static func ours(in environment: [String: String], _ faults: inout [String]) -> [String: String] {
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

    static func known(
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
