// swift-tools-version: 6.2
// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

// ------------------------------------------------------------------------------------------------ settings

/// Every Swift target is built this way. No unsafe flags, so that other packages can depend on this one.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
    name: "baton",
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
    ],
    targets: [
        // ---------------------------------------------------------------------------------------- foundations
        // The system's OpenSSL 3: libssl and libcrypto.
        .systemLibrary(name: "COpenSSL", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),
        // The system's protobuf-c runtime.
        .systemLibrary(name: "CProtobufC", pkgConfig: "libprotobuf-c", providers: [.apt(["libprotobuf-c-dev"])]),

        // Vocabulary and contracts: errors, metadata, methods, contexts, transports.
        .target(name: "BatonCore", swiftSettings: strict),
        // A strict JSON reader and a writer.
        .target(name: "BatonJSON", swiftSettings: strict),
        // The protocol Baton/1 as pure values.
        .target(name: "BatonWire", swiftSettings: strict),
        // Digests, keys and signatures, by OpenSSL's EVP interface.
        .target(name: "BatonCrypto", dependencies: ["COpenSSL", "BatonJSON"], swiftSettings: strict),
        .testTarget(name: "BatonCryptoTests", dependencies: ["BatonCrypto", "BatonJSON"], swiftSettings: strict),
        // TLS as a transformer of bytes, and certificates.
        .target(name: "BatonTLS", dependencies: ["COpenSSL"], swiftSettings: strict),
        .testTarget(name: "BatonTLSTests", dependencies: ["BatonTLS"], swiftSettings: strict),

        // ---------------------------------------------------------------------------------------- the data path

        // Sockets, and the in-process transport.
        .target(
            name: "BatonTransport",
            dependencies: [
                "BatonCore", "BatonWire", "BatonTLS",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict
        ),
    ]
)
