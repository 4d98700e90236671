// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCrypto
internal import BatonJSON
internal import Glibc
internal import Testing

/// Runs `Oracle/pyjwt_oracle.py`, the judgement of tokens by PyJWT, once over many tokens.
struct OracleProcess {
    struct Verdict {
        var accepts: Bool
        /// PyJWT's exception, `-` for an accepted token.
        var reason: String
        /// Labels of our stricter rules that the token breaks.
        var brokenRules: [String]
    }

    /// Debian's interpreter: another one on the path has other packages.
    private static let interpreter = "/usr/bin/python3"

    static func verdicts(on tokens: [[UInt8]], job: JSONObject) throws -> [Verdict] {
        let directory = try TemporaryDirectory()
        try directory.write(JSONValue.object(job).encoded(), to: "job")
        var lines: [UInt8] = []
        for token in tokens { lines += Array(Base64.encode(token).utf8) + [0x0A] }
        try directory.write(lines, to: "tokens")

        let status = try run(
            [script, directory.file("job"), directory.file("tokens"), directory.file("verdicts")],
            output: directory.file("output")
        )
        let output = String(decoding: (try? directory.read("output")) ?? [], as: UTF8.self)
        try #require(status == 0, "the oracle needs \(interpreter) with python3-jwt; it said: \(output)")

        let text = String(decoding: try directory.read("verdicts"), as: UTF8.self)
        let verdicts = try text.split(separator: "\n").map { line in
            let fields = line.split(separator: " ").map(String.init)
            try #require(fields.count == 3, "\(line)")
            return Verdict(
                accepts: fields[0] == "accept",
                reason: fields[1],
                brokenRules: fields[2] == "-" ? [] : fields[2].split(separator: ",").map(String.init)
            )
        }
        try #require(verdicts.count == tokens.count)
        return verdicts
    }

    private static var script: String {
        let here = #filePath.split(separator: "/").dropLast(2)
        return "/" + here.joined(separator: "/") + "/Oracle/pyjwt_oracle.py"
    }

    /// The exit status; output and errors go to a file.
    private static func run(_ arguments: [String], output: String) throws -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        // -I: neither the environment nor the user's own packages choose what is imported.
        var pointers: [UnsafeMutablePointer<CChar>?] = ([interpreter, "-I"] + arguments).map { strdup($0) }
        defer { for pointer in pointers { free(pointer) } }
        pointers.append(nil)
        var process = pid_t()
        let result = posix_spawn(&process, interpreter, &actions, nil, pointers, environ)
        try #require(result == 0, "\(interpreter) does not start: \(String(cString: strerror(result)))")
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 { try #require(errno == EINTR) }
        // Ended by itself: the low seven bits are zero and the next eight the exit status.
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
    }
}
