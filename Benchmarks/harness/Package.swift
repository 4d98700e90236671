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

let package = Package(
    name: "harness",
    platforms: [.macOS(.v15)],
    products: [.library(name: "BenchHarness", targets: ["BenchHarness"])],
    targets: [
        // Flags, measured window, percentiles and report: the same code for every Swift peer.
        .target(name: "BenchHarness", swiftSettings: strict),
        .testTarget(name: "BenchHarnessTests", dependencies: ["BenchHarness"], swiftSettings: strict),
    ]
)
