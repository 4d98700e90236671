// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable internal import BatonCodeGen

@Suite("Names")
struct NameTests {
    @Test(
        "a field's words are joined in camel case, initialisms in capitals unless they come first",
        arguments: [
            ("id", "id"), ("partnership_id", "partnershipID"), ("request_url", "requestURL"),
            ("partner_ids", "partnerIDs"),
            ("url_path", "urlPath"), ("http_api_json", "httpAPIJSON"), ("identity", "identity"), ("a_b", "aB"),
            ("camelCase", "camelCase"), ("CamelCase", "camelCase"), ("_leading", "leading"), ("two__under", "twoUnder"),
            ("unknown_fields", "unknownFields_"), ("table", "table_"), ("violations", "violations_"), ("init", "init_"),
            ("x1_y2", "x1Y2"),
        ]
    )
    func property(_ protoName: String, _ name: String) {
        #expect(SwiftNames.property(protoName) == name)
    }

    @Test(
        "an enum's value loses the enum's name in front",
        arguments: [
            ("HEALTH_GOOD", "Health", "good"), ("OVERALL_STATUS_HEALTHY", "OverallStatus", "healthy"),
            ("HTTP_VERSION_1_1", "HTTPVersion", "value11"), ("HTTP_METHOD_GET_URL", "HTTPMethod", "getURL"),
            ("OTHER", "Health", "other"), ("HEALTH", "Health", "health"),
            ("HEALTH_UNRECOGNIZED", "Health", "unrecognized_"),
            ("HEALTHY_GOOD", "Health", "healthyGood"), ("HEALTH_SELF", "Health", "self_"),
            ("CHECK_FAIL", "Check", "fail"),
        ]
    )
    func enumCase(_ protoName: String, _ enumName: String, _ name: String) {
        #expect(SwiftNames.enumCase(protoName, of: enumName) == name)
    }

    @Test(
        "a method begins with small letters",
        arguments: [
            ("GetHealth", "getHealth"), ("HTTPCheck", "httpCheck"), ("URL", "url"), ("X", "x"), ("Init", "init_"),
            ("get", "get"),
        ]
    )
    func method(_ protoName: String, _ name: String) {
        #expect(SwiftNames.method(protoName) == name)
    }

    @Test("a message that is called like a type of Swift gets a suffix, any other keeps its name")
    func type() {
        #expect(SwiftNames.type("String", suffix: "Message") == "StringMessage")
        #expect(SwiftNames.type("Error", suffix: "Message") == "ErrorMessage")
        #expect(SwiftNames.type("Partnership", suffix: "Message") == "Partnership")
    }

    @Test(
        "C types and functions have the names that protoc-c gives them",
        arguments: [
            ("foo.v1.HTTPThing", "Foo__V1__HTTPThing", "foo__v1__httpthing"),
            (".foo.v1.Outer.InnerPart", "Foo__V1__Outer__InnerPart", "foo__v1__outer__inner_part"),
            ("snake_case.my_message", "SnakeCase__MyMessage", "snake_case__my_message"),
            ("A.LabelsEntry", "A__LabelsEntry", "a__labels_entry"),
        ]
    )
    func cNames(_ fullName: String, _ type: String, _ function: String) {
        #expect(CNames.typeName(fullName) == type)
        #expect(CNames.functionPrefix(fullName) == function)
    }

    @Test("members of a C struct clash neither with each other, nor with keywords, macros and protoc-c's own members")
    func memberNames() {
        let names = CNames.memberNames(
            fields: [
                ("tags", true), ("n_tags", false), ("unix", false), ("class", false), ("Class", false),
                ("baton_base", false),
                ("fooBar", false), ("foobar", false), ("kind_case", false), ("self", false),
            ],
            oneofs: ["kind"]
        )
        #expect(names.oneofs == ["kind"])
        #expect(
            names.fields == [
                "tags", "n_tags_", "unix_", "class_", "class__", "baton_base_", "foobar", "foobar_", "kind_case_",
                "self_",
            ]
        )
    }

    @Test("a list whose count would clash with a field before it is renamed itself")
    func countMember() {
        let names = CNames.memberNames(fields: [("n_x", false), ("x", true)], oneofs: [])
        #expect(names.fields == ["n_x", "x_"])
    }
}
