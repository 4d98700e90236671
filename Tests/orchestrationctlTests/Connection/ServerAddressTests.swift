// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable import orchestrationctl

@Suite("Addresses")
struct ServerAddressTests {
    @Test(
        "names, IPv4 and bracketed IPv6 addresses are read, with the default port where none is given",
        arguments: [
            ("localhost:7443", "localhost", 7443), ("127.0.0.1:1", "127.0.0.1", 1),
            ("a.example.org", "a.example.org", 7443),
            ("[::1]:65535", "::1", 65_535), ("[fe80::1%eth0]", "fe80::1%eth0", 7443),
            ("my_host-1:08080", "my_host-1", 8080),
        ]
    )
    func reads(text: String, host: String, port: Int) {
        #expect(ServerAddress(text) == ServerAddress(host: host, port: port))
    }

    @Test(
        "anything else is no address",
        arguments: [
            "", ":7443", "host:", "host:0", "host:65536", "host:x", "host:+1", "host:-1", "host:99999999999999999999",
            "::1", "[::1", "[]:1", "[host]:1", "[::1]x", "a b:1", "höst:1", "a:1:2", "https://host:1", "host:1/x",
            "a\nb",
            String(repeating: "a", count: 254),
        ]
    )
    func refuses(text: String) {
        #expect(ServerAddress(text) == nil)
    }

    @Test("an IPv6 address is written in brackets and reads back", arguments: ["[::1]:7443", "localhost:7443"])
    func writes(text: String) {
        #expect(ServerAddress(text)?.description == text)
    }
}
