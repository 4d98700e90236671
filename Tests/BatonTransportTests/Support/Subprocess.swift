// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// Runs a program to its end. (Foundation's `Process` leaks a little, which LeakSanitizer reports.)
enum Subprocess {
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    struct Outcome {
        /// The exit code; 128 and the signal's number when a signal ended the program, as shells say it.
        var status: Int32
        /// What it wrote to its standard output and its standard error.
        var output: String
    }

    /// Runs a program with its output in a file of `directory`, so that it never waits for a reader. Blocks.
    static func run(_ program: String, _ arguments: [String], in directory: ScratchDirectory) throws -> Outcome {
        let outputPath = directory.path("output")
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, outputPath, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        var words = ([program] + arguments).map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        var child = pid_t()
        let failure = posix_spawn(&child, program, &actions, nil, words, environ)
        guard failure == 0 else {
            throw Failure(description: "\(program) does not start: \(String(cString: strerror(failure)))")
        }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else {
                throw Failure(description: "\(program) cannot be waited for: \(String(cString: strerror(errno)))")
            }
        }
        let signal = status & 0x7F
        return Outcome(
            status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
            output: try directory.read("output")
        )
    }
}
