// swift-tools-version: 6.2
// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

// With the second, in the module of the generated code and in that of the server, handlers run on the event loop of their
// connection, and no call costs a change of threads.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

// All generated code is committed, so that neither protoc nor protoc-c is needed to build.
// `swift package generate-baton` makes it anew after a change of the proto files.
let package = Package(
    name: "Committed",
    dependencies: [
        .package(name: "baton", path: "../.."),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
    ],
    targets: [
        .target(
            name: "CGreeterMessages",
            dependencies: [.product(name: "CBatonMessages", package: "baton")]
        ),
        .target(
            name: "GreeterMessages",
            dependencies: ["CGreeterMessages", .product(name: "BatonMessages", package: "baton")],
            exclude: ["baton-generator.json"],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "Greeter",
            dependencies: [
                "GreeterMessages",
                .product(name: "BatonServer", package: "baton"),
                .product(name: "BatonClient", package: "baton"),
                .product(name: "BatonTransport", package: "baton"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings
        ),
    ]
)
