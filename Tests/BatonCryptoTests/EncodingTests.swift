// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCrypto
internal import Testing

@Suite("Text encodings of bytes")
struct EncodingTests {
    @Test(
        "base64 is that of RFC 4648 section 10",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ]
    )
    func vectors(text: String, encoded: String) {
        let bytes = Array(text.utf8)
        #expect(Base64.encode(bytes) == encoded)
        #expect(Base64.decode(encoded) == bytes)
        let unpadded = encoded.filter { $0 != "=" }
        #expect(Base64.encode(bytes, .url) == unpadded)
        #expect(Base64.decode(unpadded, .url) == bytes)
    }

    @Test("the two alphabets differ in two characters and do not mix")
    func alphabets() {
        let bytes: [UInt8] = [0xFB, 0xEF, 0xFF]
        #expect(Base64.encode(bytes) == "++//")
        #expect(Base64.encode(bytes, .url) == "--__")
        #expect(Base64.decode("++//", .url) == nil)
        #expect(Base64.decode("--__") == nil)
    }

    @Test(
        "base64url refuses padding, white space, other characters, impossible lengths and bits that do not count",
        arguments: [
            "Zg==", "Zg=", "Zm8=", "Z", "Zm9vY", "Zm 9v", "Zm9v\n", " Zm9v", "Zm9v!", "Zm.v", "Zh", "Zn", "Zm9", "Zé9v",
            "=", "====", "\0\0\0\0",
        ]
    )
    func strictURL(text: String) {
        #expect(Base64.decode(text, .url) == nil)
    }

    @Test(
        "base64 with padding is as strict",
        arguments: ["Zg", "Zg=", "Zg===", "Zh==", "Zm9=", "Zm=v", "====", "=", "Zm9v====", "Zm9vZ", "Zm9v\n"]
    )
    func strictStandard(text: String) {
        #expect(Base64.decode(text) == nil)
    }

    @Test("every byte has one base64url text: of all 4,096 pairs of characters 256 are valid, each for another byte")
    func uniqueEndings() {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        var seen: Set<[UInt8]> = []
        var valid = 0
        for first in alphabet {
            for second in alphabet {
                guard let bytes = Base64.decode(String([first, second]), .url) else { continue }
                valid += 1
                seen.insert(bytes)
            }
        }
        #expect(valid == 256)
        #expect(seen.count == 256)
    }

    @Test("random bytes come back from both alphabets and from hexadecimal digits")
    func roundTrip() throws {
        for length in 0..<100 {
            let bytes = try SecureRandom.bytes(length)
            #expect(Base64.decode(Base64.encode(bytes)) == bytes)
            #expect(Base64.decode(Base64.encode(bytes, .url), .url) == bytes)
            #expect(Hexadecimal.decode(Hexadecimal.encode(bytes)) == bytes)
        }
    }

    @Test("hexadecimal takes both cases and nothing else")
    func hexadecimal() {
        #expect(Hexadecimal.encode([0x00, 0xAF]) == "00af")
        #expect(Hexadecimal.decode("00aF") == [0x00, 0xAF])
        for text in ["0", "000", "0g", " 00", "0x00"] { #expect(Hexadecimal.decode(text) == nil) }
    }

    @Test("PEM blocks are found among other text, with any line length and line end")
    func pem() throws {
        let block = PEMBlock(label: "PUBLIC KEY", bytes: Array(0..<100))
        let lines = block.text.split(separator: "\n")
        #expect(lines.count == 5)
        #expect(lines[1].count == 64)
        let text = "note\n" + block.text.replacing("\n", with: " \r\n") + "between\n" + block.text
        #expect(try PEMBlock.parse(Array(text.utf8)) == [block, block])
        #expect(try PEMBlock.parse([]).isEmpty)
    }

    @Test(
        "a damaged PEM block is refused",
        arguments: [
            "-----BEGIN A-----\nAAAA\n", "-----BEGIN A-----\nAAAA\n-----END B-----\n",
            "-----BEGIN A-----\nAAA\n-----END A-----\n", "-----BEGIN A-----\n-----END A-----\n",
            "-----BEGIN A-----\nAA!A\n-----END A-----\n", "-----BEGIN A-----\nAAA\n=\n-----END A----\n",
            "-----BEGIN A-----\nProc-Type: 4,ENCRYPTED\n\nAAAA\n-----END A-----\n",
            "-----BEGIN A-----\n-----BEGIN B-----\nAAAA\n-----END B-----\n",
        ]
    )
    func damagedPEM(text: String) {
        #expect(throws: CryptoError.self) { try PEMBlock.parse(Array(text.utf8)) }
    }
}
