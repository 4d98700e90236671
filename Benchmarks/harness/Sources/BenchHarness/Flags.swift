// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Command line flags of the form `--name value`.
public struct Flags: Sendable {
    private var values: [String: String] = [:]

    /// Reads the flags.
    /// - Parameters:
    ///   - arguments: The command line without the program's name.
    ///   - known: The names that may appear, without the dashes.
    /// - Throws: `BenchError` for an unknown or repeated flag or a flag without a value.
    public init(_ arguments: some Sequence<String>, known: Set<String>) throws {
        var iterator = arguments.makeIterator()
        while let argument = iterator.next() {
            guard argument.hasPrefix("--") else {
                throw BenchError("expected a flag, found '\(argument)'")
            }
            let name = String(argument.dropFirst(2))
            guard known.contains(name) else {
                throw BenchError(
                    "unknown flag '\(argument)'; known: \(known.sorted().map { "--\($0)" }.joined(separator: " "))"
                )
            }
            guard let value = iterator.next() else {
                throw BenchError("--\(name) needs a value")
            }
            guard self.values.updateValue(value, forKey: name) == nil else {
                throw BenchError("--\(name) appears twice")
            }
        }
    }

    /// The value of a flag, or the default when there is one.
    /// - Throws: `BenchError` when there is neither.
    public func string(_ name: String, default: String? = nil) throws -> String {
        guard let value = self.values[name] ?? `default` else {
            throw BenchError("--\(name) is missing")
        }
        return value
    }

    /// The value of a flag as a whole number within a range.
    /// - Throws: `BenchError` when it is missing without a default, no number, or out of range.
    public func int(_ name: String, default: Int? = nil, in range: ClosedRange<Int>) throws -> Int {
        let text = try self.string(name, default: `default`.map(String.init))
        guard let value = Int(text), range.contains(value) else {
            throw BenchError("--\(name): expected \(range.lowerBound) to \(range.upperBound), found '\(text)'")
        }
        return value
    }

    /// The value of a flag as seconds within a range.
    /// - Throws: `BenchError` when it is missing without a default, no number, or out of range.
    public func seconds(_ name: String, default: Double? = nil, in range: ClosedRange<Double>) throws -> Double {
        let text = try self.string(name, default: `default`.map { String($0) })
        guard let value = Double(text), range.contains(value) else {
            throw BenchError("--\(name): expected \(range.lowerBound) to \(range.upperBound) s, found '\(text)'")
        }
        return value
    }
}
