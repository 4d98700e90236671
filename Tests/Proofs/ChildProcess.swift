// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Glibc

/// A program in a process of its own, and what it writes to its standard output. A child that nobody has waited for is
/// killed when this is dropped.
final class ChildProcess: Sendable {
    let pid: pid_t
    private let output: CInt
    private let hasEnded = Locked(false)

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - program: its path.
    ///   - arguments: those behind its name.
    /// - Throws: ``ProofError`` when it cannot be started.
    init(_ program: String, _ arguments: [String]) throws {
        var ends: [CInt] = [-1, -1]
        guard pipe(&ends) == 0 else { throw ProofError("no pipe") }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
        posix_spawn_file_actions_addclose(&actions, ends[0])
        posix_spawn_file_actions_addclose(&actions, ends[1])
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
        defer { words.forEach { free($0) } }
        words.append(nil)
        var pid: pid_t = 0
        let code = posix_spawn(&pid, program, &actions, nil, words, environ)
        close(ends[1])
        guard code == 0 else {
            close(ends[0])
            throw ProofError("cannot start \(program): \(String(cString: strerror(code)))")
        }
        self.pid = pid
        self.output = ends[0]
    }

    deinit {
        close(self.output)
        if !self.hasEnded.withLock({ $0 }) { kill(self.pid, SIGKILL) }
    }

    /// The next byte that it writes; nil when it will write no more.
    func byte() -> UInt8? {
        var byte: UInt8 = 0
        return read(self.output, &byte, 1) == 1 ? byte : nil
    }

    /// The next line that it writes, or what it wrote of it before its end.
    func line() -> String {
        var line: [UInt8] = []
        while let byte = self.byte(), byte != UInt8(ascii: "\n") { line.append(byte) }
        return String(decoding: line, as: UTF8.self)
    }

    func signal(_ number: CInt) {
        kill(self.pid, number)
    }

    /// Kills it and waits for its end.
    func end() {
        self.signal(SIGKILL)
        var status: CInt = 0
        waitpid(self.pid, &status, 0)
        self.hasEnded.withLock { $0 = true }
    }

    /// Its status when it has ended; nil while it runs.
    func status() -> CInt? {
        var status: CInt = 0
        guard waitpid(self.pid, &status, WNOHANG) == self.pid else { return nil }
        self.hasEnded.withLock { $0 = true }
        return status
    }
}
