// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Everything that is generated into one Swift module, in Swift's terms. Pure values: what the translators see.
struct ModuleModel: Hashable {
    var visibility: GeneratorOptions.Visibility
    /// The C modules whose structs are read and written, sorted.
    var cModules: [String]
    var files: [FileModel]
    /// The files with all that they import, encoded.
    var descriptorSet: [UInt8]
}
