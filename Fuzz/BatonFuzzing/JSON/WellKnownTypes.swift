// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonProtobuf

/// A message with those of protobuf's types that have a JSON form of their own, in tables that are made at run time.
package enum WellKnownTypes {
    /// `baton.test.v1.Dynamic`, from the fixtures of the bridge's tests; nil when they are not where they were at
    /// compile time.
    package static let dynamic: MessageTable? = {
        let path = "\(CorpusFile.repository)/Tests/BatonProtobufTests/Fixtures/dynamic.pb"
        guard let bytes = CorpusFile.contents(of: path) else { return nil }
        return (try? DescriptorPool(fileDescriptorSet: bytes))?.message(named: "baton.test.v1.Dynamic")
    }()
}
