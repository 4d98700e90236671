#!/usr/bin/python3
# Part of Baton, a binary RPC system for Swift on Linux.
# SPDX-License-Identifier: Apache-2.0
"""An independent implementation of the decision rules, to compare the service with.

The baseline rules were written from their description, the simulation and the ranking from the comments of the proto
file; none from the Swift code. Uses the standard library only.

    decisions.py generate --seed 1 --count 1000   random requests with the expected answers, one JSON object a line:
                                                  {"request", "expected"}, in the JSON form of the messages
    decisions.py expect < FILE                    the expected answers for requests, one a line

"expected" has the figures of a MakeDecisionResponse (decision, priority, roiPercent, monthlyRoiPercent, paybackMonths,
overallRisk, risks, partnershipImpacts, implementationPlan, riskMitigation, successMetrics, simulation, contributions,
ranking); texts for people are left out. What the message would leave out is null here. Of a request that is refused,
"expected" is {"violations": [FIELD, …]}.
"""

import argparse
import json
import math
import random
import sys

DEFAULTS = {
    "estimatedCost": 10_000,
    "expectedRevenue": 50_000,
    "estimatedDays": 30,
    "teamMembers": 3,
    "technicalComplexity": 3,
    "marketUncertainty": 2,
    "resourceAvailability": 8,
    "timelinePressure": 4,
}
BOUNDS = {
    "estimatedDays": (1, 3650),
    "teamMembers": (1, 10_000),
    "technicalComplexity": (0, 10),
    "marketUncertainty": (0, 10),
    "resourceAvailability": (0, 10),
    "timelinePressure": (0, 10),
    "expectedRevenue": (0, math.inf),
    "budget": (0, math.inf),
}
SNAKE = {
    "estimatedCost": "estimated_cost",
    "expectedRevenue": "expected_revenue",
    "estimatedDays": "estimated_days",
    "teamMembers": "team_members",
    "technicalComplexity": "technical_complexity",
    "marketUncertainty": "market_uncertainty",
    "resourceAvailability": "resource_availability",
    "timelinePressure": "timeline_pressure",
    "budget": "budget",
}


# ---------------------------------------------------------------------------------------------------- the rules


def violations(context):
    """The names of the fields that are out of range; an empty context is one fault of its own."""
    if not context:
        return ["context"]
    faults = []
    for name, value in context.items():
        if name == "estimatedCost" and not value > 0:
            faults.append("context.estimated_cost")
        if name in BOUNDS and not BOUNDS[name][0] <= value <= BOUNDS[name][1]:
            faults.append("context." + SNAKE[name])
    return sorted(faults)


def judge(context):
    """All baseline figures of one proposal."""
    take = lambda name: float(context.get(name, DEFAULTS.get(name, 0)))
    if take("revenueImpact") > 1_000_000:
        priority = "PRIORITY_CRITICAL"
    elif take("customerImpact") > 10_000:
        priority = "PRIORITY_HIGH"
    elif take("operationalImpact") > 100:
        priority = "PRIORITY_MEDIUM"
    else:
        priority = "PRIORITY_LOW"

    technical = take("technicalComplexity") / 10
    market = take("marketUncertainty") / 10
    timeline = take("timelinePressure") / 10
    resource = (10 - take("resourceAvailability")) / 10
    risk = (technical + market + timeline + resource) / 4

    cost, revenue, days = take("estimatedCost"), take("expectedRevenue"), take("estimatedDays")
    roi = (revenue - cost) / cost * 100
    months = max(days / 30, 1)

    urgent = priority in ("PRIORITY_CRITICAL", "PRIORITY_HIGH")
    if urgent and roi > 200 and risk < 0.3:
        decision = "DECISION_APPROVE_IMMEDIATE"
    elif urgent and roi > 100 and risk < 0.5:
        decision = "DECISION_APPROVE_SCHEDULED"
    elif roi > 50 and risk < 0.7:
        decision = "DECISION_APPROVE_CONDITIONAL"
    else:
        decision = "DECISION_DEFER_OR_REJECT"
    return {
        "decision": decision,
        "priority": priority,
        "urgent": urgent,
        "roi": roi,
        "monthly": roi / months,
        "payback": None if revenue == 0 else cost / (revenue / months),
        "risk": risk,
        "risks": {"technical": technical, "market": market, "resource": resource, "timeline": timeline},
        "cost": cost,
        "revenue": revenue,
        "days": days,
        "phases": [max(0.2 * days, 5), 0.6 * days, 0.2 * days],
    }


def impacts(context):
    sizes = {"technical": 8, "brand": 7, "visual": 6, "customer": 9}
    answers = []
    for area, size in sizes.items():
        impact = float(size if context.get("affects" + area.capitalize(), False) else 3)
        answers.append({"area": area, "impact": impact, "coordinationNeeded": impact > 5})
    return answers


def plan(judged):
    names, start, phases = ["Planning", "Development", "Deployment"], 0.0, []
    for name, days in zip(names, judged["phases"]):
        phases.append({"name": name, "days": float(days), "startDay": start})
        start = start + days
    return {"phases": phases, "totalDays": float(start), "criticalPath": names}


class SplitMix64:
    MASK = (1 << 64) - 1

    def __init__(self, seed):
        self.state = seed

    def unit(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & self.MASK
        value = self.state
        value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & self.MASK
        value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & self.MASK
        value ^= value >> 31
        return (value >> 11) / 9007199254740992.0


def triangular(low, mode, high, share):
    width = high - low
    if share < (mode - low) / width:
        return low + math.sqrt(share * (width * (mode - low)))
    return high - math.sqrt((1 - share) * (width * (high - mode)))


def simulate(judged, runs, seed):
    risks, source, returns, losses = judged["risks"], SplitMix64(seed), [], 0
    cost_high = 1.1 + 0.9 * ((risks["technical"] + risks["resource"]) / 2)
    revenue_low, revenue_high = 0.9 - 0.8 * risks["market"], 1.1 + 0.4 * risks["market"]
    duration_high = 1.1 + 0.9 * risks["timeline"]
    ratio = judged["revenue"] / judged["cost"]
    for _ in range(runs):
        cost = triangular(0.9, 1, cost_high, source.unit())
        revenue = triangular(revenue_low, 1, revenue_high, source.unit())
        duration = triangular(0.9, 1, duration_high, source.unit())
        roi = (ratio * (revenue / (cost * (1 + (duration - 1) / 2))) - 1) * 100
        losses += roi < 0
        returns.append(min(roi, sys.float_info.max))
    returns.sort()
    percentile = lambda percent: returns[(percent * runs + 99) // 100 - 1]
    return {
        "runs": runs,
        "seed": str(seed),
        "roiPercentP10": percentile(10),
        "roiPercentP50": percentile(50),
        "roiPercentP90": percentile(90),
        "lossProbability": losses / runs,
    }


def contributions(judged):
    weights = {"roi": min(max((judged["roi"] - 50) / 150, -1.0), 1.0)}
    values = {"roi": judged["roi"]}
    for name in ("technical", "market", "resource", "timeline"):
        weights[name + "_risk"] = (0.7 - judged["risks"][name]) / 1.6
        values[name + "_risk"] = judged["risks"][name]
    weights["priority"] = 1.0 if judged["urgent"] else -0.5
    numbers = ["PRIORITY_CRITICAL", "PRIORITY_HIGH", "PRIORITY_MEDIUM", "PRIORITY_LOW"]
    values["priority"] = float(numbers.index(judged["priority"]) + 1)
    total = 0.0
    for weight in weights.values():
        total += abs(weight)
    return [
        {"factor": name, "value": values[name], "sharePercent": weight / total * 100}
        for name, weight in weights.items()
    ]


def rank(names, judged):
    """TOPSIS: closeness to the ideal over return, risk, length and cost."""
    columns = [
        (0.4, True, [one["roi"] for one in judged]),
        (0.3, False, [one["risk"] for one in judged]),
        (0.15, False, [(one["phases"][0] + one["phases"][1]) + one["phases"][2] for one in judged]),
        (0.15, False, [one["cost"] for one in judged]),
    ]
    best, worst = [0.0] * len(names), [0.0] * len(names)
    for weight, high_is_better, values in columns:
        largest = max(abs(value) for value in values)
        scaled = [value / largest if largest > 0 else 0.0 for value in values]
        total = 0.0
        for value in scaled:
            total += value * value
        norm = math.sqrt(total)
        points = [value / norm * weight if largest > 0 else 0.0 for value in scaled]
        top, bottom = (max(points), min(points)) if high_is_better else (min(points), max(points))
        for index, point in enumerate(points):
            best[index] += (point - top) * (point - top)
            worst[index] += (point - bottom) * (point - bottom)
    closeness = []
    for near, far in zip(best, worst):
        near, far = math.sqrt(near), math.sqrt(far)
        closeness.append(far / (near + far) if near + far > 0 else 1.0)
    order = sorted(range(len(names)), key=lambda index: -closeness[index])
    return [
        {
            "name": names[index],
            "rank": place + 1,
            "closeness": closeness[index],
            "decision": judged[index]["decision"],
            "roiPercent": judged[index]["roi"],
            "overallRisk": judged[index]["risk"],
        }
        for place, index in enumerate(order)
    ]


def expect(request):
    context = request.get("context", {})
    faults = violations(context)
    if faults:
        return {"violations": faults}
    judged = judge(context)
    alternatives = request.get("alternatives", [])
    simulation = request.get("simulation")
    metrics = [
        {"name": "roi", "target": judged["roi"], "unit": "%"},
        {"name": "monthly_roi", "target": judged["monthly"], "unit": "%"},
    ]
    if judged["payback"] is not None:
        metrics.append({"name": "payback", "target": judged["payback"], "unit": "months"})
    return {
        "decision": judged["decision"],
        "priority": judged["priority"],
        "roiPercent": judged["roi"],
        "monthlyRoiPercent": judged["monthly"],
        "paybackMonths": judged["payback"],
        "overallRisk": judged["risk"],
        "risks": judged["risks"],
        "partnershipImpacts": impacts(context),
        "implementationPlan": plan(judged),
        "riskMitigation": [
            {"risk": name, "level": level} for name, level in judged["risks"].items() if level > 0.5
        ],
        "successMetrics": metrics,
        "simulation": simulation
        and simulate(judged, simulation.get("runs", 0) or 10_000, int(simulation.get("seed", "0"))),
        "contributions": contributions(judged),
        "ranking": rank(
            [""] + [one["name"] for one in alternatives],
            [judged] + [judge(one["context"]) for one in alternatives],
        )
        if alternatives
        else [],
    }


# ---------------------------------------------------------------------------------------------------- random data


def random_context(source):
    """Fields that are there or not, near thresholds and far from them; never empty."""
    context = {}
    maybe = lambda: source.random() < 0.7
    if maybe():
        context["revenueImpact"] = source.choice([0, 1_000_000, 1_000_000.01, 2e6, -5.5, source.uniform(0, 2e6)])
    if maybe():
        context["customerImpact"] = source.choice([0, 10_000, 10_001, source.uniform(0, 20_000)])
    if maybe():
        context["operationalImpact"] = source.choice([0, 100, 100.5, source.uniform(0, 200)])
    if maybe():
        context["estimatedCost"] = source.choice([1, 0.01, 10_000, 25_000, source.uniform(0.5, 1e6)])
    if maybe():
        cost = context.get("estimatedCost", 10_000)
        factor = source.choice([0, 1, 1.5, 2, 3, 1.49, 2.01, 3.01, source.uniform(0, 6)])
        context["expectedRevenue"] = cost * factor
    if maybe():
        context["estimatedDays"] = source.choice([1, 24, 25, 26, 30, 31, 3650, source.randint(1, 3650)])
    if maybe():
        context["teamMembers"] = source.randint(1, 10_000)
    for name in ("technicalComplexity", "marketUncertainty", "resourceAvailability", "timelinePressure"):
        if maybe():
            decimals = source.choice([0, 1, 2, 17])
            context[name] = round(source.uniform(0, source.choice([3, 7, 10])), decimals)
    for area in ("Technical", "Brand", "Visual", "Customer"):
        if source.random() < 0.3:
            context["affects" + area] = source.random() < 0.7
    if source.random() < 0.2 or not context:
        context["businessGoal"] = source.choice(["Grow", "Ziel: Wachstum", "🚀"])
    return context


def spoil(source, context):
    """Puts some fields out of range."""
    wrong = {
        "estimatedCost": [0, -1, -1e300],
        "expectedRevenue": [-0.01, -1e300],
        "estimatedDays": [0, 3651],
        "teamMembers": [0, 10_001],
        "technicalComplexity": [-0.1, 10.1],
        "marketUncertainty": [-1, 11],
        "resourceAvailability": [-1e-9, 10.000001],
        "timelinePressure": [100],
        "budget": [-1],
    }
    for name in source.sample(sorted(wrong), source.randint(1, len(wrong))):
        context[name] = source.choice(wrong[name])
    return context


def generate(seed, count):
    source = random.Random(seed)
    for _ in range(count):
        request = {"context": random_context(source)}
        kind = source.random()
        if kind < 0.02:
            request["context"] = {}
        elif kind < 0.1:
            request["context"] = spoil(source, request["context"])
        else:
            if source.random() < 0.4:
                request["alternatives"] = [
                    {"name": f"Option {index}", "context": random_context(source)}
                    for index in range(source.randint(1, 16))
                ]
            if source.random() < 0.4:
                runs = source.choice([1, 2, 9, 10, 11, 100, 999])
                request["simulation"] = {"runs": runs, "seed": str(source.getrandbits(64))}
        yield {"request": request, "expected": expect(request)}


def main():
    parser = argparse.ArgumentParser(description="Reference implementation of the decision rules.")
    commands = parser.add_subparsers(dest="command", required=True)
    data = commands.add_parser("generate", help="print random requests with the expected answers")
    data.add_argument("--seed", type=int, required=True)
    data.add_argument("--count", type=int, default=1000)
    commands.add_parser("expect", help="print the expected answers for the requests on standard input")
    arguments = parser.parse_args()
    if arguments.command == "generate":
        for line in generate(arguments.seed, arguments.count):
            print(json.dumps(line))
    else:
        for line in sys.stdin:
            print(json.dumps(expect(json.loads(line))))


if __name__ == "__main__":
    main()
