import type { Point } from '../../core/picture/curve.ts';

/** One element for Cytoscape, as plain data that can be compared. */
export interface Element {
  readonly group: 'nodes' | 'edges';
  readonly data: Readonly<Record<string, string | number | readonly (string | number)[]>> & {
    readonly id: string;
  };
  readonly position?: Point;
  readonly classes: string;
}
