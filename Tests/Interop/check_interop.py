#!/usr/bin/python3
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0

"""Checks a server against Documentation/PROTOCOL.md, with the client of baton_client.py.

The server runs already and is named by its address, or it is this package's baton-conformance-server, started with
`--serve PROGRAM`. Each check makes its own connections and prints `ok NAME`, `FAILED NAME: why`, or
`skipped NAME: why` where the server has no method for it. The exit code is 1 when a check failed.
"""

import argparse
import os
import select
import signal
import subprocess
import sys
import tempfile
import time

# No files beside the sources of a test.
sys.dont_write_bytecode = True

import baton_client as baton
import protocol_checks
import conformance_checks
import limit_checks
import drain_checks
from baton_client import ConnectionFault
from interop_bed import CHECKS, Bed, Failed, Skipped

MODULES = (protocol_checks, conformance_checks, limit_checks, drain_checks)
# The least credit, so that every message above 64 KiB needs grants; messages of 10 MiB; and liveness in little time.
LIMITS = {
    "messageBytes": 16_777_216,
    "callCredit": 65_536,
    "connectionCredit": 65_536,
    "keepalive": 1_000,
    "keepaliveTimeout": 4_000,
    "pingInterval": 100,
}


def main():
    parser = argparse.ArgumentParser(description="Checks a server against Documentation/PROTOCOL.md.")
    parser.add_argument("address", nargs="?", help="HOST:PORT of a server that runs")
    parser.add_argument("--serve", metavar="PROGRAM", help="start this baton-conformance-server and check it")
    parser.add_argument("--ca", help="PEM file of the authority that signed the server's certificate")
    parser.add_argument("--server-name", help="name in the server's certificate; the host of the address by default")
    parser.add_argument("--token-file", help="file that holds a token that may call the methods")
    parser.add_argument("--method", help="the method that is called")
    parser.add_argument("--protected-method", help="one like it that needs a token, where that one does not")
    profiles = ("echo", "bench", "conformance", "fixed")
    parser.add_argument("--profile", choices=profiles, default="fixed", help="what the method does")
    parser.add_argument("--request-hex", default="", help="the request, with the profile `fixed`")
    parser.add_argument("--slow-method", help="a method that runs until it is cancelled")
    parser.add_argument("--slow-request-hex", default="", help="its request")
    parser.add_argument("--drain-method", help="a method that takes an empty message and begins to drain the server")
    parser.add_argument("--drain-pid", type=int, help="process that SIGTERM makes drain")
    parser.add_argument("--server-keepalive", type=float, help="seconds of silence before the server sends PING")
    parser.add_argument("--server-keepalive-timeout", type=float, help="seconds behind it before the server closes")
    parser.add_argument("--only", help="run the checks whose name contains this text")
    parser.add_argument("--times", action="store_true", help="print how long each check took")
    parser.add_argument("--time-limit", type=int, default=300, help="seconds after which the checks are ended")
    here = os.path.dirname(os.path.abspath(__file__))
    parser.add_argument("--fixtures", default=os.path.join(here, "..", "Fixtures", "wire"), help="the test vectors")
    options = parser.parse_args()
    if options.serve:
        return serve_and_check(options)
    if not (options.address and options.ca and options.method):
        parser.error("an address, --ca and --method are needed, or --serve")
    # Kills this process, so that a server that hangs cannot hang its test.
    signal.alarm(options.time_limit)
    return run(options)


def serve_and_check(options):
    """Starts the conformance server in a new directory, and ends it behind the checks."""
    with tempfile.TemporaryDirectory() as directory:
        limits = [text for name, value in LIMITS.items() for text in ("--limit", f"{name}={value}")]
        arguments = [options.serve, directory, "--log-level", "critical", *limits]
        with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as server:
            # With an exception, so that the server is ended too.
            signal.signal(signal.SIGALRM, out_of_time)
            signal.alarm(options.time_limit)
            try:
                if not select.select([server.stdout], [], [], 60)[0]:
                    raise TimeoutError("the server does not print its address")
                options.address = server.stdout.readline().strip()
                options.ca = os.path.join(directory, "ca.pem")
                options.server_name = "localhost"
                options.token_file = os.path.join(directory, "conformance.jwt")
                options.profile = "conformance"
                options.method = conformance_checks.SERVICE + "UnaryCall"
                options.protected_method = conformance_checks.SERVICE + "ProtectedCall"
                options.slow_method = conformance_checks.SERVICE + "Sleep"
                options.slow_request_hex = conformance_checks.duration(600).hex()
                options.drain_pid = server.pid
                options.server_keepalive = LIMITS["keepalive"] / 1_000
                options.server_keepalive_timeout = LIMITS["keepaliveTimeout"] / 1_000
                return run(options)
            finally:
                server.kill()


def out_of_time(_signal, _frame):
    raise SystemExit("the checks are out of time")


def run(options):
    bed, failures = Bed(options), 0
    for name, function in CHECKS:
        if options.only and options.only not in name:
            continue
        begin = time.monotonic()
        try:
            function(bed)
            line = f"ok {name}"
        except Skipped as reason:
            line = f"skipped {name}: {reason}"
        except (Failed, ConnectionFault, baton.LimitExceeded, OSError) as error:
            failures += 1
            line = f"FAILED {name}: {error or type(error).__name__}"
        print(f"{time.monotonic() - begin:6.2f} {line}" if options.times else line, flush=True)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
