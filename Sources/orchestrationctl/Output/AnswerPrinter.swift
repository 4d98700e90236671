// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Prints answers in the form that was asked for, each at once.
struct AnswerPrinter: Sendable {
    let format: OutputFormat
    let display: Display
    let output: StandardStream

    /// Prints a command's one answer.
    func print(_ answer: Answer) throws(CommandFailure) {
        try self.output.write(answer.rendered(self.format, on: self.display))
    }

    /// Prints one of several answers: JSON on one line, YAML as a document of its own.
    func print(_ answer: Answer, isFirst: Bool) throws(CommandFailure) {
        try self.output.write(answer.rendered(self.format, on: self.display, isFirstOfMany: isFirst))
    }
}
