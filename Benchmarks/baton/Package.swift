// swift-tools-version: 6.2
// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

func baton(_ product: String) -> Target.Dependency {
    .product(name: product, package: "baton")
}

let package = Package(
    name: "baton-bench",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(path: "../harness"),
        .package(name: "baton", path: "../.."),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
    ],
    targets: [
        // protoc-c's output for bench.proto.
        .target(name: "CBenchMessages", dependencies: [baton("CBatonMessages")]),
        // Server and load generator in one program.
        .executableTarget(
            name: "baton-bench",
            dependencies: [
                .product(name: "BenchHarness", package: "harness"),
                "CBenchMessages",
                baton("BatonAuth"), baton("BatonClient"), baton("BatonCore"), baton("BatonMessages"),
                baton("BatonProtobuf"), baton("BatonServer"), baton("BatonTLS"), baton("BatonTransport"),
                .product(name: "Logging", package: "swift-log"),
            ],
            path: "Sources/BatonBench",
            swiftSettings: strict
        ),
    ]
)
