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
    // The metrics and tracing interfaces of the ecosystem, for BatonObservability alone.
    .package(url: "https://github.com/apple/swift-metrics.git", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-distributed-tracing.git", from: "1.7.3"),
    // SQLite for the service's store.
    .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
    // The command lines of the programs.
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
    // Settings from flags, environment, file and defaults.
    .package(url: "https://github.com/apple/swift-configuration.git", from: "1.4.0", traits: []),
    // The YAML of a settings file, with the line of each entry.
    .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
    // Running and stopping the parts of a server.
    .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
]

let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let metrics = Target.Dependency.product(name: "Metrics", package: "swift-metrics")
let metricsTestKit = Target.Dependency.product(name: "MetricsTestKit", package: "swift-metrics")
let tracing = Target.Dependency.product(name: "Tracing", package: "swift-distributed-tracing")
let inMemoryTracing = Target.Dependency.product(name: "InMemoryTracing", package: "swift-distributed-tracing")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let configuration = Target.Dependency.product(name: "Configuration", package: "swift-configuration")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let serviceLifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")

// ------------------------------------------------------------------------------------------------ products

let products: [Product] = [
    // The framework, for servers and clients.
    .library(name: "BatonCore", targets: ["BatonCore"]),
    .library(name: "BatonProtobuf", targets: ["BatonProtobuf"]),
    .library(name: "BatonMessages", targets: ["BatonMessages"]),
    .library(name: "CBatonMessages", targets: ["CBatonMessages"]),
    .library(name: "BatonTLS", targets: ["BatonTLS"]),
    .library(name: "BatonTransport", targets: ["BatonTransport"]),
    .library(name: "BatonServer", targets: ["BatonServer"]),
    .library(name: "BatonClient", targets: ["BatonClient"]),
    .library(name: "BatonAuth", targets: ["BatonAuth"]),
    // Interceptors for metrics, tracing and logging.
    .library(name: "BatonObservability", targets: ["BatonObservability"]),
    // Timestamps as dates, for those who link Foundation.
    .library(name: "BatonFoundation", targets: ["BatonFoundation"]),
    // Servers, tokens, certificates and peers for tests.
    .library(name: "BatonTesting", targets: ["BatonTesting"]),
    // The orchestration service's messages and clients.
    .library(name: "OrchestrationAPI", targets: ["OrchestrationAPI"]),
    // The programs and the generator.
    .executable(name: "orchestrationd", targets: ["orchestrationd"]),
    .executable(name: "orchestrationctl", targets: ["orchestrationctl"]),
    .executable(name: "protoc-gen-baton", targets: ["protoc-gen-baton"]),
    // Generated code at each build, or written into a package to be committed.
    .plugin(name: "BatonGenerator", targets: ["BatonGenerator"]),
    .plugin(name: "GenerateBaton", targets: ["GenerateBaton"]),
]

// ------------------------------------------------------------------------------------------------- package

let package = Package(
    name: "baton",
    products: products,
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
        .testTarget(name: "BatonCoreTests", dependencies: ["BatonCore"], swiftSettings: strict),
        // A strict JSON reader and a writer.
        .target(name: "BatonJSON", swiftSettings: strict),
        .testTarget(name: "BatonJSONTests", dependencies: ["BatonJSON"], swiftSettings: strict),
        // The protocol Baton/1 as pure values.
        .target(name: "BatonWire", swiftSettings: strict),
        .testTarget(
            name: "BatonWireTests",
            dependencies: ["BatonWire", "CBatonMessages", "CProtobufC"],
            swiftSettings: strict
        ),
        // Digests, keys and signatures, by OpenSSL's EVP interface.
        .target(name: "BatonCrypto", dependencies: ["COpenSSL", "BatonJSON"], swiftSettings: strict),
        .testTarget(name: "BatonCryptoTests", dependencies: ["BatonCrypto", "BatonJSON"], swiftSettings: strict),
        // TLS as a transformer of bytes, and certificates.
        .target(name: "BatonTLS", dependencies: ["COpenSSL"], swiftSettings: strict),
        .testTarget(name: "BatonTLSTests", dependencies: ["BatonTLS", "COpenSSL"], swiftSettings: strict),

        // ---------------------------------------------------------------------------------------- messages

        // protoc-c's output for Protos/baton and protobuf's well-known types.
        .target(name: "CBatonMessages", dependencies: ["CProtobufC"]),
        // protoc-c's output for Protos/orchestration.
        .target(name: "COrchestrationMessages", dependencies: ["CBatonMessages", "CProtobufC"]),
        // Protobuf-C messages as Swift values: scanner, arenas, tables, JSON.
        .target(name: "BatonProtobuf", dependencies: ["CProtobufC", "BatonCore", "BatonJSON"], swiftSettings: strict),
        .target(
            name: "CTestMessages",
            dependencies: ["CBatonMessages", "CProtobufC"],
            path: "Tests/CTestMessages"
        ),
        .testTarget(
            name: "BatonProtobufTests",
            dependencies: [
                "BatonProtobuf", "BatonFoundation", "BatonCore", "BatonJSON", "CTestMessages", "CBatonMessages",
                "CProtobufC",
            ],
            exclude: ["Protos", "Fixtures"],
            swiftSettings: strict
        ),
        // Timestamps as Foundation's dates.
        .target(name: "BatonFoundation", dependencies: ["BatonProtobuf"], swiftSettings: strict),
        // Generated for Protos/baton: options, status details, health, reflection.
        .target(
            name: "BatonMessages",
            dependencies: ["BatonProtobuf", "BatonCore", "CBatonMessages", "CProtobufC"],
            swiftSettings: strict
        ),
        // Generated for Protos/orchestration: messages, server protocols, clients.
        .target(
            name: "OrchestrationAPI",
            dependencies: [
                "BatonProtobuf", "BatonCore", "BatonMessages", "CBatonMessages", "COrchestrationMessages",
                "CProtobufC",
            ],
            swiftSettings: strict
        ),

        .testTarget(
            name: "BatonMessagesTests",
            dependencies: ["BatonMessages", "BatonCore", "BatonProtobuf"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "OrchestrationAPITests",
            dependencies: ["OrchestrationAPI", "BatonMessages", "BatonCore", "BatonProtobuf"],
            swiftSettings: strict
        ),

        // Whatever reads bytes from outside, with the rules that hold for all bytes: bodies for fuzzers and tests.
        .target(
            name: "BatonFuzzing",
            dependencies: [
                "BatonWire", "BatonCore", "BatonJSON", "BatonCrypto", "BatonAuth", "BatonProtobuf", "CTestMessages",
                "CBatonMessages", "CProtobufC",
            ],
            path: "Fuzz/BatonFuzzing",
            swiftSettings: strict
        ),
        .testTarget(name: "BatonFuzzingTests", dependencies: ["BatonFuzzing"], swiftSettings: strict),

        // --------------------------------------------------------------------------------------- generator

        // Descriptors to text: what protoc-gen-baton writes.
        .target(name: "BatonCodeGen", swiftSettings: strict),
        // The protoc plugin, and the descriptor rewriter for protoc-c.
        .executableTarget(name: "protoc-gen-baton", dependencies: ["BatonCodeGen"], swiftSettings: strict),

        .target(
            name: "CGoldenMessages",
            dependencies: ["CBatonMessages", "CProtobufC"],
            path: "Tests/CGoldenMessages"
        ),
        .testTarget(
            name: "BatonCodeGenTests",
            dependencies: [
                "BatonCodeGen", "BatonCore", "BatonProtobuf", "CGoldenMessages", "CBatonMessages", "CProtobufC",
            ],
            exclude: [
                "Fixtures/service", "Fixtures/imports", "Fixtures/kinds/protos", "Fixtures/kinds/input.pb",
                "Fixtures/kinds/files.txt", "Fixtures/kinds/options.txt",
            ],
            swiftSettings: strict
        ),
        // Writes the Swift code of another package's proto files at each build.
        .plugin(name: "BatonGenerator", capability: .buildTool(), dependencies: ["protoc-gen-baton"]),
        // Writes the C and Swift code of a package that commits it: `swift package generate-baton`.
        .plugin(
            name: "GenerateBaton",
            capability: .command(
                intent: .custom(
                    verb: "generate-baton",
                    description: "Writes the generated code that a package commits"
                ),
                permissions: [
                    .writeToPackageDirectory(reason: "It writes C and Swift code that is made from proto files.")
                ]
            ),
            dependencies: ["protoc-gen-baton"]
        ),

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
            dependencies: ["BatonCore", "BatonProtobuf", "BatonMessages", nioPosix, logging],
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
        // Interceptors that count, trace and log calls, on both sides.
        .target(
            name: "BatonObservability",
            dependencies: ["BatonCore", logging, metrics, tracing],
            swiftSettings: strict
        ),
        .testTarget(
            name: "BatonObservabilityTests",
            dependencies: [
                "BatonObservability", "BatonCore", "BatonServer", "BatonClient", "BatonTesting", logging, metrics,
                metricsTestKit, tracing, inMemoryTracing,
            ],
            swiftSettings: strict
        ),
        // Servers, tokens, certificates, raw peers and log records for tests.
        .target(
            name: "BatonTesting",
            dependencies: [
                "BatonCore", "BatonWire", "BatonTLS", "BatonTransport", "BatonServer", "BatonClient", "BatonAuth",
                "BatonCrypto", logging,
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "BatonServerTests",
            dependencies: [
                "BatonCore", "BatonServer", "BatonClient", "BatonTransport", "BatonTesting", "BatonTLS", "BatonWire",
                "BatonMessages", "BatonProtobuf", nioPosix, logging,
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "BatonClientTests",
            dependencies: ["BatonCore", "BatonServer", "BatonClient", "BatonTransport", "BatonTesting", "BatonTLS"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "BatonTransportTests",
            dependencies: [
                "BatonCore", "BatonServer", "BatonClient", "BatonTransport", "BatonTesting", "BatonWire", "BatonTLS",
                "BatonAuth", "BatonCrypto", "baton-conformance-server", nioCore, nioPosix, logging,
            ],
            swiftSettings: strict
        ),

        // --------------------------------------------------------------------------------------- conformance

        // A service whose calls take the course that the caller asks for, in no product: for tests, proofs and clients
        // in other languages.
        .target(
            name: "CConformanceMessages",
            dependencies: ["CBatonMessages", "CProtobufC"],
            path: "Tests/CConformanceMessages"
        ),
        .target(
            name: "BatonConformance",
            dependencies: [
                "BatonCore", "BatonProtobuf", "BatonMessages", "CBatonMessages", "CConformanceMessages", "CProtobufC",
            ],
            path: "Tests/BatonConformance",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "baton-conformance-server",
            dependencies: [
                "BatonConformance", "BatonCore", "BatonServer", "BatonClient", "BatonTransport", "BatonTLS",
                "BatonAuth",
                "BatonCrypto", "BatonMessages", logging, unixSignals,
            ],
            path: "Tests/ConformanceServer",
            swiftSettings: strict
        ),
        // Bounds with clocks and memory figures, run by the scripts in dev/proofs/.
        .executableTarget(
            name: "baton-proofs",
            dependencies: [
                "BatonConformance", "BatonCore", "BatonClient", "BatonTransport", "BatonTLS",
            ],
            path: "Tests/Proofs",
            swiftSettings: strict
        ),
        .testTarget(
            name: "BatonConformanceTests",
            dependencies: [
                "BatonConformance", "BatonCore", "BatonServer", "BatonClient", "BatonTransport", "BatonTesting",
                "BatonTLS",
                "BatonWire", logging,
            ],
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
        // The endpoints and their rules.
        .target(
            name: "OrchestrationService",
            dependencies: [
                "OrchestrationAPI", "OrchestrationStore", "BatonCore", "BatonProtobuf", "BatonMessages", "BatonAuth",
                "BatonCrypto",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "OrchestrationServiceTests",
            dependencies: [
                "OrchestrationService", "OrchestrationAPI", "OrchestrationStore", "BatonCore", "BatonMessages",
                "BatonProtobuf", "BatonServer", "BatonClient", "BatonTransport", "BatonTesting", "BatonAuth",
                "BatonCrypto", "BatonJSON", logging,
            ],
            swiftSettings: strict
        ),

        // ---------------------------------------------------------------------------------------- programs

        // The server: settings, certificates, keys, store and services put together.
        .executableTarget(
            name: "orchestrationd",
            dependencies: [
                "BatonCore", "BatonJSON", "BatonCrypto", "BatonTLS", "BatonAuth", "BatonServer", "BatonTransport",
                "BatonMessages", "BatonProtobuf", "OrchestrationAPI", "OrchestrationService", "OrchestrationStore",
                argumentParser, configuration, yams, serviceLifecycle, unixSignals, logging,
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "orchestrationdTests",
            dependencies: [
                "orchestrationd", "BatonClient", "BatonCore", "BatonJSON", "BatonMessages", "BatonProtobuf",
                "BatonServer", "BatonTesting", "BatonTLS", "BatonTransport", "BatonWire", "OrchestrationAPI",
                logging,
            ],
            swiftSettings: strict
        ),
        // The command line client.
        .executableTarget(
            name: "orchestrationctl",
            dependencies: [
                "BatonClient", "BatonCore", "BatonJSON", "BatonCrypto", "BatonMessages", "BatonProtobuf", "BatonTLS",
                "BatonTransport", "OrchestrationAPI", argumentParser, unixSignals, nioPosix,
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "orchestrationctlTests",
            dependencies: [
                "orchestrationctl", "BatonConformance", "BatonCore", "BatonJSON", "BatonMessages", "BatonProtobuf",
                "BatonServer",
                "BatonTesting", "BatonTLS", "BatonTransport", "OrchestrationAPI", argumentParser, logging,
            ],
            swiftSettings: strict
        ),
    ]
)

// The fuzzer's program has no main of its own: libFuzzer brings it, so only a build with --sanitize=fuzzer links.
if Context.environment["BATON_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "baton-fuzz",
            dependencies: ["BatonFuzzing"],
            path: "Fuzz/baton-fuzz",
            swiftSettings: strict
        )
    )
}
