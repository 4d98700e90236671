// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonProtobuf

extension DescriptorPool.Service {
    /// The method that `name` means; the failure names the nearest ones.
    func method(matching name: String) throws(CommandFailure) -> DescriptorPool.Method {
        let known = try NameMatch.resolve(name, "method of \(self.fullName)", among: self.methods.map(\.name))
        guard let method = self.methods.first(where: { $0.name == known }) else {
            throw CommandFailure(.unexpected, "\(self.fullName) has lost its method \(known)")
        }
        return method
    }
}
