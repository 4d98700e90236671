// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// Runs a program to its end. (Foundation's `Process` leaks a little, which LeakSanitizer reports.)
enum Subprocess {
    struct Failure: Error {
        var reason: String
    }

    /// What the program writes to its standard output; input and output are files, so that neither side waits.
    static func run(_ program: String, _ arguments: [String], input: [UInt8]) throws -> [UInt8] {
        var template = Array("/tmp/baton-test-XXXXXX".utf8CString)
        guard let pointer = mkdtemp(&template) else { throw Failure(reason: "no temporary directory") }
        let directory = String(cString: pointer)
        let (inputPath, outputPath) = ("\(directory)/in", "\(directory)/out")
        defer {
            unlink(inputPath)
            unlink(outputPath)
            rmdir(directory)
        }
        guard let stream = fopen(inputPath, "wb") else { throw Failure(reason: "cannot write \(inputPath)") }
        fwrite(input, 1, input.count, stream)
        fclose(stream)

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, inputPath, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, outputPath, O_WRONLY | O_CREAT, 0o600)
        var words = ([program] + arguments).map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        var child = pid_t()
        guard posix_spawn(&child, program, &actions, nil, words, environ) == 0 else {
            throw Failure(reason: "\(program) does not start")
        }
        var status: Int32 = 0
        guard waitpid(child, &status, 0) == child, status == 0 else {
            throw Failure(reason: "\(program) ends with status \(status)")
        }
        return Fixture.contents(of: outputPath) ?? []
    }
}
