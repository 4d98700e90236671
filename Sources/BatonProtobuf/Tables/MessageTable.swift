// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Synchronization

// @unchecked: all is constant but the links between plans, which are made once under a lock, before `linked` is set.
/// Fields of a message type, by number and by name. Immutable and shared.
///
/// Generated types have one each; ``DescriptorPool`` makes them at run time from a descriptor set. The scanner works
/// on a compact plan in unmanaged memory that lives as long as the table.
public final class MessageTable: @unchecked Sendable {
    /// The full name, `orchestration.v1.Partnership`.
    public let fullName: String
    /// The fields in the order of the proto file.
    public let fields: [FieldTable]
    /// protobuf-c's descriptor and struct size; nil for tables made at run time.
    @usableFromInline let c: CLayout?

    /// What JSON does differently for this type.
    let wellKnown: WellKnownType?
    let plan: UnsafeMutablePointer<ScanPlan>
    private let linked = Atomic<Bool>(false)
    /// Tables whose plans ours points to; empty when a group owns them all.
    private var children: [MessageTable] = []
    /// The group that owns the plan; nil when this table does.
    private let owner: TableGroup?
    private let indexByName: [String: Int]
    private let indexByNumber: [Int32: Int]

    /// Makes a table; called by generated code.
    ///
    /// - Parameters:
    ///   - fullName: the name with its package.
    ///   - c: where protobuf-c keeps the message: `CLayout(orchestration__v1__partnership__init)`.
    ///   - fields: the fields in the order of the proto file.
    public init(_ fullName: String, c: CLayout? = nil, _ fields: [FieldTable]) {
        self.fullName = fullName
        self.fields = fields
        self.c = c
        self.wellKnown = WellKnownType(rawValue: fullName)
        var names: [String: Int] = [:]
        var numbers: [Int32: Int] = [:]
        for (index, field) in fields.enumerated() {
            names[field.jsonName] = index
            numbers[field.number] = index
        }
        // A proto name is accepted too, but where it is also the JSON name of another field that one wins.
        for (index, field) in fields.enumerated() where names[field.name] == nil {
            names[field.name] = index
        }
        self.indexByName = names
        self.indexByNumber = numbers
        self.owner = nil
        self.plan = ScanPlan.make(fields: fields, c: c)
        self.plan.pointee.table = Unmanaged.passUnretained(self)
    }

    /// A table that has the plan of another, which `owner` holds, and is linked.
    init(sharing other: MessageTable, owner: TableGroup) {
        self.fullName = other.fullName
        self.fields = other.fields
        self.c = other.c
        self.wellKnown = other.wellKnown
        self.plan = other.plan
        self.indexByName = other.indexByName
        self.indexByNumber = other.indexByNumber
        self.owner = owner
        self.linked.store(true, ordering: .relaxed)
    }

    deinit {
        if self.owner == nil { ScanPlan.destroy(self.plan) }
    }

    /// The field of that number.
    public func field(number: Int32) -> FieldTable? {
        self.indexByNumber[number].map { self.fields[$0] }
    }

    /// The field of that JSON name or proto name.
    public func field(named name: String) -> FieldTable? {
        self.index(named: name).map { self.fields[$0] }
    }

    func index(named name: String) -> Int? {
        self.indexByName[name]
    }

    func index(number: Int32) -> Int? {
        self.indexByNumber[number]
    }

    // MARK: Linking

    /// One at a time: tables that refer to each other are linked together.
    private static let linking = Lock()

    /// The plan with all plans that it leads to.
    @inline(__always)
    var linkedPlan: UnsafeMutablePointer<ScanPlan> {
        if !self.linked.load(ordering: .acquiring) { self.link(keepingChildren: true) }
        return self.plan
    }

    /// Links this table and all that it leads to.
    ///
    /// - Parameter keepingChildren: whether tables hold those that they lead to. Generated ones do and live for ever.
    @inline(never)
    func link(keepingChildren: Bool) {
        Self.linking.withLock {
            var reached: [MessageTable] = []
            var seen: Set<ObjectIdentifier> = []
            var pending = [self]
            while let table = pending.popLast() {
                guard !table.linked.load(ordering: .relaxed), seen.insert(ObjectIdentifier(table)).inserted else {
                    continue
                }
                reached.append(table)
                let children = table.fields.map(\.messageTable)
                let others = children.compactMap(\.self)
                if keepingChildren { table.children.append(contentsOf: others) }
                table.plan.pointee.setChildren(children.map { $0?.plan })
                pending.append(contentsOf: others)
            }
            for table in reached { table.linked.store(true, ordering: .releasing) }
        }
    }
}
