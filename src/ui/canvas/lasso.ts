import type { Core } from 'cytoscape';
import type { Point } from '../../core/picture/curve.ts';

/** Px of the screen between two corners of the line. */
const CORNER = 4;
const SVG = 'http://www.w3.org/2000/svg';

/** A line that a reader draws around actors, shown over the canvas while it is drawn. */
export function lasso({ core, container }: { readonly core: Core; readonly container: HTMLElement }) {
  let line: Point[] | null = null;
  let sheet: SVGSVGElement | null = null;
  let path: SVGPathElement | null = null;

  function show(): void {
    if (!sheet) {
      sheet = document.createElementNS(SVG, 'svg');
      path = document.createElementNS(SVG, 'path');
      sheet.setAttribute('class', 'lasso');
      sheet.setAttribute('aria-hidden', 'true');
      sheet.append(path);
      container.append(sheet);
    }
    const [zoom, pan] = [core.zoom(), core.pan()];
    const corners = (line ?? []).map(
      ({ x, y }) => `${(x * zoom + pan.x).toFixed(1)} ${(y * zoom + pan.y).toFixed(1)}`,
    );
    path?.setAttribute('d', `M${corners.join('L')}Z`);
  }

  function drop(): void {
    if (line) core.userPanningEnabled(true);
    line = null;
    sheet?.remove();
    sheet = null;
  }

  return {
    start(at: Point): void {
      line = [{ ...at }];
      core.userPanningEnabled(false);
    },
    move(to: Point): void {
      const last = line?.at(-1);
      if (!line || !last) return;
      if (Math.hypot(to.x - last.x, to.y - last.y) * core.zoom() < CORNER) return;
      line.push({ ...to });
      show();
    },
    /** The line, where one was drawn. */
    end(): readonly Point[] | null {
      const drawn = line;
      drop();
      return drawn && drawn.length > 2 ? drawn : null;
    },
    drop,
  };
}
