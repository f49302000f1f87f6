"""Loads the knowledge network into pandas and networkx, and answers five questions.

Python 3.10 or newer:

    pip install pandas networkx
    TOKEN=$(npm run -s token -- --persona ANALYST) python3 docs/analysts.py

API is the address of the program, http://127.0.0.1:4000 unless set.
"""

import io
import json
import os
import random
import urllib.parse
import urllib.request

import networkx as nx
import pandas as pd

API = os.environ.get("API", "http://127.0.0.1:4000")
TOKEN = os.environ["TOKEN"]

MANAGERS = """# ANALYST
query Managers($after: String) {
  managers(first: 100, after: $after, orderBy: { field: NAME }) {
    nodes { id name branch { id name } grade { rank } skills { level topic { name } } }
    pageInfo { hasNextPage endCursor } } }"""

MEASURES = """# ANALYST
query Measures($after: String) {
  networkSnapshot(kinds: [ADVICE]) {
    managers(first: 100, after: $after) {
      nodes { managerId closeness { value } betweenness { value } }
      pageInfo { hasNextPage endCursor } } } }"""

BRANCHES = """# ANALYST
query Branches($after: String) {
  branches(first: 100, after: $after) { nodes { id name kind } pageInfo { hasNextPage endCursor } } }"""

CAPITAL = """# ANALYST
query Capital($branchId: ID!) {
  customerCapital(branchId: $branchId) { served { clients } singleThreadedCount worth { currency assets { amountMinor } largestShare } } }"""


def send(path, body=None):
    """The bytes that the API answers."""
    headers = {"authorization": f"Bearer {TOKEN}", "content-type": "application/json"}
    request = urllib.request.Request(API + path, data=body and json.dumps(body).encode(), headers=headers)
    with urllib.request.urlopen(request, timeout=120) as response:
        return response.read()


def ask(query, **variables):
    """The data of a query. Fails with the first message when there are errors."""
    answer = json.loads(send("/graphql", {"query": query, "variables": variables}))
    if answer.get("errors"):
        raise SystemExit(answer["errors"][0]["message"])
    return answer["data"]


def pages(query, *path):
    """All nodes of a list, page by page; `path` leads from the data to the connection."""
    after = None
    while True:
        found = ask(query, after=after)
        for name in path:
            found = found[name]
        yield from found["nodes"]
        if not found["pageInfo"]["hasNextPage"]:
            return
        after = found["pageInfo"]["endCursor"]


def table_of(part, **more):
    """A file of /export as a table: the nodes or the ties of the whole network."""
    asked = urllib.parse.urlencode({"format": "csv", "part": part, **more})
    return pd.read_csv(io.BytesIO(send(f"/export/snapshot?{asked}")))


# Load. A tie leads from who asks to who is asked; its weight is how often.
people = pd.json_normalize(list(pages(MANAGERS, "managers"))).set_index("id")
ties = table_of("ties", kinds="ADVICE")
network = nx.from_pandas_edgelist(ties, "from", "to", "weight", create_using=nx.DiGraph)
network.add_nodes_from(table_of("nodes", kinds="ADVICE")["id"])
name_of = people["name"].to_dict()
branch_of = people["branch.name"].to_dict()
print(f"{network.number_of_nodes()} managers, {network.number_of_edges()} ties, {ties['weight'].sum()} times asked")

print("\n1. Whom do colleagues ask, and does networkx agree with the API?")
measured = pd.json_normalize(list(pages(MEASURES, "networkSnapshot", "managers"))).set_index("managerId")
ours = pd.DataFrame(
    {
        "asked": pd.Series(dict(network.in_degree(weight="weight"))),
        "closeness": pd.Series(nx.harmonic_centrality(network)),
        "betweenness": pd.Series(nx.betweenness_centrality(network)),
    }
)
for measure, theirs in [("closeness", "closeness.value"), ("betweenness", "betweenness.value")]:
    print(f"   greatest difference of {measure}: {(ours[measure] - measured[theirs]).abs().max():.0e}")
for manager, row in ours.sort_values(["asked", "closeness"], ascending=False).head(5).iterrows():
    print(f"   {name_of[manager]}, {branch_of[manager]}: asked {row['asked']:.0f} times, closeness {row['closeness']:.1f}")

print("\n2. Does knowledge cross branches?")
between = ties.assign(seeker=ties["from"].map(branch_of), adviser=ties["to"].map(branch_of))
inside = between.loc[between["seeker"] == between["adviser"], "weight"].sum() / between["weight"].sum()
print(f"   {inside:.0%} of the times somebody of the same branch was asked. The other ways that are used most:")
across = between[between["seeker"] != between["adviser"]].groupby(["seeker", "adviser"])["weight"].sum()
for (seeker, adviser), times in across.sort_values(ascending=False).head(3).items():
    print(f"   {seeker} asked {adviser}: {times} times")

print("\n3. Who holds the network together?")


def fragmentation(gone):
    """1 minus the mean of 1/distance between all pairs who are left: 0 when everybody knows everybody (Borgatti 2006)."""
    return 1 - nx.global_efficiency(network.subgraph(set(network) - set(gone)).to_undirected())


few = 10
central = list(ours["betweenness"].nlargest(few).index)
chance = random.Random(1)
others = [fragmentation(chance.sample(sorted(network), few)) for _ in range(20)]
print(f"   Fragmentation with everybody: {fragmentation([]):.3f}")
print(f"   Without the {few} who are most between others: {fragmentation(central):.3f}")
print(f"   Without {few} drawn by chance: {sum(others) / len(others):.3f} (mean of 20 draws)")
print(f"   The first of them: {', '.join(f'{name_of[one]} ({branch_of[one]})' for one in central[:3])}")

print("\n4. Which topics depend on few people?")
skills = people["skills"].explode().dropna()
skills = pd.DataFrame({"topic": [one["topic"]["name"] for one in skills], "level": [one["level"] for one in skills]})
strong = skills[skills["level"] >= 4].groupby("topic").size()
counted = strong.reindex(skills["topic"].unique(), fill_value=0).sort_values(kind="stable")
print(f"   {(counted <= 1).sum()} of {len(counted)} topics have at most one person at level 4 or 5. The thinnest:")
for topic, count in counted.head(5).items():
    print(f"   {topic}: {count} at level 4 or 5, {(skills['topic'] == topic).sum()} with any level")

print("\n5. Where do clients depend on one person?")
rows = []
for branch in pages(BRANCHES, "branches"):
    capital = ask(CAPITAL, branchId=branch["id"])["customerCapital"]
    if branch["kind"] == "SUB_BRANCH" and capital["served"]["clients"] > 0:
        yuan = [worth["assets"]["amountMinor"] / 100 for worth in capital["worth"] if worth["currency"] == "CNY"]
        rows.append(
            {
                "branch": branch["name"],
                "clients": capital["served"]["clients"],
                "share": capital["singleThreadedCount"] / capital["served"]["clients"],
                "assets": sum(yuan),
            }
        )
for row in sorted(rows, key=lambda one: -one["share"])[:3]:
    print(
        f"   {row['branch']}: {row['share']:.0%} of {row['clients']} clients know one manager only;"
        f" assets of all: CNY {row['assets'] / 1e6:,.1f} million"
    )
