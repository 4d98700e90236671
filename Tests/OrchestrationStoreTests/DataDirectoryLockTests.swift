// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import Testing

@testable internal import OrchestrationStore

@Suite("Lock of the data directory", .timeLimit(.minutes(1)))
struct DataDirectoryLockTests {
    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
    }

    private var file: String { "\(directory.path)/lock" }

    @Test("a second holder is refused and told the process id of the first, until that one lets go")
    func exclusive() throws {
        var first: DataDirectoryLock? = try DataDirectoryLock(directory: directory.path)
        let error = #expect(throws: StoreError.self) { try DataDirectoryLock(directory: directory.path) }
        #expect(error?.code == .directoryInUse)
        #expect(error?.message == "the data directory \(directory.path) is in use by process \(getpid())")
        #expect(try directory.mode(of: file) == 0o600)
        withExtendedLifetime(first) {}
        first = nil
        _ = try DataDirectoryLock(directory: directory.path)
    }

    @Test("another process is locked out, and in again when the holder is killed")
    func killed() throws {
        try directory.setMode(0o777, of: directory.path)
        let helper = try HelperProcess("lock", directory.path)
        #expect(helper.readLine() == "ok")
        let error = #expect(throws: StoreError.self) { try DataDirectoryLock(directory: directory.path) }
        #expect(error?.code == .directoryInUse)
        #expect(error?.message.hasSuffix("process \(helper.processIdentifier)") == true)
        _ = helper.killAndReadRest()
        _ = try DataDirectoryLock(directory: directory.path)
    }

    @Test(
        "a file left behind locks nobody out, whatever it holds",
        arguments: ["", "1\n", "no number\n", "999999999999\n"]
    )
    func leftBehind(_ content: String) throws {
        try directory.write(Data(content.utf8), to: file)
        let lock = try DataDirectoryLock(directory: directory.path)
        #expect(try directory.bytes(of: file) == Data("\(getpid())\n".utf8))
        withExtendedLifetime(lock) {}
    }

    @Test("a holder that left no process id is another process")
    func unknownHolder() throws {
        let lock = try DataDirectoryLock(directory: directory.path)
        try directory.write(Data("secret text\n".utf8), to: file)
        // Writing a file anew by name makes another file, so the bytes go into the locked one.
        let handle = try #require(FileHandle(forWritingAtPath: file))
        try handle.truncate(atOffset: 0)
        try handle.close()
        let error = #expect(throws: StoreError.self) { try DataDirectoryLock(directory: directory.path) }
        #expect(error?.message.hasSuffix("another process") == true)
        withExtendedLifetime(lock) {}
    }

    @Test("a missing directory, a file in its place and a link in the lock's place are told")
    func unusable() throws {
        let missing = #expect(throws: StoreError.self) { try DataDirectoryLock(directory: "\(directory.path)/nowhere") }
        #expect(missing?.code == .directoryMissing)
        try directory.write(Data(), to: "\(directory.path)/file")
        let file = #expect(throws: StoreError.self) { try DataDirectoryLock(directory: "\(directory.path)/file") }
        #expect(file?.code == .directoryMissing)
        try FileManager.default.createSymbolicLink(atPath: self.file, withDestinationPath: "\(directory.path)/file")
        let link = #expect(throws: StoreError.self) { try DataDirectoryLock(directory: directory.path) }
        #expect(link?.code == .notWritable)
    }

    @Test("a directory that may not be written is told")
    func readOnly() throws {
        try directory.setMode(0o555, of: directory.path)
        let helper = try HelperProcess("lock", directory.path)
        #expect(helper.readLine() == StoreError.Code.notWritable.rawValue)
        try helper.finish()
    }
}
