import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import type { Relation } from '../model/relation.ts';

/** Computes something once for each graph, and keeps it as long as the graph, which never changes. */
export function perGraph<Made>(make: (graph: Graph) => Made): (graph: Graph) => Made {
  const kept = new WeakMap<Graph, { readonly made: Made }>();
  return (graph) => {
    const known = kept.get(graph);
    if (known) return known.made;
    const made = make(graph);
    kept.set(graph, { made });
    return made;
  };
}

/** Works something out once for each statement or relation of a graph. */
export function perPart<Part extends Claim | Relation, Made>(
  make: (part: Part, graph: Graph) => Made,
): (part: Part, graph: Graph) => Made {
  const keptIn = perGraph(() => new WeakMap<Part, { readonly made: Made }>());
  return (part, graph) => {
    const kept = keptIn(graph);
    const known = kept.get(part);
    if (known) return known.made;
    const made = make(part, graph);
    kept.set(part, { made });
    return made;
  };
}
