import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { withSeededRandom } from './seeded-random.ts';
import type { Sheet, Spots } from './sheet.ts';

cytoscape.use(fcose);

// The bundled types know only the options of Cytoscape's own layouts.
interface FcoseOptions extends cytoscape.BaseLayoutOptions {
  readonly name: 'fcose';
  readonly quality: 'draft' | 'default';
  readonly animate: boolean;
  readonly fit: boolean;
  readonly randomize: boolean;
  readonly idealEdgeLength: number;
  readonly nodeSeparation: number;
}

/** Prepares the compound spring embedder fcose (Balcı and Dogrusoz 2022) on the real box sizes; each seed gives one layout, not fitted to a pane. */
export function fcoseOf(sheet: Sheet, quality: 'draft' | 'default'): (seed: number) => Spots {
  const nodes = sheet.ids.map((_, box) => ({
    data: { id: `${box}`, width: sheet.halfWidth[box]! * 2, height: sheet.halfHeight[box]! * 2 },
  }));
  const edges = sheet.lineIds.map((_, line) => ({
    data: { id: `line ${line}`, source: `${sheet.from[line]}`, target: `${sheet.to[line]}` },
  }));
  return (seed) =>
    withSeededRandom(seed, () => {
      const graph = cytoscape({
        headless: true,
        styleEnabled: true,
        elements: { nodes, edges },
        style: [
          { selector: 'node', style: { shape: 'rectangle', width: 'data(width)', height: 'data(height)' } },
        ],
      });
      const options: FcoseOptions = {
        name: 'fcose',
        quality,
        animate: false,
        fit: false,
        randomize: true,
        idealEdgeLength: 90,
        nodeSeparation: 100,
      };
      graph.layout(options).run();
      const places = graph.nodes().map((node) => node.position());
      graph.destroy();
      return { x: Float64Array.from(places, (at) => at.x), y: Float64Array.from(places, (at) => at.y) };
    });
}
