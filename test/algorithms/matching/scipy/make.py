"""Markets with the totals that scipy finds, for test/algorithms/matching/scipy.unit.test.ts. Run: pip install scipy; python make.py

Each place of a mentor is a column, each pair that is possible a weight in it; what is not possible weighs 0, which is worth as much as
no mentor. With `most`, each possible pair weighs more than all totals together, so the largest number is matched first.
"""
import json
import random
from pathlib import Path

import numpy
from scipy.optimize import linear_sum_assignment


def market(seed, trainees, mentors, density, places):
    chance = random.Random(seed)
    start, mentor, weight = [0], [], []
    for _ in range(trainees):
        for m in range(mentors):
            if chance.random() < density:
                mentor.append(m)
                weight.append(chance.choice([chance.randrange(1, 1_000_001), 600_000, 850_000]))
        start.append(len(mentor))
    capacity = [chance.randrange(0, places + 1) for _ in range(mentors)]
    return start, mentor, weight, capacity


def solve(start, mentor, weight, capacity, bonus):
    columns = [m for m, places in enumerate(capacity) for _ in range(places)]
    worth = numpy.zeros((len(start) - 1, len(columns)))
    for t in range(len(start) - 1):
        of = {mentor[p]: weight[p] + bonus for p in range(start[t], start[t + 1])}
        worth[t] = [of.get(m, 0) for m in columns]
    rows, cols = linear_sum_assignment(worth, maximize=True)
    values = [int(worth[r][c]) for r, c in zip(rows, cols) if worth[r][c] > 0]
    return sum(values) - bonus * len(values), len(values)


markets = []
for number, (trainees, mentors, density, places) in enumerate(
    [(60, 25, 0.3, 2), (150, 30, 0.2, 4), (30, 80, 0.15, 2), (200, 50, 0.08, 3), (120, 40, 0.5, 5)]
):
    start, mentor, weight, capacity = market(number + 1, trainees, mentors, density, places)
    bonus = trainees * 1_000_000 + 1
    total, _ = solve(start, mentor, weight, capacity, 0)
    total_of_most, most = solve(start, mentor, weight, capacity, bonus)
    markets.append(
        {"start": start, "mentor": mentor, "weight": weight, "capacity": capacity,
         "total": total, "most": {"matched": most, "total": total_of_most}}
    )
Path(__file__).with_name("markets.json").write_text("[\n" + ",\n".join(json.dumps(m, separators=(",", ":")) for m in markets) + "\n]\n")
