// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Testing

@testable internal import BatonCodeGen

@Suite("Reading and rewriting descriptors")
struct DescriptorTests {
    typealias P = ProtoBuilder

    @Test("a descriptor set that is cut anywhere, or whose bytes are changed, is read or refused, and never traps")
    func mutations() throws {
        var set = WireBuilder()
        for file in try GoldenCase(name: "imports").files() { set.add(1, file.bytes) }
        let bytes = set.bytes
        for count in stride(from: 0, to: bytes.count, by: 37) {
            _ = try? FileDescriptorSet(Array(bytes.prefix(count)))
        }
        var generator = SplitMix64(seed: 11)
        for _ in 0..<300 {
            var changed = bytes
            for _ in 0..<3 {
                let index = Int.random(in: 0..<changed.count, using: &generator)
                changed[index] = .random(in: 0...255, using: &generator)
            }
            guard let set = try? FileDescriptorSet(changed) else { continue }
            _ = try? CDescriptorRewriter().rewrite(set)
            _ = try? Plugin.generate(files: set.files, generated: set.fileNames, parameter: "c_module=C")
        }
    }

    @Test("the last byte missing is an error")
    func cut() throws {
        var set = WireBuilder()
        set.add(1, try P.file(P.message("A")).bytes)
        let error = #expect(throws: CodeGenError.self) { try FileDescriptorSet(Array(set.bytes.dropLast())) }
        #expect(error?.code == .malformedInput)
    }

    @Test("optional becomes a oneof of its own, texts become bytes with a length, and services and comments are gone")
    func rewriting() throws {
        let kinds = try GoldenCase(name: "kinds").files()
        let set = try FileDescriptorSet(CDescriptorRewriter().rewrite(FileDescriptorSet(files: kinds)))
        let file = try #require(set.files.first { $0.name == "kinds.proto" })
        let optionals = try #require(file.messages.first { $0.name == "Optionals" })
        #expect(optionals.oneofs.first == "_a_double")
        #expect(optionals.fields.allSatisfy { !$0.isProto3Optional && $0.oneofIndex != nil })
        #expect(file.comments.isEmpty)
        // protobuf-c's option 1019 with string_as_bytes.
        let mark: [UInt8] = [0x42, 0x05, 0xDA, 0x3F, 0x02, 0x08, 0x01]
        #expect(Array(file.bytes).contains(mark))
    }

    @Test("files that only options need are left out, and so are imports of them")
    func pruning() throws {
        let kinds = try GoldenCase(name: "kinds").files()
        #expect(kinds.contains { $0.name == "google/protobuf/descriptor.proto" })
        let set = try FileDescriptorSet(CDescriptorRewriter().rewrite(FileDescriptorSet(files: kinds)))
        #expect(!set.fileNames.contains("google/protobuf/descriptor.proto"))
        let rules = try #require(set.files.first { $0.name == "rules.proto" })
        #expect(rules.dependencies.isEmpty)
        let other = try #require(set.files.first { $0.name == "kinds.proto" })
        #expect(
            other.dependencies == [
                "google/protobuf/any.proto", "google/protobuf/duration.proto", "google/protobuf/timestamp.proto",
            ]
        )
    }

    @Test("a request that asks for something wrong is answered with the reason, one that is garbage is an error")
    func plugin() throws {
        var request = WireBuilder()
        request.add(1, "test.proto")
        request.add(2, "colour=red")
        request.add(15, try P.file(P.message("A")).bytes)
        let response = try WireReader.fields(of: Plugin.respond(to: request.bytes)[...])
        #expect(try response.first?.value.string().contains("unknown option colour") == true)
        #expect(throws: CodeGenError.self) { try Plugin.respond(to: [0xFF]) }
    }

    @Test("a request is answered with files and the promise to know optional")
    func pluginFiles() throws {
        var request = WireBuilder()
        request.add(1, "test.proto")
        request.add(2, "c_module=CTest")
        request.add(15, try P.file(P.message("A")).bytes)
        let response = try WireReader.fields(of: Plugin.respond(to: request.bytes)[...])
        #expect(response.map(\.number) == [2, 15, 15])
    }
}

extension [UInt8] {
    fileprivate func contains(_ part: [UInt8]) -> Bool {
        self.indices.contains { self[$0...].starts(with: part) }
    }
}
