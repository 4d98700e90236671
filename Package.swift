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
    targets: [
        // ---------------------------------------------------------------------------------------- foundations
        // The system's OpenSSL 3: libssl and libcrypto.
        .systemLibrary(name: "COpenSSL", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),
        // The system's protobuf-c runtime.
        .systemLibrary(name: "CProtobufC", pkgConfig: "libprotobuf-c", providers: [.apt(["libprotobuf-c-dev"])]),

        // Vocabulary and contracts: errors, metadata, methods, contexts, transports.
        .target(name: "BatonCore", swiftSettings: strict),
    ]
)
