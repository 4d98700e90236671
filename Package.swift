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

// -------------------------------------------------------------------------------------------- dependencies

let dependencies: [Package.Dependency] = [
    // Sockets, event loops, timers, thread pool.
    .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
    // The logging interface of the ecosystem.
    .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
    // SQLite for the service's store.
    .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
]

let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

// ------------------------------------------------------------------------------------------------- package

let package = Package(
    name: "baton",
    dependencies: dependencies,
    targets: [
        // -------------------------------------------------------------------------------- system libraries

        // The system's OpenSSL 3: libssl and libcrypto.
        .systemLibrary(name: "COpenSSL", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),
        // The system's protobuf-c runtime.
        .systemLibrary(name: "CProtobufC", pkgConfig: "libprotobuf-c", providers: [.apt(["libprotobuf-c-dev"])]),

        // ------------------------------------------------------------------------------------- foundations

        // Vocabulary and contracts: errors, metadata, methods, contexts, transports.
        .target(name: "BatonCore", swiftSettings: strict),
        // A strict JSON reader and a writer.
        .target(name: "BatonJSON", swiftSettings: strict),
        .testTarget(name: "BatonJSONTests", dependencies: ["BatonJSON"], swiftSettings: strict),
        // The protocol Baton/1 as pure values.
        .target(name: "BatonWire", swiftSettings: strict),
        .testTarget(name: "BatonWireTests", dependencies: ["BatonWire"], swiftSettings: strict),
        // Digests, keys and signatures, by OpenSSL's EVP interface.
        .target(name: "BatonCrypto", dependencies: ["COpenSSL", "BatonJSON"], swiftSettings: strict),
        .testTarget(name: "BatonCryptoTests", dependencies: ["BatonCrypto", "BatonJSON"], swiftSettings: strict),
        // TLS as a transformer of bytes, and certificates.
        .target(name: "BatonTLS", dependencies: ["COpenSSL"], swiftSettings: strict),
        .testTarget(name: "BatonTLSTests", dependencies: ["BatonTLS", "COpenSSL"], swiftSettings: strict),
        // Protobuf-C messages as Swift values: scanner, arenas, tables, JSON.
        .target(name: "BatonProtobuf", dependencies: ["CProtobufC", "BatonCore", "BatonJSON"], swiftSettings: strict),

        // ----------------------------------------------------------------------------------- the data path

        // Sockets, and the in-process transport.
        .target(
            name: "BatonTransport",
            dependencies: ["BatonCore", "BatonWire", "BatonTLS", nioCore, nioPosix, logging],
            swiftSettings: strict
        ),
        // Dispatch: admission, deadlines, launching handlers.
        .target(
            name: "BatonServer",
            dependencies: ["BatonCore", "BatonMessages", nioPosix, logging],
            swiftSettings: strict
        ),
        // One connection, tokens, retries of refused calls.
        .target(name: "BatonClient", dependencies: ["BatonCore", "BatonMessages"], swiftSettings: strict),
        // Tokens and who shows them.
        .target(name: "BatonAuth", dependencies: ["BatonCore", "BatonCrypto", "BatonJSON"], swiftSettings: strict),
        .testTarget(
            name: "BatonAuthTests",
            dependencies: ["BatonAuth", "BatonCore", "BatonCrypto", "BatonJSON"],
            exclude: ["Oracle"],
            swiftSettings: strict
        ),

        // ----------------------------------------------------------------------------------------- service

        // What the service keeps: the store's protocol and its SQLite engine.
        .target(name: "OrchestrationStore", dependencies: [grdb], swiftSettings: strict),
        .executableTarget(
            name: "StoreTestHelper",
            dependencies: ["OrchestrationStore"],
            path: "Tests/StoreTestHelper",
            swiftSettings: strict
        ),
        .testTarget(
            name: "OrchestrationStoreTests",
            dependencies: ["OrchestrationStore", "StoreTestHelper", grdb],
            swiftSettings: strict
        ),
    ]
)
