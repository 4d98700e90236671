// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonMessages

enum ServicesView {
    private static let widestText = 60

    static func document(_ response: ListServicesResponse) -> Document {
        Document([
            .table(
                Table(
                    columns: [.left("SERVICE"), .right("METHODS"), .left("DESCRIPTION", widest: self.widestText)],
                    rows: response.services.map { service in
                        [Cell(service.name), Cell("\(service.methods.count)"), Cell(service.documentation)]
                    }
                )
            )
        ])
    }
}
