import type cytoscape from 'cytoscape';
import type { Point } from '../../core/picture/curve.ts';

/** The centre of the pane in the picture, and how many times larger that is than at zoom 1. */
export interface Place extends Point {
  readonly zoom: number;
}

/** Ms without a movement after which the map rests. */
const REST = 150;

/** Tells a reader's movements of the map, once it rests, from those of the page. */
export interface Resting {
  /** Moves the map for the page; `move` returns whether it is at a place that a link has named, otherwise it is fitted. */
  readonly still: (move: () => boolean) => void;
  readonly stop: () => void;
}

/** Reports where the map rests after a reader has moved it, and null after it was fitted. */
export function restingOf(core: cytoscape.Core, moved: (place: Place | null) => void): Resting {
  let isOurs = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function place(): Place {
    const [zoom, pan] = [core.zoom(), core.pan()];
    return { x: (core.width() / 2 - pan.x) / zoom, y: (core.height() / 2 - pan.y) / zoom, zoom };
  }
  core.on('viewport', () => {
    if (isOurs) return;
    clearTimeout(timer);
    timer = setTimeout(() => moved(place()), REST);
  });
  return {
    still(move) {
      clearTimeout(timer);
      isOurs = true;
      const isPlaced = move();
      isOurs = false;
      // Not at once: the page may be in the middle of showing what has changed.
      if (!isPlaced) timer = setTimeout(() => moved(null), 0);
    },
    stop: () => clearTimeout(timer),
  };
}
