#!/usr/bin/env bash
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0

# Makes all generated code of this repository, C and Swift, from the proto files.
#
# BATON_GENERATOR names a protoc-gen-baton that is built already; without it the script builds one.
set -euo pipefail
cd "$(dirname "$0")/.."

generator="${BATON_GENERATOR:-}"
if [[ -z "$generator" ]]; then
    swift build --product protoc-gen-baton >/dev/null || {
        echo "generate: FAILED: protoc-gen-baton does not build" >&2
        exit 1
    }
    generator="$(swift build --show-bin-path)/protoc-gen-baton"
fi

generate() {
    dev/generate-module.sh --generator "$generator" "$@"
}

# The heads of the wire protocol have a codec of their own; their C messages serve its tests.
generate --protos Protos --select '^baton/(v1|health|reflection|wire)/' --skip-swift '^baton/wire/' --c-target Sources/CBatonMessages \
    --swift Sources/BatonMessages/Generated --options visibility=public,c_module=CBatonMessages
generate --protos Protos --select '^orchestration/' --c-target Sources/COrchestrationMessages \
    --swift Sources/OrchestrationAPI/Generated --options visibility=public,c_module=COrchestrationMessages
# What tests, proofs and clients in other languages call is no part of any product.
generate --protos Protos --select '^baton/conformance/' --c-target Tests/CConformanceMessages \
    --swift Tests/BatonConformance/Generated --options visibility=package,c_module=CConformanceMessages
# Messages with every shape of field, for the fuzzers; the C code is made with that of the bridge's tests.
generate --protos Tests/BatonProtobufTests/Protos --include /usr/include --select '^test\.proto$' \
    --swift Fuzz/BatonFuzzing/Generated --options visibility=internal,c_module=CTestMessages
if [[ -d Examples/Committed ]]; then
    generate --protos Examples/Committed/Protos --include Protos --c-target Examples/Committed/Sources/CGreeterMessages \
        --swift Examples/Committed/Sources/GreeterMessages/Generated \
        --options visibility=package,c_module=CGreeterMessages
fi
if [[ -d Examples/Greeter ]]; then
    generate --protos Examples/Greeter/Protos --include Protos --c-target Examples/Greeter/Sources/CGreeterMessages
fi

echo "generate: OK"
