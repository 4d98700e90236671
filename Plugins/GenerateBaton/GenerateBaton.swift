// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PackagePlugin

/// `swift package generate-baton`: writes the generated code that a package commits.
///
/// For each target with a `baton-generator.json`: the C target with protoc-c's output and, where the file names a folder
/// for it, the Swift code. In Baton's own repository it runs dev/generate.sh.
@main
struct GenerateBaton: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        if let argument = arguments.first {
            throw GeneratorPluginError("unknown argument \(argument); generate-baton takes none")
        }
        let generator = try context.tool(named: "protoc-gen-baton").url
        let root = try PluginFiles.batonRoot(of: context.package)
        if root.standardizedFileURL == context.package.directoryURL.standardizedFileURL {
            try self.run(root.appending(path: "dev/generate.sh"), [], ["BATON_GENERATOR": generator.path])
            return
        }
        var count = 0
        for target in context.package.targets(ofType: SwiftSourceModuleTarget.self) {
            guard let (configuration, file) = try PluginFiles.configuration(of: target) else { continue }
            var arguments = [
                "--generator", generator.path, "--protos", PluginFiles.resolve(configuration.protos, file).path,
                "--include", root.appending(path: "Protos").path,
                "--c-target", PluginFiles.resolve(configuration.cTarget, file).path,
            ]
            for folder in configuration.include { arguments += ["--include", PluginFiles.resolve(folder, file).path] }
            if let generated = configuration.generated {
                arguments += [
                    "--swift", PluginFiles.resolve(generated, file).path,
                    "--options", configuration.options(fileNaming: "full_path"),
                ]
            }
            try self.run(root.appending(path: "dev/generate-module.sh"), arguments, [:])
            count += 1
        }
        if count == 0 {
            throw GeneratorPluginError("no target of the package has a \(GeneratorConfiguration.fileName)")
        }
        print("generate-baton: OK (\(count) targets)")
    }

    private func run(_ script: URL, _ arguments: [String], _ environment: [String: String]) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = [script.path] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw GeneratorPluginError("\(script.lastPathComponent) failed; its message stands above")
        }
    }
}
