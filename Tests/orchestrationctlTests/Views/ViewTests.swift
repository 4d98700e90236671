// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import OrchestrationAPI
internal import Testing

@testable import orchestrationctl

@Suite("Answers as tables")
struct ViewTests {
    private func expect(_ document: Document, _ text: String, _ location: SourceLocation = #_sourceLocation) {
        let lines = document.text(.file).split(separator: "\n", omittingEmptySubsequences: false)
        let expected = (text + "\n").split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines == expected, sourceLocation: location)
    }

    @Test("health: the overall figures, then each partnership by id")
    func health() {
        self.expect(
            HealthView.document(Messages.health),
            """
            Overall  degraded
            Score    72.5  of 100
            As of    2026-03-01 12:30:00  UTC

            PARTNERSHIP       HEALTH     SCORE  ENABLED  NEWEST SAMPLE (UTC)
            cursor_technical  excellent   97.3  yes      2026-03-01 12:30:00
            grok_brand        stale       91.3  yes      2026-03-01 12:30:00
            zed_new           unknown        –  no       –
            """
        )
    }

    @Test("health without partnerships says so")
    func noHealth() {
        self.expect(
            HealthView.document(GetHealthResponse(status: .unknown)),
            """
            Overall  unknown
            Score    –
            As of    –

            There are no partnerships yet.
            """
        )
    }

    @Test("partnerships: one row each, long names broken")
    func partnerships() {
        self.expect(
            PartnershipsView.document(Messages.partnerships),
            """
            ID                NAME                             PRIORITY  PROGRESS  HEALTH     SCORE  METRICS  DELIVERABLES
            cursor_technical  Cursor Technical Partnership     high        87.0 %  excellent   88.8  good                2
            zed_new           A name so long that it does not  low          0.0 %  unknown        –  unknown             0
                              fit on one line of the table
                              (disabled)
            """
        )
    }

    @Test("one partnership: fields, deliverables, metrics with their units; control characters escaped")
    func partnership() {
        self.expect(
            PartnershipView.document(Messages.partnership),
            #"""
            Partnership  cursor_technical
            Name         Cursor Technical Partnership
            Type         technical
            Enabled      yes
            Priority     high
            Progress     87.0 %  excellent
            Metrics      88.8  of 100  good
            Last change  2026-03-01 12:30:00  UTC

            Deliverables
            ID        NAME                           PROGRESS  STATUS       LAST CHANGE (UTC)
            guide     Developer guide                  74.0 %  in progress  2026-03-01 12:30:00
            pipeline  Build\u001b[31m pipeline 日本   100.0 %  done         –

            Metrics
            NAME                  VALUE  TARGET  BETTER  SCORE  OBSERVED (UTC)
            response_time        118 ms  100 ms  lower    84.7  2026-03-01 12:30:00
            requests_per_minute   840.5       –  higher      –  2026-03-01 12:30:00
            """#
        )
    }

    @Test("info: the system, its figures with units, and the caller")
    func info() {
        self.expect(
            InfoView.document(Messages.info),
            """
            System            orchestration
            Version           1.0.0
            Partnerships are  healthy

            Since the server started
            Started        2026-03-01 12:30:00  UTC
            Running for    1 d 2 h
            Calls          18446744073709551615  3 failed
            Success rate   99.9 %
            Time per call  85 µs  half of the calls, at most
                           2 ms  95 %
                           12 ms  99 %
            Connections    4
            Partnerships   2
            Decisions      0

            You
            Subject  ada
            Roles    admin

            Methods
            METHOD                                           ANSWERED  ALLOWED TO YOU
            orchestration.v1.OrchestrationService/GetHealth  yes       yes
            orchestration.v1.OrchestrationService/MakeThing  not yet   yes
            baton.health.v1.HealthService/Check              yes       no
            """
        )
    }

    @Test("endpoints: who may call them, limits, and the tables of authentication, rates and errors")
    func endpoints() {
        self.expect(
            EndpointsView.document(Messages.endpoints),
            """
            #  METHOD        ANSWERED  ROLES                                          RATE  DEADLINE   REQUEST
            1  GetHealth     yes       admin, orchestration_manager, system_admin  100/min       5 s  ≤ 64 KiB
            3  MakeDecision  not yet   anyone authenticated                              –         –         –

            Authentication
            NAME    SENT AS                        DESCRIPTION
            bearer  authorization: Bearer <token>  A token.

            Rate limits
            CLASS      LIMIT  DESCRIPTION
            default  100/min  All calls.

            Errors
            #  CODE       RETRY  WHEN
            5  NOT_FOUND  no     There is no such thing.
            """
        )
    }

    @Test("import: what was created, replaced and written")
    func imported() {
        self.expect(
            ImportView.document(Messages.imported),
            """
            Created   3 partnerships
            Replaced  1 partnership
            Written   13 deliverables  22 metric samples
            Time      2026-03-01 12:30:00  UTC
            """
        )
    }

    @Test("good states are green, middling ones yellow, bad ones red")
    func tones() {
        #expect(Cell.health(.excellent).tone == .good)
        #expect(Cell.health(.stale).tone == .warning)
        #expect(Cell.health(.poor).tone == .bad)
        #expect(Cell.status(.critical).tone == .bad)
        #expect(Cell.health(.unrecognized(99)) == Cell("99", .faint))
    }
}
