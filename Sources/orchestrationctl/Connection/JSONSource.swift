// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonProtobuf

/// Where the JSON of a request comes from.
enum JSONSource: Hashable {
    case argument(String)
    case file(String)
    case standardInput

    /// Reads `-d`'s argument: `@FILE`, `-`, or the text itself.
    init(argument: String) {
        switch argument {
        case "-": self = .standardInput
        case _ where argument.hasPrefix("@"): self = .file(String(argument.dropFirst()))
        default: self = .argument(argument)
        }
    }

    /// How JSON is read.
    static var options: ProtobufJSONOptions {
        var options = ProtobufJSONOptions()
        options.maximumTextBytes = InputFile.maximumJSONBytes
        return options
    }

    func read() throws(CommandFailure) -> [UInt8] {
        switch self {
        case .argument(let text): Array(text.utf8)
        case .file(let path): try InputFile.read(path, role: "file", maximumBytes: InputFile.maximumJSONBytes)
        case .standardInput: try InputFile.readStandardInput(maximumBytes: InputFile.maximumJSONBytes)
        }
    }

    /// The text of a line is not JSON, or not this message.
    func failure(_ error: ProtobufJSONError, inLine line: Int) -> CommandFailure {
        var error = error
        error.line = line
        return self.failure(error)
    }

    /// The text is not JSON, or not this message.
    func failure(_ error: any Error) -> CommandFailure {
        switch error {
        case let error as ProtobufJSONError:
            var failure = CommandFailure(self.kind, "\(self.name): \(error.description)")
            if !error.path.isEmpty {
                failure.details = [.badRequest([FieldViolation(field: error.path, reason: error.reason)])]
            }
            return failure
        case let error as RPCError:
            var failure = CommandFailure(self.kind, "\(self.name): \(error.message)")
            failure.details = error.details
            return failure
        default:
            return CommandFailure(self.kind, "\(self.name): \(error)")
        }
    }

    /// The message breaks the rules of its fields.
    func failure(_ violations: [FieldViolation]) -> CommandFailure {
        var failure = CommandFailure(self.kind, "\(self.name): \(CommandFailure.list(violations))")
        failure.details = [.badRequest(violations)]
        return failure
    }

    /// How messages call it.
    var name: String {
        switch self {
        case .argument: "-d"
        case .file(let path): path
        case .standardInput: "standard input"
        }
    }

    private var kind: CommandFailure.Local {
        if case .argument = self { .usage } else { .badContent }
    }
}
