"""Writes one JSON file for each generated graph, with networkx's answers: python make.py, networkx 3.6.1.

Ties are [from, to, weight]. The tests compare the kernels with these files; formulas and sources are in the kernels' docstrings.
"""
import collections, itertools, json, math, pathlib, random
from fractions import Fraction
import networkx as nx

here = pathlib.Path(__file__).parent


def graph(n, ties):
    g = nx.DiGraph()
    g.add_nodes_from(range(n))
    for a, b, w in ties:
        assert a != b
        if g.has_edge(a, b):
            g[a][b]["weight"] += w
        else:
            g.add_edge(a, b, weight=w)
    return g


def projection(g):
    p = nx.Graph()
    p.add_nodes_from(g)
    for a, b, w in g.edges(data="weight"):
        if p.has_edge(a, b):
            p[a][b]["weight"] += w
        else:
            p.add_edge(a, b, weight=w)
    return p


def fragmentation(p):
    n = len(p)
    if n < 2:
        return None
    near = sum(1 / d for _, ds in nx.all_pairs_shortest_path_length(p) for d in ds.values() if d > 0)
    return 1 - near / (n * (n - 1))


def brokerage(g, groups):
    roles = {v: dict(coordinator=0, itinerant=0, gatekeeper=0, representative=0, liaison=0) for v in g}
    for b in g:
        for a, c in itertools.product(g.predecessors(b), g.successors(b)):
            if a == c or g.has_edge(a, c):
                continue
            A, B, C = groups[a], groups[b], groups[c]
            role = ("coordinator" if A == B == C else "itinerant" if A == C else "gatekeeper" if B == C
                    else "representative" if A == B else "liaison")
            roles[b][role] += 1
    return roles


def effective_size(p):
    """Burt's own formula: networkx uses another without weights, and its sparse path (taken without `nodes`) deviates with weights."""
    sizes = nx.effective_size(p, nodes=list(p), weight="weight")
    return {v: None if math.isnan(s) else s for v, s in sizes.items()}


def closeness_percentiles(g):
    """Closeness as exact fractions, so that equal is equal: the share below and half of the equal, in percent."""
    exact = {v: sum(Fraction(1, d) for d in nx.single_source_shortest_path_length(g.reverse(), v).values() if d) for v in g}
    counts = collections.Counter(exact.values())
    below = lambda value: sum(count for other, count in counts.items() if other < value)
    return {v: float((below(value) + Fraction(counts[value], 2)) * 100 / len(g)) for v, value in exact.items()}


def cohesion(g):
    p = projection(g)
    n = len(g)
    return dict(
        density=None if n < 2 else g.number_of_edges() / (n * (n - 1)),
        reciprocity=nx.overall_reciprocity(g) if g.number_of_edges() else None,
        clustering=nx.average_clustering(p) if n else None,
    )


def answers(name, n, ties):
    g = graph(n, ties)
    p = projection(g)
    groups = [v % 3 for v in range(n)]
    core = nx.core_number(p)
    constraint = nx.constraint(p, weight="weight") if n else {}
    has_ties = g.number_of_edges() > 0
    q = None
    if has_ties:
        q = max(nx.community.modularity(p, nx.community.louvain_communities(p, seed=s)) for s in range(100))
    pairs = sum(len(c) * (len(c) - 1) // 2 for c in nx.connected_components(p))
    of_groups = []
    for k in range(3):
        members = [v for v in g if groups[v] == k]
        volumes = [sum(d for _, d in p.degree(part, weight="weight")) for part in (members, set(g) - set(members))]
        conductance = None if min(volumes) == 0 else nx.cut_size(p, members, weight="weight") / min(volumes)
        of_groups.append({**cohesion(g.subgraph(members)), "conductance": conductance})
    rank = nx.pagerank(g, alpha=0.85, tol=1e-13, max_iter=5000) if n else {}
    between = nx.betweenness_centrality(g, normalized=True) if n > 2 else {v: 0.0 for v in g}
    close = nx.harmonic_centrality(g)
    size = effective_size(p)
    place = closeness_percentiles(g)
    roles = brokerage(g, groups)
    return dict(
        name=name, nodes=n, ties=ties, madeWith=f"networkx {nx.__version__}",
        network=dict(**cohesion(g), fragmentation=fragmentation(p), connectedPairs=pairs, bestKnownModularity=q,
                     cutPoints=sorted(nx.articulation_points(p)), bridges=sorted(sorted(b) for b in nx.bridges(p))),
        groups=of_groups,
        managers=[dict(
            adviceSought=g.out_degree(v), adviceGiven=g.in_degree(v), pageRank=rank[v], betweenness=between[v], closeness=close[v], closenessPercentile=place[v],
            constraint=None if p.degree(v) == 0 else constraint[v], effectiveSize=size[v], coreNumber=core[v], brokerage=roles[v],
            fragmentationWithout=fragmentation(projection(g.subgraph(set(g) - {v}))),
        ) for v in g],
    )


def weighted(pairs, r):
    return [[a, b, r.randint(1, 9)] for a, b in pairs]


def made():
    r = random.Random(7)
    yield "empty", 0, []
    yield "one", 1, []
    yield "isolated", 5, []
    yield "pair", 2, [[0, 1, 2], [1, 0, 3]]
    yield "path", 9, [[v, v + 1, 1] for v in range(8)]
    yield "triangle", 3, [[0, 1, 1], [1, 2, 2], [2, 0, 3]]
    yield "ring", 31, [[v, (v + 1) % 31, 1] for v in range(31)]
    yield "circle", 8, [[v, (v + 1) % 8, 1] for v in range(8)]
    yield "star", 11, [[v, 0, 1] for v in range(1, 11)]
    yield "clique", 7, [[a, b, 1] for a in range(7) for b in range(7) if a != b]
    yield "bowtie", 5, [[0, 1, 1], [1, 2, 1], [2, 0, 1], [2, 3, 2], [3, 4, 2], [4, 2, 2]]
    yield "barbell", 10, [[a, b, 1] for k in (0, 5) for a in range(k, k + 5) for b in range(k, k + 5) if a < b] + [[4, 5, 1]]
    yield "directed", 40, [[a, b, 1] for a, b in nx.gnp_random_graph(40, 0.08, seed=3, directed=True).edges()]
    yield "weighted", 50, weighted(nx.gnp_random_graph(50, 0.1, seed=5, directed=True).edges(), r)
    yield "disconnected", 45, weighted([(a + k * 15, b + k * 15) for k in range(3) for a, b in nx.gnp_random_graph(14, 0.2, seed=k, directed=True).edges()], r)
    yield "repeated", 12, [[a, b, w] for a, b, w in weighted(nx.gnp_random_graph(12, 0.3, seed=9, directed=True).edges(), r) for _ in range(2)]
    yield "scaleFree", 120, weighted([(a, b) for a, b in dict.fromkeys(nx.scale_free_graph(120, seed=11).edges()) if a != b], r)
    yield "communities", 80, weighted([(a, b) if r.random() < 0.5 else (b, a) for a, b in nx.planted_partition_graph(4, 20, 0.4, 0.02, seed=13).edges()], r)
    for n, m, seed in ((30, 30, 1), (60, 72, 16), (100, 200, 34), (250, 300, 52)):
        yield f"sparse{n}", n, [[a, b, 1] for a, b in nx.gnm_random_graph(n, m, seed=seed).edges()]


for name, n, ties in made():
    (here / f"{name}.json").write_text(json.dumps(answers(name, n, ties), separators=(",", ":")) + "\n")
    print(name, n, len(ties))
