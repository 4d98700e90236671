#!/usr/bin/python3
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
"""An independent implementation of the scoring and health rules, to compare the service with.

It was written from the description of the rules, not from the Swift code, and uses the standard library only.

    scoring.py generate --seed 1 --count 1000     random data sets with the expected answers, one JSON object a line:
                                                  {"now", "freshnessLimitSeconds", "partnerships", "expected"}
    scoring.py generate --live ...                the same for a running server: "now" is the present, every fresh sample
                                                  stays fresh for four minutes, the limit is the default, and the data
                                                  sets build on each other, as imports into one server do ("expected"
                                                  covers all partnerships imported so far, same id = replaced whole)
    scoring.py expect < FILE                      the expected answers for such lines (an "expected" in them is ignored)

"partnerships" has the form of the import file. "expected" is
    {"overall": {"status", "score"},
     "partnerships": {ID: {"progress", "health", "metricsHealth", "score"}}}
with the enumeration names of the messages; a score that does not exist is null.
"""

import argparse
import datetime
import json
import math
import random
import sys
import time

INFORMATIONAL_NAMES = {"requests_per_minute"}
KNOWN_DIRECTIONS = {
    "uptime": "DIRECTION_HIGHER_IS_BETTER",
    "response_time": "DIRECTION_LOWER_IS_BETTER",
    "success_rate": "DIRECTION_HIGHER_IS_BETTER",
    "error_rate": "DIRECTION_LOWER_IS_BETTER",
    "requests_per_minute": "DIRECTION_HIGHER_IS_BETTER",
}


# ---------------------------------------------------------------------------------------------------- the rules


def round_to_tenth(number):
    """Multiply by ten, round to the nearest whole number with ties away from zero, divide by ten."""
    scaled = number * 10
    # fmod, floor and the subtraction are exact; adding 0.5 and flooring would not be (0.49999999999999994).
    whole = math.floor(abs(scaled))
    if abs(scaled) - whole >= 0.5:
        whole += 1
    return math.copysign(whole, scaled) / 10


def mean(numbers):
    """The mean of a list that is not empty, added up from left to right."""
    total = 0.0
    for number in numbers:
        total += number
    return round_to_tenth(total / len(numbers))


def grade(number, steps):
    """The name of the first step whose bound is reached."""
    for bound, name in steps:
        if number >= bound:
            return name
    raise ValueError("the last step must be open")


OPEN = -math.inf
BY_PROGRESS = [(85, "HEALTH_EXCELLENT"), (70, "HEALTH_GOOD"), (50, "HEALTH_FAIR"), (OPEN, "HEALTH_POOR")]
BY_METRICS = [(90, "HEALTH_EXCELLENT"), (75, "HEALTH_GOOD"), (60, "HEALTH_FAIR"), (OPEN, "HEALTH_POOR")]
OVERALL = [
    (85, "OVERALL_STATUS_HEALTHY"),
    (70, "OVERALL_STATUS_DEGRADED"),
    (OPEN, "OVERALL_STATUS_CRITICAL"),
]


def clamp(number):
    return 0.0 if number < 0 else 100.0 if number > 100 else number


def metric_score(metric):
    """0 to 100, or None for a metric that is informational."""
    name, value, unit = metric["name"], float(metric["value"]), metric.get("unit", "")
    if name in INFORMATIONAL_NAMES:
        return None
    lower_is_better = metric.get("direction", KNOWN_DIRECTIONS.get(name)) == "DIRECTION_LOWER_IS_BETTER"
    target = metric.get("target")
    if target is not None:
        if lower_is_better:
            return 100.0 if value <= 0 else clamp(100 * float(target) / value)
        return clamp(100 * value / float(target))
    if unit == "%":
        return clamp(100 - value if lower_is_better else value)
    if unit == "ms":
        return clamp(100 - value / 10)
    return None


def parse_time(text):
    """Milliseconds since 1970."""
    moment = datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
    since = moment - datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
    return since // datetime.timedelta(milliseconds=1)


def expect(data_set):
    now = parse_time(data_set["now"])
    limit = data_set["freshnessLimitSeconds"] * 1000
    answers, counted = {}, []
    # By id, as the service lists them: the order in which doubles are added up can change the last digit.
    for partnership in sorted(data_set["partnerships"], key=lambda one: one["id"].encode()):
        progresses = [float(one["progress"]) for one in partnership.get("deliverables", [])]
        progress = mean(progresses) if progresses else 0.0

        # The newest sample of each metric, at the place where the metric is first named.
        newest = {}
        for metric in partnership.get("metrics", []):
            moment = parse_time(metric["observedAt"]) if "observedAt" in metric else now
            if metric["name"] not in newest or newest[metric["name"]][0] < moment:
                newest[metric["name"]] = (moment, metric)
        scores = [metric_score(metric) for _, metric in newest.values()]
        scores = [score for score in scores if score is not None]
        if scores:
            score = mean(scores)
            stale = now - max(moment for moment, _ in newest.values()) > limit
            metrics_health = "HEALTH_STALE" if stale else grade(score, BY_METRICS)
            if partnership.get("enabled", False):
                counted.append(0.0 if stale else score)
        else:
            score, metrics_health = None, "HEALTH_UNKNOWN"
        answers[partnership["id"]] = {
            "progress": progress,
            "health": grade(progress, BY_PROGRESS) if progresses else "HEALTH_UNKNOWN",
            "metricsHealth": metrics_health,
            "score": score,
        }
    overall = mean(counted) if counted else None
    status = grade(overall, OVERALL) if counted else "OVERALL_STATUS_UNKNOWN"
    return {"overall": {"status": status, "score": overall}, "partnerships": answers}


# ---------------------------------------------------------------------------------------------------- random data

# One number of decimals per list makes sums that end in exact ties; thresholds are met exactly with these, too.
NEAR_THRESHOLDS = [49.9, 49.95, 50, 59.95, 60, 69.94, 69.95, 70, 74.95, 75, 84.95, 85, 89.95, 90, 0, 100]


def random_percent(source, decimals, low=0, high=100):
    if source.random() < 0.15:
        return source.choice([number for number in NEAR_THRESHOLDS if low <= number <= high])
    number = source.uniform(low, high)
    return number if decimals is None else round(number, decimals)


def format_time(milliseconds):
    moment = datetime.datetime(1970, 1, 1) + datetime.timedelta(milliseconds=milliseconds)
    return moment.isoformat(timespec="milliseconds") + "Z"


def random_metric(source, name, decimals, low):
    """A metric; the higher `low` is (0 to 100), the better it does."""
    unit = source.choice(["%", "%", "ms", "ms", "", "requests", "EUR"])
    if name in ("uptime", "success_rate", "error_rate"):
        unit = "%"
    elif name == "response_time":
        unit = "ms"
    direction = source.choice(["DIRECTION_HIGHER_IS_BETTER", "DIRECTION_LOWER_IS_BETTER"])
    metric = {"name": name, "unit": unit, "direction": KNOWN_DIRECTIONS.get(name, direction)}
    if source.random() < 0.3:
        metric["target"] = source.choice([1e-300, 1e300, 0.1, 99.9, source.uniform(0.001, 500)])
    if source.random() < 0.1:
        metric["value"] = source.choice([0, -1, -0.5, 100, 100.05, 1000, 1e300, -1e300, 5e-324])
    elif unit == "ms":
        metric["value"] = random_percent(source, decimals, 0, 100 - low) * source.choice([1, 10, 12])
    elif metric["direction"] == "DIRECTION_LOWER_IS_BETTER":
        metric["value"] = random_percent(source, decimals, 0, 100 - low)
    else:
        metric["value"] = random_percent(source, decimals, low)
    return metric


def random_age(source, limit, live):
    """Milliseconds since the newest sample of a partnership, negative in the future."""
    if live:
        return source.choice([0, 0, 30_000, 60_000, -60_000, limit * 2000, 10**9])
    if source.random() < 0.5:
        # On both sides of the limit and exactly on it.
        return source.choice([0, limit * 1000, limit * 1000 + 1, limit * 1000 - 1, limit * 2000, -60_000])
    return source.randrange(limit * 1000)


def random_partnership(source, name, now, limit, low, live):
    decimals = source.choice([0, 1, 1, 2, None])
    deliverables = [
        {
            "id": f"d{index}",
            "name": f"Deliverable {index}",
            "progress": random_percent(source, decimals, low),
            "status": source.choice(["planned", "in progress", "done"]),
        }
        for index in range(source.randint(0, 7))
    ]
    names = list(KNOWN_DIRECTIONS) + ["satisfaction", "cost_per_call", "coverage"]
    source.shuffle(names)
    age = random_age(source, limit, live)
    metrics = []
    for metric_name in names[: source.randint(0, 6)]:
        metric = random_metric(source, metric_name, decimals, low)
        metric["observedAt"] = format_time(now - age - source.choice([0, 0, 1000, 10**7]))
        metrics.append(metric)
        if source.random() < 0.15:
            # A second sample of the same metric: of another time, with the same unit, direction and target.
            other = dict(metric, value=random_percent(source, decimals))
            shift = source.choice([-120_000, -1, 1, 500])
            other["observedAt"] = format_time(parse_time(metric["observedAt"]) + shift)
            metrics.append(other)
    return {
        "id": name,
        "name": f"Partnership {name}",
        "type": source.choice(["technical", "brand", "strategic", "research"]),
        "enabled": source.random() < 0.85,
        "priority": source.choice(["PRIORITY_HIGH", "PRIORITY_MEDIUM", "PRIORITY_LOW"]),
        "deliverables": deliverables,
        "metrics": metrics,
    }


def random_data_set(source, live):
    now, limit = 1_700_000_000_000 + source.randrange(10**11), source.choice([300, 300, 1, 86_400])
    if live:
        now, limit = int(time.time() * 1000), 300
    low = source.choice([0, 0, 60, 80])
    names = [f"{letter}_{digit}" for letter in "abxyz" for digit in range(2)]
    partnerships = [
        random_partnership(source, name, now, limit, low, live)
        for name in source.sample(names, source.randint(0, 6))
    ]
    return {"now": format_time(now), "freshnessLimitSeconds": limit, "partnerships": partnerships}


def generate(seed, count, live):
    source, imported = random.Random(seed), {}
    for _ in range(count):
        data_set = random_data_set(source, live)
        whole = data_set
        if live:
            imported.update((one["id"], one) for one in data_set["partnerships"])
            whole = dict(data_set, partnerships=list(imported.values()))
        yield dict(data_set, expected=expect(whole))


def main():
    parser = argparse.ArgumentParser(description="Reference implementation of the scoring rules.")
    commands = parser.add_subparsers(dest="command", required=True)
    data = commands.add_parser("generate", help="print random data sets with the expected answers")
    data.add_argument("--seed", type=int, required=True)
    data.add_argument("--count", type=int, default=1000)
    data.add_argument("--live", action="store_true", help="for a running server")
    commands.add_parser("expect", help="print the expected answers for the data sets on standard input")
    arguments = parser.parse_args()
    if arguments.command == "generate":
        for data_set in generate(arguments.seed, arguments.count, arguments.live):
            print(json.dumps(data_set))
    else:
        for line in sys.stdin:
            print(json.dumps(expect(json.loads(line))))


if __name__ == "__main__":
    main()
