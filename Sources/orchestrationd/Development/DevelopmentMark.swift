// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON

/// The file `development.json`, which tells that `serve --dev` made the directory, and what its tokens must say.
struct DevelopmentMark: Sendable, Equatable {
    static let fileName = "development.json"
    private static let maximumBytes = 4_096

    var issuer: String
    var audience: String

    static func path(in directory: String) -> String {
        "\(directory)/\(self.fileName)"
    }

    /// Reads the mark of a directory.
    ///
    /// - Throws: `StartupError` with status `missing` when there is none, `corrupt` when it is not one.
    static func read(in directory: String) throws(StartupError) -> DevelopmentMark {
        let path = self.path(in: directory)
        guard SmallFile.exists(path) else {
            throw StartupError(
                .missing,
                "\(directory) is no directory that `orchestrationd serve --dev` made: it has no \(self.fileName)"
            )
        }
        let bytes = try SmallFile.read(path, maximumBytes: self.maximumBytes, role: "mark of a development directory")
        guard let object = (try? JSONValue.parse(bytes))?.objectValue,
            let issuer = object["issuer"]?.stringValue,
            let audience = object["audience"]?.stringValue
        else { throw StartupError(.corrupt, "\(path) does not hold the issuer and audience of development tokens") }
        return DevelopmentMark(issuer: issuer, audience: audience)
    }

    func encoded() -> [UInt8] {
        var object = JSONObject()
        object.append("purpose", "made by orchestrationd serve --dev; its keys and tokens are for development only")
        object.append("issuer", .string(self.issuer))
        object.append("audience", .string(self.audience))
        return JSONValue.object(object).encoded(.pretty) + [UInt8(ascii: "\n")]
    }
}
