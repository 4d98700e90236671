#!/usr/bin/python3
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
"""Measures the bench servers side by side: server on one core, load generator on another, rounds interleaved.

Prints, per shape (connections x calls in flight on each), the medians of server CPU per request, requests per second,
latencies and peak memory, with ratios to the first peer, then versions and commands. dev/bench.sh builds the peers
and calls this. README.md describes what a peer must offer.
"""

import argparse
import base64
import dataclasses
import datetime
import hashlib
import hmac
import json
import os
import platform
import re
import select
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)


@dataclasses.dataclass(frozen=True)
class Peer:
    """One row of the comparison. A server and a load generator take the flags of README.md after these words."""

    name: str
    title: str
    server: tuple
    load: tuple
    # A Package.resolved, relative to Benchmarks/, whose versions are printed; None when there is none.
    resolved: str = None

    def missing(self):
        """What keeps this peer from running, or None."""
        for program in (self.server[0], self.load[0]):
            if not os.access(os.path.join(HERE, program), os.X_OK):
                return f"Benchmarks/{program} is not built"
        return None


# The first one is what the ratios refer to.
PEERS = (
    Peer(
        name="baton",
        title="Baton",
        server=("baton/.build/release/baton-bench", "server"),
        load=("baton/.build/release/baton-bench", "load"),
        resolved="baton/Package.resolved",
    ),
    Peer(
        name="grpc-swift",
        title="grpc-swift-2, NIO transport, BoringSSL",
        server=("grpc-swift/.build/release/grpc-swift-bench", "server"),
        load=("grpc-swift/.build/release/grpc-swift-bench", "load"),
        resolved="grpc-swift/Package.resolved",
    ),
)

SHAPES = "1x1,1x64,16x16,1000x1"

# Claims that every server checks; the padding makes the token about as long as real ones are.
TOKEN_BYTES = 400
TOKEN_SECONDS = 24 * 3600


class BenchError(Exception):
    """The set-up is wrong, or a peer did not do what it must."""


# ------------------------------------------------------------------------------------------------ credentials


def base64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def make_token(secret, now):
    """An HS256 token of TOKEN_BYTES bytes."""
    claims = {
        "iss": "baton-bench",
        "aud": "bench",
        "sub": "load-generator",
        "iat": int(now),
        "exp": int(now) + TOKEN_SECONDS,
        "jti": base64url(os.urandom(12)),
        "token_type": "access",
        "role": ["bench"],
        "padding": "",
    }
    header = base64url(json.dumps({"alg": "HS256", "kid": "bench", "typ": "JWT"}, separators=(",", ":")).encode())

    def sign():
        payload = base64url(json.dumps(claims, separators=(",", ":")).encode())
        signed = f"{header}.{payload}"
        return signed + "." + base64url(hmac.new(secret, signed.encode(), hashlib.sha256).digest())

    while len(sign()) < TOKEN_BYTES:
        claims["padding"] += "x"
    return sign()


def make_credentials(folder):
    """Writes ca.pem, server.pem, server.key (ECDSA P-256, localhost and 127.0.0.1), keys.json and token."""

    def path(name):
        return os.path.join(folder, name)

    def openssl(*words):
        done = subprocess.run(["openssl", *words], capture_output=True, text=True, stdin=subprocess.DEVNULL)
        if done.returncode != 0:
            raise BenchError(f"openssl {' '.join(words)}: {done.stderr.strip()}")

    key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-noenc")
    openssl(
        "req", "-x509", *key, "-keyout", path("ca.key"), "-out", path("ca.pem"), "-days", "2",
        "-subj", "/CN=Baton bench CA", "-addext", "keyUsage=critical,keyCertSign,cRLSign",
    )  # fmt: skip
    openssl("req", *key, "-keyout", path("server.key"), "-out", path("server.csr"), "-subj", "/CN=localhost")
    with open(path("server.ext"), "w", encoding="utf-8") as file:
        file.write(
            "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=serverAuth\n"
            "subjectAltName=DNS:localhost,IP:127.0.0.1\n"
        )
    openssl(
        "x509", "-req", "-in", path("server.csr"), "-CA", path("ca.pem"), "-CAkey", path("ca.key"),
        "-CAcreateserial", "-out", path("server.pem"), "-days", "2", "-extfile", path("server.ext"),
    )  # fmt: skip
    secret = os.urandom(32)
    with open(path("keys.json"), "w", encoding="utf-8") as file:
        json.dump(
            {"keys": [{"kty": "oct", "kid": "bench", "alg": "HS256", "use": "sig", "k": base64url(secret)}]}, file
        )
    with open(path("token"), "w", encoding="utf-8") as file:
        file.write(make_token(secret, time.time()) + "\n")


# ------------------------------------------------------------------------------------------------ readings of /proc


def cpu_ticks_of_stat(text):
    """utime + stime of a /proc/PID/stat line. The name, in parentheses, may hold spaces and parentheses."""
    fields = text[text.rindex(")") + 2 :].split()
    return int(fields[11]) + int(fields[12])


def busy_ticks_of_core(text, core):
    """Ticks that a core was busy with anything, of the text of /proc/stat."""
    match = re.search(rf"^cpu{core} (.*)$", text, re.MULTILINE)
    user, nice, system, _, _, irq, softirq, steal = (int(field) for field in match.group(1).split()[:8])
    return user + nice + system + irq + softirq + steal


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def peak_memory_mb(pid):
    match = re.search(r"^VmHWM:\s*(\d+) kB$", read(f"/proc/{pid}/status"), re.MULTILINE)
    return int(match.group(1)) / 1024


# ------------------------------------------------------------------------------------------------ one measurement


class Lines:
    """Lines of a process's output, with a deadline."""

    def __init__(self, process):
        self.descriptor = process.stdout.fileno()
        self.buffer = b""

    def next(self, seconds):
        """The next line, or None at the end of the output."""
        deadline = time.monotonic() + seconds
        while b"\n" not in self.buffer:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([self.descriptor], [], [], left)[0]:
                raise BenchError(f"no line of output within {seconds:g} s")
            data = os.read(self.descriptor, 65536)
            if not data:
                return None
            self.buffer += data
        line, _, self.buffer = self.buffer.partition(b"\n")
        return line.decode(errors="replace")


def stop(process):
    """Asks a process that this program started to end, and ends it when it does not."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    process.stdout.close()


def server_command(peer, folder, core):
    return [
        "taskset", "-c", str(core), os.path.join(HERE, peer.server[0]), *peer.server[1:], "--port", "0",
        "--certificate", f"{folder}/server.pem", "--key", f"{folder}/server.key", "--token-keys",
        f"{folder}/keys.json",
    ]  # fmt: skip


def load_command(peer, folder, core, address, shape, warmup, duration):
    return [
        "taskset", "-c", str(core), os.path.join(HERE, peer.load[0]), *peer.load[1:], "--address", address,
        "--ca", f"{folder}/ca.pem", "--token-file", f"{folder}/token", "--connections", str(shape[0]),
        "--depth", str(shape[1]), "--warmup", f"{warmup:g}", "--duration", f"{duration:g}",
    ]  # fmt: skip


def measure(peer, shape, folder, options):
    """Runs one server under one load and returns the figures."""
    log = os.path.join(folder, "stderr")
    with open(log, "wb") as errors:
        server = subprocess.Popen(
            server_command(peer, folder, options.server_core),
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors,
        )  # fmt: skip
        load = None
        try:
            line = Lines(server).next(30) or ""
            if not line.startswith("listening "):
                raise BenchError(f"the server printed {line!r} instead of its address")
            load = subprocess.Popen(
                load_command(
                    peer, folder, options.load_core, line.split()[1], shape, options.warmup, options.duration
                ),
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors,
            )  # fmt: skip
            return watch(server.pid, Lines(load), options)
        except BenchError as error:
            said = read(log).strip()[-500:]
            raise BenchError(f"{error}{'; on stderr: ' + said if said else ''}") from error
        finally:
            if load is not None:
                stop(load)
            stop(server)


def watch(pid, lines, options):
    """Reads the server's CPU time at the marks that the load generator prints."""
    tick = os.sysconf("SC_CLK_TCK")
    readings = {}
    patience = 120
    while (line := lines.next(patience)) is not None:
        if line in ("window start", "window end"):
            readings[line] = (
                cpu_ticks_of_stat(read(f"/proc/{pid}/stat")),
                busy_ticks_of_core(read("/proc/stat"), options.server_core),
                time.monotonic(),
            )
            patience = options.duration + 60
        elif line.startswith("{"):
            result = json.loads(line)
            break
    else:
        raise BenchError("the load generator ended without a report")
    if len(readings) != 2:
        raise BenchError("the load generator printed no marks")
    start, end = readings["window start"], readings["window end"]
    if not result["requests"]:
        raise BenchError(f"no call succeeded: {result.get('first_error')}")
    cpu = (end[0] - start[0]) / tick
    result["server_cpu_us"] = 1e6 * cpu / result["requests"]
    result["server_core_busy"] = cpu / (end[2] - start[2])
    result["foreign_share"] = max(0.0, (end[1] - start[1]) / tick - cpu) / (end[2] - start[2])
    result["peak_memory_mb"] = peak_memory_mb(pid)
    return result


# ------------------------------------------------------------------------------------------------ report

FIGURES = ("server_cpu_us", "requests_per_second", "p50_us", "p99_us", "peak_memory_mb", "server_core_busy")


def medians(runs):
    return {figure: statistics.median(run[figure] for run in runs) for figure in FIGURES}


def table_of(shape, rows):
    """One Markdown table. rows: (title, medians or None, note)."""
    reference = rows[0][1]
    lines = [
        f"### {shape[0]} connections × {shape[1]} calls in flight",
        "",
        "| peer | server CPU µs/request | ratio | requests/s | ratio | p50 µs | p99 µs | peak RSS MB | server core |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for title, figures, note in rows:
        if figures is None:
            lines.append(f"| {title} | – | – | – | – | – | – | – | {note} |")
            continue
        cpu_ratio = rate_ratio = "–"
        if reference:
            cpu_ratio = f"{figures['server_cpu_us'] / reference['server_cpu_us']:.2f}"
            rate_ratio = f"{figures['requests_per_second'] / reference['requests_per_second']:.2f}"
        lines.append(
            f"| {title} | {figures['server_cpu_us']:.2f} | {cpu_ratio} | {figures['requests_per_second']:.0f} "
            f"| {rate_ratio} | {figures['p50_us']:.0f} | {figures['p99_us']:.0f} | {figures['peak_memory_mb']:.0f} "
            f"| {100 * figures['server_core_busy']:.0f} %{'; ' + note if note else ''} |"
        )
    return "\n".join(lines) + "\n"


def first_line(*command):
    try:
        done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, cwd=ROOT)
    except OSError:
        return "unknown"
    return (done.stdout.strip().splitlines() or ["unknown"])[0]


def versions(peers):
    lines = [
        f"- {datetime.datetime.now(datetime.timezone.utc):%Y-%m-%d %H:%M} UTC, "
        f"commit {first_line('git', 'describe', '--always', '--dirty')}",
        f"- {platform.system()} {platform.release()}, {cpu_model()}, {os.cpu_count()} cores",
        f"- {first_line('swift', '--version')}",
        f"- {first_line('openssl', 'version')}; protobuf-c "
        f"{first_line('dpkg-query', '-W', '-f', '${Version}', 'libprotobuf-c1')}",
    ]
    for peer in peers:
        try:
            pins = json.loads(read(os.path.join(HERE, peer.resolved)))["pins"] if peer.resolved else []
        except (OSError, ValueError, KeyError):
            pins = []
        if pins:
            packages = ", ".join(f"{pin['identity']} {pin['state'].get('version', '?')}" for pin in pins)
            lines.append(f"- {peer.title}: {packages}")
    return "\n".join(lines)


def cpu_model():
    match = re.search(r"^model name\s*:\s*(.*)$", read("/proc/cpuinfo"), re.MULTILINE)
    return match.group(1) if match else platform.machine()


def report(peers, skipped, shapes, results, faults, options):
    parts = []
    for shape in shapes:
        rows = [
            (
                peer.title,
                medians(results[peer.name, shape]) if results[peer.name, shape] else None,
                "; ".join(faults[peer.name, shape]),
            )
            for peer in peers
        ]
        # Ratios refer to the first peer of the table, and to nothing when it did not run.
        if peers[0].name != PEERS[0].name:
            rows.insert(0, (PEERS[0].title, None, "not measured"))
        parts.append(table_of(shape, rows))
    for peer, reason in skipped:
        parts.append(f"{peer.title}: skipped, {reason}.\n")
    sizes = sorted({(run["request_bytes"], run["reply_bytes"]) for runs in results.values() for run in runs})
    foreign = max((run["foreign_share"] for runs in results.values() for run in runs), default=0)
    parts.append(
        f"Medians of {options.rounds} interleaved rounds, {options.duration:g} s each after {options.warmup:g} s of "
        f"warm-up. Server on core {options.server_core}, load generator on core {options.load_core}, TLS 1.3 over "
        f"loopback. Message bytes (request, reply): {', '.join(map(str, sizes)) or 'none'}. Other work took up to "
        f"{100 * foreign:.0f} % of the server's core; above 5 % the figures are rough.\n"
    )
    parts.append("Versions:\n" + versions(peers) + "\n")
    parts.append("Commands:\n```")
    for peer in peers:
        parts.append(" ".join(server_command(peer, "DIR", options.server_core)).replace(HERE, "Benchmarks"))
        example = load_command(
            peer, "DIR", options.load_core, "ADDRESS", ("N", "N"), options.warmup, options.duration
        )
        parts.append(" ".join(example).replace(HERE, "Benchmarks"))
    parts.append("```")
    return "\n".join(parts)


# ------------------------------------------------------------------------------------------------ main


def parse_shape(text):
    match = re.fullmatch(r"(\d+)x(\d+)", text.strip())
    if match is None or int(match.group(1)) < 1 or int(match.group(2)) < 1:
        raise argparse.ArgumentTypeError(f"expected CONNECTIONSxDEPTH, found '{text}'")
    return int(match.group(1)), int(match.group(2))


def parse_options(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3, help="measurements of each figure (default 3)")
    parser.add_argument("--warmup", type=float, default=2, help="seconds before the window (default 2)")
    parser.add_argument("--duration", type=float, default=5, help="seconds of the window (default 5)")
    parser.add_argument("--shapes", default=SHAPES, help=f"connections x depth, comma-separated (default {SHAPES})")
    parser.add_argument("--peers", default=",".join(peer.name for peer in PEERS), help="names, comma-separated")
    parser.add_argument("--server-core", type=int, default=0, help="core of the server (default 0)")
    parser.add_argument("--load-core", type=int, default=1, help="core of the load generator (default 1)")
    parser.add_argument("--json", help="file for every single figure")
    parser.add_argument("--self-check", action="store_true", help="only check this program's own arithmetic")
    options = parser.parse_args(arguments)
    options.shapes = [parse_shape(shape) for shape in options.shapes.split(",")]
    known = {peer.name: peer for peer in PEERS}
    for name in options.peers.split(","):
        if name not in known:
            parser.error(f"unknown peer '{name}'; known: {', '.join(known)}")
    # In the table's order, so that the first row stays what the ratios refer to.
    options.peers = [peer for peer in PEERS if peer.name in options.peers.split(",")]
    if options.rounds < 1:
        parser.error("--rounds must be 1 or more")
    return options


def self_check():
    assert cpu_ticks_of_stat("7 (a (b) c) S 1 7 7 0 -1 4194304 90 0 0 0 120 34 0 0 20 0 3 0 100") == 154
    stat = "cpu  1 1 1 1 1 1 1 1 0 0\ncpu0 10 2 30 400 50 6 7 8 0 0\ncpu1 1 1 1 1 1 1 1 1 0 0\n"
    assert busy_ticks_of_core(stat, 0) == 63
    assert parse_shape("16x16") == (16, 16)
    token = make_token(b"k" * 32, 1_800_000_000)
    assert TOKEN_BYTES <= len(token) <= TOKEN_BYTES + 2, len(token)
    runs = [dict.fromkeys(FIGURES, value) for value in (3.0, 1.0, 2.0)]
    assert medians(runs)["server_cpu_us"] == 2.0
    slow = dict.fromkeys(FIGURES, 20.0)
    assert "| 10.00 |" in table_of((1, 1), [("a", medians(runs), ""), ("b", slow, "")])
    assert "10.00" not in table_of((1, 1), [("a", None, "not built"), ("b", slow, "")])
    print("run: OK (self-check)")


def main():
    options = parse_options(sys.argv[1:])
    if options.self_check:
        self_check()
        return 0
    available = os.sched_getaffinity(0)
    if not {options.server_core, options.load_core} <= available or options.server_core == options.load_core:
        raise BenchError(f"two different cores are needed; available: {sorted(available)}")

    skipped = [(peer, peer.missing()) for peer in options.peers if peer.missing()]
    peers = [peer for peer in options.peers if not peer.missing()]
    if not peers:
        raise BenchError("no peer is built: " + "; ".join(reason for _, reason in skipped))

    results = {(peer.name, shape): [] for peer in peers for shape in options.shapes}
    faults = {key: [] for key in results}
    with tempfile.TemporaryDirectory(prefix="baton-bench-") as folder:
        make_credentials(folder)
        for round_number in range(1, options.rounds + 1):
            for shape in options.shapes:
                for peer in peers:
                    label = f"round {round_number}, {shape[0]}x{shape[1]}, {peer.name}"
                    try:
                        run = measure(peer, shape, folder, options)
                    except BenchError as error:
                        faults[peer.name, shape].append(f"round {round_number} failed")
                        print(f"{label}: FAILED: {error}", file=sys.stderr)
                        continue
                    results[peer.name, shape].append(run)
                    if run["errors"]:
                        faults[peer.name, shape].append(f"{run['errors']} errors in round {round_number}")
                        print(f"{label}: {run['errors']} errors, the first: {run['first_error']}", file=sys.stderr)
                    print(
                        f"{label}: {run['server_cpu_us']:.2f} µs CPU/request, {run['requests_per_second']:.0f}/s",
                        file=sys.stderr,
                    )
    print(report(peers, skipped, options.shapes, results, faults, options))
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump(
                [
                    {"peer": name, "connections": shape[0], "depth": shape[1], "runs": runs}
                    for (name, shape), runs in results.items()
                ],
                file,
                indent=2,
            )
    return 1 if any(faults.values()) else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BenchError as error:
        sys.exit(f"run: {error}")
    except KeyboardInterrupt:
        sys.exit(130)
