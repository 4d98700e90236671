// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How JSON text is written and read.
public struct ProtobufJSONOptions: Sendable {
    /// Writing: one line, or indented by two spaces.
    public var pretty: Bool = false
    /// Writing: print fields without presence, lists and maps also when they are empty. Default true.
    public var printsDefaults: Bool = true
    /// Writing: the names of the proto file instead of lowerCamelCase. Reading takes both.
    public var usesProtoNames: Bool = false
    /// Reading: pass over members that the message does not know instead of failing. Default false.
    public var ignoresUnknownFields: Bool = false
    /// Finds the message type of an `Any` by its full name; without one, or when it finds none, an `Any` is
    /// `{"@type": …, "value": <base64>}`.
    public var resolveAny: (@Sendable (_ fullName: String) -> MessageTable?)?
    /// Reading: the most bytes of text. Default 16 MiB.
    public var maximumTextBytes: Int = 16 * 1024 * 1024
    /// Reading: arrays and objects inside each other, at most 200. Default 128, which is enough for 64 nested messages
    /// in lists.
    public var maximumTextDepth: Int = 128

    /// The default options.
    public init() {}
}
