// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// The requests of a call that takes many.
struct Requests: Sendable {
    private enum Input: Sendable {
        /// One that the command line holds; nil once it was taken.
        case one(Locked<[UInt8]?>)
        case lines(RequestLines)
    }

    private let input: Input
    private let source: JSONSource
    private let call: DescribedCall

    /// - Throws: ``CommandFailure`` for a file that cannot be opened, and for JSON on the command line that is wrong.
    init(_ source: JSONSource, _ call: DescribedCall) throws(CommandFailure) {
        self.source = source
        self.call = call
        switch source {
        case .argument(let text):
            self.input = .one(Locked(try call.request(Array(text.utf8), from: source)))
        case .file(let path):
            self.input = .lines(try RequestLines(try InputFile.open(path, role: "file"), source.name, closes: true))
        case .standardInput:
            self.input = .lines(try RequestLines(0, source.name, closes: false))
        }
    }

    /// The next one, encoded; nil behind the last.
    func next() async throws -> [UInt8]? {
        switch self.input {
        case .one(let request):
            return request.withLock { $0.take() }
        case .lines(let lines):
            guard let line = try await lines.next() else { return nil }
            return try self.call.request(line, from: self.source)
        }
    }
}
