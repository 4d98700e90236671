// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Foundation
internal import Testing

@testable import orchestrationctl

@Suite("Files with secrets")
struct SecretFileTests {
    private let directory: TemporaryDirectory

    init() throws {
        self.directory = try TemporaryDirectory()
    }

    private func failure(of path: String, maximumBytes: Int = 100) -> CommandFailure? {
        do {
            _ = try SecretFile.read(path, role: "token file", maximumBytes: maximumBytes)
            return nil
        } catch {
            return error
        }
    }

    @Test("a file that only its owner can open is read", arguments: [0o600, 0o400, 0o700])
    func closedFile(mode: Int) throws {
        let path = try self.directory.file("token", "secret\n", mode: mode)
        #expect(try SecretFile.read(path, role: "token file", maximumBytes: 100) == Array("secret\n".utf8))
    }

    @Test(
        "a file that lets anybody else at it is refused with its mode and the remedy",
        arguments: [0o644, 0o640, 0o604, 0o620, 0o602, 0o666, 0o777]
    )
    func openFile(mode: Int) throws {
        let path = try self.directory.file("token", "secret", mode: mode)
        let failure = try #require(self.failure(of: path))
        #expect(failure.exit.number == 77)
        #expect(failure.message.contains("mode 0\(String(mode, radix: 8))"))
        #expect(failure.message.contains("chmod 600 \(path)"))
        #expect(!failure.message.contains("secret"))
    }

    @Test("a missing file is not a secret that is too open", arguments: ["nothing", "token/below"])
    func missingFile(name: String) throws {
        _ = try self.directory.file("token", "secret")
        #expect(self.failure(of: "\(self.directory.path)/\(name)")?.exit.number == 66)
    }

    @Test("a directory cannot be read")
    func directoryInstead() throws {
        let path = "\(self.directory.path)/inner"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
        #expect(self.failure(of: path)?.exit.number == 77)
    }

    @Test("a file beyond the limit is refused, and the limit named")
    func limit() throws {
        let path = try self.directory.file("token", String(repeating: "a", count: 101))
        let failure = try #require(self.failure(of: path))
        #expect(failure.exit.number == 65)
        #expect(failure.message.contains("limit of 100 bytes"))
    }

    @Test("a path with a NUL in it is a usage error")
    func nulInPath() {
        #expect(self.failure(of: "a\0b")?.exit.number == 64)
        #expect(self.failure(of: "")?.exit.number == 64)
    }

    @Test("a token file without a token is bad content")
    func emptyToken() throws {
        let path = try self.directory.file("token", "\n")
        let settings = try ConnectionSettings(ConnectionOptions.parse(["--token-file", path]), environment: [:])
        #expect {
            try settings.readToken()
        } throws: { error in
            (error as? CommandFailure)?.exit.number == 65
        }
    }
}
