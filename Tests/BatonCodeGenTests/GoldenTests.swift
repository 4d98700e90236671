// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable internal import BatonCodeGen

@Suite("Golden files")
struct GoldenTests {
    @Test("the output is what the golden files say, byte for byte", arguments: GoldenCase.all)
    func output(_ golden: GoldenCase) throws {
        let expected = try golden.expected()
        let output = try golden.output()
        #expect(Set(output.map(\.name)) == Set(expected.keys))
        for file in output {
            // A difference in one line is easier to read than two whole files.
            let lines = file.content.split(separator: "\n", omittingEmptySubsequences: false)
            let wanted = (expected[file.name] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
            for (index, (line, other)) in zip(lines, wanted).enumerated() where line != other {
                Issue.record("\(file.name):\(index + 1): \(line)\nexpected: \(other)")
                break
            }
            #expect(lines.count == wanted.count)
        }
    }

    @Test("the same input gives the same output", arguments: GoldenCase.all)
    func deterministic(_ golden: GoldenCase) throws {
        #expect(try golden.output() == golden.output())
    }

    @Test("every file says that it is generated, and from what", arguments: GoldenCase.all)
    func headers(_ golden: GoldenCase) throws {
        for (name, source) in zip(try golden.output(), try golden.generated()) {
            #expect(name.content.contains("// DO NOT EDIT: made by protoc-gen-baton from \(source).\n"))
        }
    }

    @Test("the embedded descriptors are the proto files with their comments but protobuf's own, without positions")
    func descriptors() throws {
        let golden = GoldenCase(name: "kinds")
        let set = try FileDescriptorSet(GeneratedDescriptors.fileDescriptorSet)
        let input = try golden.files()
        #expect(set.fileNames == input.map(\.name))
        for (embedded, original) in zip(set.files, input) {
            let isForeign = original.name.hasPrefix("google/protobuf/")
            #expect(embedded.comments == (isForeign ? [:] : original.comments))
            #expect(embedded.messages.map(\.name) == original.messages.map(\.name))
            // The fixtures hold no comments and positions of protobuf's own files.
            #expect(isForeign ? embedded.bytes == original.bytes : embedded.bytes.count < original.bytes.count)
        }
    }

    @Test(
        "the comments of protobuf's own files are not copied, those of others are",
        arguments: [("google/protobuf/own.proto", false), ("example/own.proto", true)]
    )
    func foreignComments(name: String, isKept: Bool) throws {
        var descriptor = WireBuilder()
        descriptor.add(1, name)
        descriptor.add(9) { (info: inout WireBuilder) in
            info.add(1) { (location: inout WireBuilder) in
                location.add(1, [4, 0] as [UInt8])
                location.add(3, " Somebody's words.")
            }
        }
        let file = try FileProto(descriptor.bytes[...])
        let embedded = try FileProto(file.bytesWithoutPositions()[...])
        #expect(file.comments == [[4, 0]: " Somebody's words."])
        #expect(embedded.comments == (isKept ? file.comments : [:]))
        #expect(embedded.name == name)
    }
}
