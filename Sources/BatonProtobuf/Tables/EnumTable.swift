// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Names and numbers of a proto enumeration. Immutable and shared.
public final class EnumTable: Sendable {
    /// The full name, `orchestration.v1.Priority`.
    public let fullName: String
    /// Numbers and names in the order of the proto file. Several names may share a number; the first one is printed.
    public let values: [(number: Int32, name: String)]

    private let names: [Int32: String]
    private let numbers: [String: Int32]

    /// Makes a table; called by generated code.
    public init(_ fullName: String, _ values: [(Int32, String)]) {
        self.fullName = fullName
        self.values = values.map { (number: $0.0, name: $0.1) }
        self.names = Dictionary(values, uniquingKeysWith: { first, _ in first })
        self.numbers = Dictionary(values.map { ($0.1, $0.0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The name of a number, nil where the proto file has none.
    public func name(of number: Int32) -> String? {
        self.names[number]
    }

    /// The number of a name, nil where the proto file has none.
    public func number(of name: String) -> Int32? {
        self.numbers[name]
    }
}
