import cytoscape from 'cytoscape';
import type { Theme } from '../../core/look/colours.ts';
import { measures } from '../../core/look/measures.ts';
import { isInside, type Point } from '../../core/picture/curve.ts';
import { hitAt, hullAt } from '../../core/picture/hit.ts';
import type { Scene } from '../../core/picture/scene.ts';
import { badgesOf, type Badged } from './badges.ts';
import type { Element } from './element.ts';
import { elementsOf } from './elements.ts';
import { mark, type Marks } from './marks.ts';
import { patch } from './patch.ts';
import { restingOf, type Place } from './resting.ts';
import { stylesheet } from './stylesheet.ts';

/** What the canvas reports: only ids; it never decides. */
export interface CanvasEvents {
  readonly tapped: (id: string | null, tap: cytoscape.EventObject) => void;
  readonly hovered: (id: string | null) => void;
  /** A reader has moved the map, and it rests; null if it was fitted. */
  readonly moved: (place: Place | null) => void;
}

/** The few verbs of the drawing library. */
export interface Drawing {
  readonly draw: (scene: Scene, theme: Theme) => void;
  readonly mark: (marks: Marks) => void;
  readonly badge: (badged: Badged) => void;
  /** What is at a point of the picture. */
  readonly at: (point: Point) => string | null;
  /** Fits the whole picture, or some actors with their names at `minName` px or more: then the first of them is in the middle. */
  readonly fit: (ids?: readonly string[], minName?: number) => void;
  /** Moves to a place, if any of the picture is near it. */
  readonly show: (place: Place) => void;
  /** Where all of it is seen, no name can be read. */
  readonly isCrowded: () => boolean;
  /** All of the actors are within the pane. */
  readonly isInView: (ids: readonly string[]) => boolean;
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (x: number, y: number) => void;
  readonly resize: () => void;
  readonly core: cytoscape.Core;
  readonly destroy: () => void;
}

const MARGIN = 12;
const MIN_ZOOM = 0.3;
/** Px under which no name can be read. */
const READABLE = 7;

/** Starts Cytoscape in a box of the page. */
export function startDrawing(container: HTMLElement, events: CanvasEvents): Drawing {
  const coarse = matchMedia('(pointer: coarse)').matches;
  const forced = matchMedia('(forced-colors: active)');
  const cy = cytoscape({
    container,
    minZoom: MIN_ZOOM,
    maxZoom: 4,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    layout: { name: 'preset' },
  });
  let shown: ReadonlyMap<string, Element> = new Map();
  let badges: ReadonlyMap<string, Element> = new Map();
  let styled = '';
  let current: Scene | null = null;
  let pane = { width: 1, height: 1 };

  // Cytoscape takes the topmost line within reach; readers mean the nearest one, so the scene is asked.
  const reach = coarse ? measures.hit : measures.hit / 2 + 2;
  const at = (point: Point) => (current ? hitAt(current, point, Math.max(reach, reach / cy.zoom())) : null);
  // A tap on the ground of a hull means its actor; a pointer that passes over it means nothing yet.
  const meantAt = (point: Point) => at(point) ?? (current ? hullAt(current, point) : null);
  cy.on('tap', (event: cytoscape.EventObject) => events.tapped(meantAt(event.position), event));
  cy.on('mousemove', (event: cytoscape.EventObject) => {
    // Ignore hover while dragging.
    if (event.originalEvent.buttons > 0) return;
    const id = at(event.position);
    container.classList.toggle('pointing', id !== null);
    events.hovered(id);
  });
  container.addEventListener('mouseleave', () => events.hovered(null));

  const rests = restingOf(cy, events.moved);

  const whole = () => Math.min(cy.width() / pane.width, cy.height() / pane.height);

  // Whether what is shown is where a link has moved the map.
  function fit(ids?: readonly string[], minName = 0): false {
    const some = ids ? cy.nodes().filter((node) => ids.includes(node.id())) : null;
    if (some && some.nonempty()) {
      cy.fit(some, MARGIN * 2);
      const named = some.filter((node) => node.id() === ids?.[0]);
      const first = named.nonempty() ? named : some.first();
      // The name of a hull is larger than others, which must be readable too.
      const smallest = minName / (current?.fontSize ?? minName);
      if (cy.zoom() < smallest)
        cy.zoom({ level: smallest, position: { ...first.nodes().first().position() } }).center(first);
      if (cy.zoom() > 1.25) cy.zoom(1.25).center(some);
      return false;
    }
    const zoom = Math.min(whole(), 1.6);
    // To show a big map completely, zoom out farther than a small one allows.
    cy.minZoom(Math.min(MIN_ZOOM, zoom));
    cy.viewport({
      zoom,
      pan: { x: (cy.width() - pane.width * zoom) / 2, y: (cy.height() - pane.height * zoom) / 2 },
    });
    return false;
  }

  return {
    core: cy,
    isCrowded: () => whole() * (current?.fontSize ?? 0) < READABLE,
    isInView(ids) {
      const { x1, y1, x2, y2 } = cy.extent();
      const some = cy.nodes().filter((node) => ids.includes(node.id()));
      const box = some.boundingBox();
      return box.x1 >= x1 && box.y1 >= y1 && box.x2 <= x2 && box.y2 <= y2;
    },
    draw(scene, theme) {
      const ground = forced.matches ? getComputedStyle(container).backgroundColor : undefined;
      const style = `${theme} ${scene.fontSize} ${ground}`;
      if (style !== styled) cy.style(stylesheet(theme, scene.fontSize, ground));
      styled = style;
      pane = scene.pane;
      current = scene;
      shown = patch(cy, shown, elementsOf(scene, theme));
    },
    mark: (marks) => current && mark(cy, current, marks),
    badge(badged) {
      if (current) badges = patch(cy, badges, badgesOf(current, badged));
    },
    at,
    fit: (ids, minName) => rests.still(() => fit(ids, minName)),
    show({ x, y, zoom }) {
      rests.still(() => {
        // A link can name any place; with nothing near it the map would seem empty.
        const isNear = isInside({ x, y }, { x: pane.width / 2, y: pane.height / 2, ...pane }, 100);
        if (!isNear) return fit();
        cy.minZoom(Math.min(MIN_ZOOM, zoom, whole()));
        cy.viewport({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } });
        return true;
      });
    },
    zoomBy: (factor) => {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    panBy: (x, y) => void cy.panBy({ x, y }),
    resize: () => void cy.resize(),
    destroy: () => {
      rests.stop();
      cy.destroy();
    },
  };
}
