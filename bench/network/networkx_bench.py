"""python networkx_bench.py NODES FILE: CPU seconds of networkx on the same edge list, as JSON."""
import json, random, resource, sys, time
import networkx as nx

nodes, file = int(sys.argv[1]), sys.argv[2]
seconds = {}


def timed(name, work, times=1):
    start = time.process_time()
    result = work()
    seconds[name] = (time.process_time() - start) * times
    return result


def made():
    g = nx.DiGraph()
    g.add_nodes_from(range(nodes))
    g.add_weighted_edges_from(tuple(map(int, line.split())) for line in open(file))
    return g


g = timed("graph", made)
p = nx.Graph()
p.add_nodes_from(g)
for a, b, w in g.edges(data="weight"):
    p.add_edge(a, b, weight=w + (p[a][b]["weight"] if p.has_edge(a, b) else 0))
drawn = random.Random(1).sample(range(nodes), min(nodes, 256))
timed("pageRank", lambda: nx.pagerank(g, tol=1e-10, max_iter=1000))
# Betweenness and closeness each search anew here; 16 sources stand for 256.
few = drawn[:16]
timed("betweenness and closeness, 256 sources", lambda: (
    nx.betweenness_centrality_subset(g, few, list(g)), nx.harmonic_centrality(g, sources=few)), len(drawn) / len(few))
some = drawn[:50]
timed("constraint and effective size", lambda: (
    nx.constraint(p, nodes=some, weight="weight"), nx.effective_size(p, nodes=some, weight="weight")), nodes / len(some))
timed("core numbers", lambda: nx.core_number(p))
parts = timed("communities", lambda: nx.community.louvain_communities(p, seed=1), 10)
timed("cut points and bridges", lambda: (list(nx.articulation_points(p)), list(nx.bridges(p))))
timed("clustering", lambda: nx.average_clustering(p))
print(json.dumps(dict(seconds=seconds, modularity=nx.community.modularity(p, parts),
                      peakMiB=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)))
