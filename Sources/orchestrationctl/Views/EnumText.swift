// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonProtobuf

/// Values of enumerations for people.
enum EnumText {
    /// `OVERALL_STATUS_HEALTHY` as `healthy`: without the enumeration's name, in lower case, spaces for underscores. A
    /// value that this version does not know is its number.
    static func words<Value: ProtobufEnum>(_ value: Value) -> String {
        guard let name = Value.table.name(of: value.rawValue) else { return String(value.rawValue) }
        let prefix = self.screaming(Value.table.fullName)
        let word = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
        return word.lowercased().replacing("_", with: " ")
    }

    /// `orchestration.v1.OverallStatus` as `OVERALL_STATUS_`.
    private static func screaming(_ fullName: String) -> String {
        let name = fullName.split(separator: ".").last ?? ""
        var result = ""
        for character in name {
            if character.isUppercase, !result.isEmpty { result += "_" }
            result += character.uppercased()
        }
        return result + "_"
    }
}
