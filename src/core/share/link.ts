import type { Graph } from '../model/graph.ts';
import { encodePart, partsOf, type LinkPart, type Parts } from './link-parts.ts';
import { MAX_TEXT, type PartContext, type ViewPart } from './view-part.ts';
import { viewOf, viewParts, type View } from './view.ts';
import { VIEWS, type ViewName } from './views.ts';

/** A view as in a link, with the ids that are not in the map (any more), and unknown views and rows of the codebook. */
export interface DecodedView {
  readonly view: View;
  readonly missing: readonly string[];
}

/** How many of the names that a map does not have are reported; a link may hold thousands. */
const MAX_MISSING = 20;

/** The hash (without "#") that restores a view: only what differs from the opening one, '' if nothing does; a lone selection is its plain id. */
export function encodeView(view: View, graph: Graph, opening: ViewName = 'map'): string {
  const context: PartContext = { graph, opening, current: view.view };
  const parts = Object.entries(viewParts).flatMap(([key, part]) =>
    (part as ViewPart<unknown>).encode(view[key as keyof View], context),
  );
  const [first] = parts;
  if (first?.[0] === 'select' && parts.length === 1) return encodePart(first[1]);
  return parts.map(([key, value]: LinkPart) => `${key}=${encodePart(value)}`).join('&');
}

/** The view that a hash asks for; never throws: parts that cannot be read keep their default, unknown ids are reported. Computes nothing of what the link does not name. */
export function decodeView(hash: string, graph: Graph, opening: ViewName = 'map'): DecodedView {
  const parts = partsOf(hash);
  const current = VIEWS.find((name) => name === parts.get('view')) ?? opening;
  const context: PartContext = { graph, opening, current };
  const missing: string[] = [];
  const view = viewOf((part) => {
    if (!part.keys.some((key) => isIn(parts, key))) return part.first(context);
    const decoded = part.decode(parts, context);
    missing.push(...decoded.missing);
    return decoded.value;
  });
  return {
    view,
    missing: [...new Set(missing)].slice(0, MAX_MISSING).map((name) => name.slice(0, MAX_TEXT)),
  };
}

function isIn(parts: Parts, key: string): boolean {
  if (!key.endsWith('.')) return parts.has(key);
  return [...parts.keys()].some((name) => name.startsWith(key));
}
