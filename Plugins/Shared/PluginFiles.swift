// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PackagePlugin

/// What both plugins look for on disk.
enum PluginFiles {
    /// The configuration of a target; nil where it has none.
    static func configuration(of target: any SourceModuleTarget) throws -> (GeneratorConfiguration, URL)? {
        let file = target.directoryURL.appending(path: GeneratorConfiguration.fileName)
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        do {
            return (try GeneratorConfiguration(json: Data(contentsOf: file)), file)
        } catch {
            throw GeneratorPluginError("target \(target.name): \(error)")
        }
    }

    /// A path of the configuration, which is relative to its file.
    static func resolve(_ path: String, _ file: URL) -> URL {
        URL(filePath: path, relativeTo: file.deletingLastPathComponent()).standardizedFileURL
    }

    /// The folder of Baton's own proto files: this package's, or that of the dependency.
    static func batonRoot(of package: Package) throws -> URL {
        var pending = [package]
        var seen: Set<Package.ID> = []
        while let next = pending.popLast() {
            guard seen.insert(next.id).inserted else { continue }
            let root = next.directoryURL
            if FileManager.default.fileExists(atPath: root.appending(path: "Protos/baton/v1/options.proto").path) {
                return root
            }
            pending += next.dependencies.map(\.package)
        }
        throw GeneratorPluginError("the package does not depend on baton, whose proto files are needed")
    }

    /// The import paths of the proto files in a folder, sorted.
    static func protos(in folder: URL) throws -> [String] {
        guard let files = FileManager.default.enumerator(atPath: folder.path) else {
            throw GeneratorPluginError("the folder \(folder.path) cannot be read")
        }
        let protos = files.compactMap { $0 as? String }.filter { $0.hasSuffix(".proto") }.sorted()
        if protos.isEmpty { throw GeneratorPluginError("no proto file in \(folder.path)") }
        return protos
    }

    /// The protoc that the environment names, else the first on the PATH.
    static func protoc() throws -> URL {
        let environment = ProcessInfo.processInfo.environment
        if let path = environment["PROTOC"] ?? environment["PROTOC_PATH"] { return URL(filePath: path) }
        for folder in (environment["PATH"] ?? "/usr/bin").split(separator: ":") {
            let path = "\(folder)/protoc"
            if FileManager.default.isExecutableFile(atPath: path) { return URL(filePath: path) }
        }
        throw GeneratorPluginError("protoc is not on the PATH; install it with: apt-get install protobuf-compiler")
    }
}
