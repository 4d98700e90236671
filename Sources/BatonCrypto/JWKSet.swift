// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON

/// A JSON Web Key Set (RFC 7517 section 5) of verification keys.
package struct JWKSet: Sendable {
    /// The most keys that are taken from one set unless told otherwise.
    package static let defaultMaximumKeys = 100

    package var keys: [JWK]

    /// Why keys were left out: their type, curve or algorithm is not known here, which the RFC tells to ignore.
    package var ignored: [String]

    package init(keys: [JWK]) {
        self.keys = keys
        ignored = []
    }

    /// Reads a set. Keys of unknown kinds are left out and told in ``ignored``; a malformed or weak key, or two keys
    /// of one `kid`, fail the whole set, so that no half-read file goes into use.
    package static func parse(
        _ bytes: [UInt8],
        maximumKeys: Int = defaultMaximumKeys
    ) throws(CryptoError) -> JWKSet {
        let document: JSONValue
        do throws(JSONError) {
            document = try JSONValue.parse(bytes)
        } catch {
            throw CryptoError(.malformed("not a JSON Web Key Set: \(error)"))
        }
        guard let elements = document.objectValue?["keys"]?.arrayValue else {
            throw CryptoError(.malformed("not a JSON Web Key Set: the array 'keys' is missing"))
        }
        guard elements.count <= maximumKeys else {
            throw CryptoError(.malformed("the limit of keys in a set is \(maximumKeys), here are \(elements.count)"))
        }
        var set = JWKSet(keys: [])
        for (index, element) in elements.enumerated() {
            guard let object = element.objectValue else {
                throw CryptoError(.malformed("keys[\(index)] is \(element.kind) instead of an object"))
            }
            do throws(CryptoError) {
                let key = try JWK(object)
                if let keyID = key.keyID, set.keys.contains(where: { $0.keyID == keyID }) {
                    throw CryptoError(.malformed("another key has the same kid"))
                }
                set.keys.append(key)
            } catch {
                let text = "keys[\(index)]\(Self.name(of: object)): "
                if case .unsupported = error.reason {
                    set.ignored.append("\(text)\(error)")
                } else {
                    throw CryptoError(.malformed("\(text)\(CryptoError(error.reason))"), stack: error.stack)
                }
            }
        }
        return set
    }

    /// The public keys as text. Throws when a shared secret is among them.
    package func encoded() throws(CryptoError) -> [UInt8] {
        var elements: [JSONValue] = []
        for key in keys { elements.append(.object(try key.object())) }
        return JSONValue.object(JSONObject([.init(name: "keys", value: .array(elements))])).encoded(.pretty) + [0x0A]
    }

    private static func name(of object: JSONObject) -> String {
        guard let keyID = object["kid"]?.stringValue else { return "" }
        return " (kid \(JSONWriter.quoted(keyID, maximumBytes: 64)))"
    }
}
