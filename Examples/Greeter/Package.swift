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

// The Swift code is generated with every build, for which protoc must be installed. The C messages are committed;
// `swift package generate-baton` makes them anew after a change of the proto files, for which protoc-c is needed too.
let package = Package(
    name: "Greeter",
    dependencies: [
        .package(name: "baton", path: "../.."),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
    ],
    targets: [
        .target(
            name: "CGreeterMessages",
            dependencies: [.product(name: "CBatonMessages", package: "baton")]
        ),
        .executableTarget(
            name: "Greeter",
            dependencies: [
                "CGreeterMessages",
                .product(name: "BatonMessages", package: "baton"),
                .product(name: "BatonServer", package: "baton"),
                .product(name: "BatonClient", package: "baton"),
                .product(name: "BatonTransport", package: "baton"),
                .product(name: "BatonTLS", package: "baton"),
                .product(name: "Logging", package: "swift-log"),
            ],
            exclude: ["baton-generator.json"],
            swiftSettings: settings,
            plugins: [.plugin(name: "BatonGenerator", package: "baton")]
        ),
    ]
)
