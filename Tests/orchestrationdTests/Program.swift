// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON
internal import BatonTesting
internal import Foundation
internal import Testing

/// The program orchestrationd as a child process. Its standard error is read line by line; waiting ends with the line, the
/// end of the process, or a deadline that kills it, and takes no thread from the tests that run beside it.
// @unchecked: one test uses it, one step after the other.
final class Program: @unchecked Sendable {
    struct Outcome {
        var code: Int32
        var output: String
        var errors: String
    }

    /// How long any step of a program may take before the test gives up.
    private static let deadline: TimeInterval = 60

    private let process = Process()
    private let errors = Pipe()
    private let output = Pipe()
    private var unread = Data()
    private var seen = ""
    private let watchdog: any DispatchSourceTimer

    init(_ arguments: [String], environment: [String: String] = [:]) throws {
        // The test bundle lies beside the programs of the package.
        let bundle = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        self.process.executableURL = URL(filePath: bundle).deletingLastPathComponent().appending(path: "orchestrationd")
        self.process.arguments = arguments
        var inherited = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("ORCHESTRATIOND_") }
        inherited["NOTIFY_SOCKET"] = nil
        self.process.environment = inherited.merging(environment) { $1 }
        self.process.standardError = self.errors
        self.process.standardOutput = self.output
        self.process.standardInput = FileHandle.nullDevice
        try self.process.run()
        let process = self.process
        self.watchdog = DispatchSource.makeTimerSource()
        self.watchdog.schedule(deadline: .now() + Self.deadline)
        self.watchdog.setEventHandler { kill(process.processIdentifier, SIGKILL) }
        self.watchdog.resume()
    }

    deinit {
        self.watchdog.cancel()
        if self.process.isRunning {
            kill(self.process.processIdentifier, SIGKILL)
            self.process.waitUntilExit()
        }
    }

    /// Runs it to its end.
    static func run(_ arguments: [String], environment: [String: String] = [:]) async throws -> Outcome {
        try await Program(arguments, environment: environment).finish()
    }

    func send(_ signal: Int32) {
        kill(self.process.processIdentifier, signal)
    }

    /// The next record of the log with this message; fails the test when the log ends before.
    func waitForRecord(_ message: String) async throws -> JSONObject {
        try await onOwnThread {
            while let line = self.readLine() {
                guard let object = (try? JSONValue.parse(line))?.objectValue else { continue }
                if object["message"]?.stringValue == message { return object }
            }
            throw EndOfLog(expected: message, seen: self.seen)
        }
    }

    /// Waits for "ready" and gives the address.
    func waitUntilReady() async throws -> String {
        try #require(try await self.waitForRecord("ready")["address"]?.stringValue)
    }

    /// Reads to the end and waits for the exit.
    func finish() async throws -> Outcome {
        try await onOwnThread {
            while self.readLine() != nil {}
            let output = self.output.fileHandleForReading.readDataToEndOfFile()
            self.process.waitUntilExit()
            // A signal's number counts like the code of a shell.
            let code = self.process.terminationStatus + (self.process.terminationReason == .uncaughtSignal ? 128 : 0)
            return Outcome(code: code, output: String(decoding: output, as: UTF8.self), errors: self.seen)
        }
    }

    struct EndOfLog: Error, CustomStringConvertible {
        var expected: String
        var seen: String

        var description: String { "the program ended before \"\(self.expected)\"; it said: \(self.seen)" }
    }

    private func readLine() -> String? {
        while true {
            if let end = self.unread.firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(decoding: self.unread[..<end], as: UTF8.self)
                self.unread = Data(self.unread[(end + 1)...])
                self.seen += line + "\n"
                return line
            }
            let more = self.errors.fileHandleForReading.availableData
            guard !more.isEmpty else {
                self.seen += String(decoding: self.unread, as: UTF8.self)
                self.unread = Data()
                return nil
            }
            self.unread.append(more)
        }
    }
}
