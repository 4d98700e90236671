// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Testing

@Suite("whom limits by address count as one")
struct AddressPrefixTests {
    @Test(
        "addresses count as one whatever their port, an IPv6 address with its /64",
        arguments: [
            ("127.0.0.1:53412", "127.0.0.1"),
            ("127.0.0.1:1", "127.0.0.1"),
            ("192.0.2.7", "192.0.2.7"),
            ("[::1]:53412", "0:0:0:0::/64"),
            ("[2001:db8:a:b::1]:1", "2001:db8:a:b::/64"),
            ("[2001:db8:a:b:ffff:ffff:ffff:ffff]:2", "2001:db8:a:b::/64"),
            ("2001:db8:a:b::1", "2001:db8:a:b::/64"),
            ("[fe80::1%eth0]:9", "fe80:0:0:0::/64"),
            ("[::ffff:192.0.2.7]:9", "192.0.2.7"),
            ("in-process", "local"),
            ("", "local"),
            ("[", "local"),
        ]
    )
    func one(address: String, prefix: String) {
        #expect(AddressPrefix(address).description == prefix)
    }

    @Test("what counts as one is equal, and nothing else is")
    func equality() {
        #expect(AddressPrefix("[2001:db8::1]:1") == AddressPrefix("[2001:db8::2]:2"))
        #expect(AddressPrefix("[::ffff:192.0.2.7]:9") == AddressPrefix("192.0.2.7:1"))
        let different = [
            "192.0.2.7:1", "192.0.2.8:1", "[2001:db8::1]:1", "[2001:db8:0:1::1]:1", "in-process", "unknown",
        ]
        #expect(Set(different.map(AddressPrefix.init)).count == different.count)
    }
}
