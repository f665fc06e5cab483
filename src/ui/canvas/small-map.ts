import { colours, type Theme } from '../../core/look/colours.ts';
import { pointAt } from '../../core/picture/curve.ts';
import { drawnLines } from '../../core/picture/drawn-lines.ts';
import type { Scene } from '../../core/picture/scene.ts';

/** A rectangle of the picture, px. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The corners where a small map can be. */
export const CORNERS = ['bottom-left', 'bottom-right', 'top-left', 'top-right'] as const;
export type Corner = (typeof CORNERS)[number];

/** Everything that a picture takes up: its pane, and any actor moved out of it. */
export function frameOf({ pane, actors }: Pick<Scene, 'pane' | 'actors'>): Frame {
  const edges = { left: 0, top: 0, right: pane.width, bottom: pane.height };
  for (const { box } of actors) {
    edges.left = Math.min(edges.left, box.x - box.width / 2);
    edges.top = Math.min(edges.top, box.y - box.height / 2);
    edges.right = Math.max(edges.right, box.x + box.width / 2);
    edges.bottom = Math.max(edges.bottom, box.y + box.height / 2);
  }
  return {
    x: edges.left,
    y: edges.top,
    width: edges.right - edges.left,
    height: edges.bottom - edges.top,
  };
}

/** The corner of a picture where a small map of it hides the fewest names; `share` is how much of each side it takes. */
export function emptiestCorner(scene: Pick<Scene, 'pane' | 'actors'>, share = 0.25): Corner {
  const { x, y, width, height } = frameOf(scene);
  const hidden = (corner: Corner) =>
    scene.actors.filter(({ box }) => {
      const across = (box.x - x) / width;
      const down = (box.y - y) / height;
      const isInRow = corner.startsWith('bottom') ? down > 1 - share : down < share;
      const isInColumn = corner.endsWith('right') ? across > 1 - share : across < share;
      return isInRow && isInColumn;
    }).length;
  const counts = CORNERS.map((corner) => ({ corner, count: hidden(corner) }));
  return counts.sort((a, b) => a.count - b.count)[0]?.corner ?? 'bottom-left';
}

/** Draws a picture in coarse form: its lines, and its names as blocks. */
export function drawSmall(sheet: CanvasRenderingContext2D, scene: Scene, theme: Theme, scale: number): void {
  const { x, y, width, height } = frameOf(scene);
  const colour = colours[theme];
  sheet.clearRect(0, 0, sheet.canvas.width, sheet.canvas.height);
  sheet.save();
  sheet.scale(scale, scale);
  sheet.translate(-x, -y);
  sheet.fillStyle = colour.paper;
  sheet.fillRect(x, y, width, height);
  sheet.lineWidth = 0.75 / scale;
  sheet.globalAlpha = 0.5;
  for (const line of drawnLines(scene)) {
    const middle = pointAt(line.curve, 0.5);
    sheet.strokeStyle = colour[line.hue];
    sheet.beginPath();
    sheet.moveTo(line.curve.start.x, line.curve.start.y);
    sheet.lineTo(middle.x, middle.y);
    sheet.lineTo(line.curve.end.x, line.curve.end.y);
    sheet.stroke();
  }
  sheet.globalAlpha = 1;
  sheet.fillStyle = colour.rim;
  for (const { box } of scene.actors)
    sheet.fillRect(box.x - box.width / 2, box.y - box.height / 2, box.width, box.height);
  sheet.restore();
}
