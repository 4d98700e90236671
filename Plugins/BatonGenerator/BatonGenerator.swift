// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PackagePlugin

/// Generates a target's Swift code from proto files with every build.
///
/// The target's folder holds a `baton-generator.json`. protoc-c's output is committed in a C target, made by
/// `swift package generate-baton`: a build plugin cannot give headers to other targets.
@main
struct BatonGenerator: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
        guard let target = target as? any SourceModuleTarget else { return [] }
        guard let (configuration, file) = try PluginFiles.configuration(of: target) else {
            throw GeneratorPluginError("target \(target.name) has no \(GeneratorConfiguration.fileName)")
        }
        let protos = PluginFiles.resolve(configuration.protos, file)
        let names = try PluginFiles.protos(in: protos)
        let generator = try context.tool(named: "protoc-gen-baton").url
        let output = context.pluginWorkDirectoryURL
        let options = configuration.options(fileNaming: "path_to_underscores")
        var arguments = [
            "--plugin=protoc-gen-baton=\(generator.path)", "--baton_opt=\(options)", "--baton_out=\(output.path)",
            "-I", protos.path, "-I", try PluginFiles.batonRoot(of: context.package).appending(path: "Protos").path,
        ]
        for folder in configuration.include { arguments += ["-I", PluginFiles.resolve(folder, file).path] }
        return [
            .buildCommand(
                displayName: "Generating \(target.name) from \(names.count) proto files",
                executable: try PluginFiles.protoc(),
                arguments: arguments + names,
                inputFiles: names.map { protos.appending(path: $0) } + [file, generator],
                outputFiles: GeneratorConfiguration.outputNames(protos: names).map { output.appending(path: $0) }
            )
        ]
    }
}
