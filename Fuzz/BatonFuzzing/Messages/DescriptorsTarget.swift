// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonProtobuf

/// A descriptor set as a server sends it, and what a client does with the types in it.
enum DescriptorsTarget {
    static func fault(in input: UnsafeRawBufferPointer) -> String? {
        guard let pool = try? DescriptorPool(fileDescriptorSet: [UInt8](input)) else { return nil }
        for name in pool.messageNames.prefix(16) {
            guard let table = pool.message(named: name) else { return "a message that is listed is not found" }
            if table.fullName != name { return "a message has two names" }
            if let fault = samples(table) { return fault }
        }
        for name in pool.enumNames.prefix(16) where pool.enumeration(named: name) == nil {
            return "an enumeration that is listed is not found"
        }
        for service in pool.services.prefix(16) {
            _ = pool.documentation(of: service.fullName)
            for method in service.methods.prefix(16) {
                if pool.message(named: method.inputType) == nil || pool.message(named: method.outputType) == nil {
                    return "a method's types are not found"
                }
            }
        }
        return nil
    }

    /// Messages that a type may or may not like: nothing, and the fields 1 and 2 of several wire types.
    private static let samples: [[UInt8]] = [
        [], [8, 1, 16, 1], [10, 0, 18, 0], [10, 2, 8, 1, 18, 2, 8, 1], [10, 4, 10, 2, 10, 0],
        [9, 0, 0, 0, 0, 0, 0, 0xF0, 0x3F],
    ]

    /// What is such a message must have a text that describes it.
    private static func samples(_ table: MessageTable) -> String? {
        for sample in Self.samples {
            if let fault = sample.withUnsafeBytes({ JSONRules.fault(of: $0, table) }) { return fault }
        }
        return nil
    }
}
