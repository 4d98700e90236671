// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What is generated from one proto file.
struct FileModel: Hashable {
    /// The proto file's name.
    var source: String
    /// The comments at the top of the proto file, usually the licence.
    var header: [[String]]
    /// Swift modules other than Baton's own whose types are used, sorted.
    var imports: [String]
    var messages: [MessageModel]
    var enums: [EnumModel]
    var services: [ServiceModel]
    /// The name of the generated file.
    var outputName: String
    /// Whether structs of CBatonMessages are read and written: those of well-known types, and Baton's own enums.
    var usesBatonStructs: Bool
}
