import type cytoscape from 'cytoscape';
import { colours, type Theme } from '../../core/look/colours.ts';
import { measures } from '../../core/look/measures.ts';
import { UNEQUAL } from '../../core/picture/unequal.ts';
import { markStyles } from './mark-styles.ts';

// Px: smaller letters cannot be read, and thousands of them make a big map slow.
const UNREADABLE = 4;
const FONT = 'Noto Sans, sans-serif';
const SERIF = '"Source Serif 4", serif';

/** Cytoscape's style for one theme; all that differs between elements comes from their data. */
export function stylesheet(
  theme: Theme,
  fontSize: number,
  paper = colours[theme].paper,
): cytoscape.StylesheetJson {
  // Text on the background is the colour of the background, which in forced colours is not ours.
  const colour = { ...colours[theme], paper };
  const name = {
    label: 'data(label)',
    'text-wrap': 'wrap',
    'text-valign': 'center',
    'text-halign': 'center',
    'font-family': FONT,
    'font-size': fontSize,
    'font-weight': 600,
    'line-height': measures.nameLeading,
    'min-zoomed-font-size': UNREADABLE,
    color: colour.ink,
    width: 'data(width)',
    height: 'data(height)',
    // A name stays readable where a word would cover it.
    'z-index': 25,
  };
  const aside = {
    label: 'data(label)',
    width: 1,
    height: 1,
    'background-opacity': 0,
    'text-valign': 'center',
    'text-halign': 'center',
    'font-family': FONT,
    color: colour.quiet,
  };
  return [
    { selector: 'core', style: { 'active-bg-opacity': 0, 'selection-box-opacity': 0 } },
    // The scene knows what is at a point, so that a drag may begin on anything.
    { selector: 'node, edge', style: { 'overlay-opacity': 0, 'transition-duration': 0, events: 'no' } },
    {
      selector: 'node.actor',
      style: {
        ...name,
        shape: 'data(shape)',
        'corner-radius': 'data(radius)',
        'background-color': 'data(fill)',
        'border-width': 'data(rim)',
        'border-style': 'data(rimStyle)',
        'border-color': colour.rim,
      },
    },
    {
      selector: 'node.inside',
      style: {
        ...aside,
        'font-size': measures.badge,
        'text-outline-color': colour.paper,
        'text-outline-width': 2.5,
        'z-index': 24,
      },
    },
    {
      selector: 'node.port',
      style: {
        shape: 'rectangle',
        width: measures.port - 3,
        height: measures.port - 3,
        'background-color': colour.paper,
        'border-width': 1.5,
        'border-color': 'data(colour)',
        'z-index': 21,
      },
    },
    { selector: 'node.actor[points]', style: { 'shape-polygon-points': 'data(points)' } },
    {
      selector: 'node.actor[stack]',
      style: {
        ghost: 'yes',
        'ghost-offset-x': 'data(stack)',
        'ghost-offset-y': 'data(stack)',
        'ghost-opacity': 1,
      },
    },
    {
      selector: 'node.actor.grey',
      style: { 'background-opacity': 0, 'border-width': 0, color: colour.quiet },
    },
    {
      selector: 'node.actor.heading',
      style: { 'background-opacity': 0, 'border-width': 0, 'font-size': fontSize * measures.hullName },
    },
    {
      selector: 'node.hull',
      style: {
        shape: 'data(shape)',
        'corner-radius': 'data(radius)',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': 'data(fill)',
        'border-width': 1.25,
        'border-color': 'data(edge)',
        // Below the lines too.
        'z-compound-depth': 'bottom',
        'z-index': 0,
      },
    },
    { selector: 'node.hull[points]', style: { 'shape-polygon-points': 'data(points)' } },
    {
      selector: 'edge',
      style: {
        'line-color': 'data(colour)',
        width: 'data(width)',
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'endpoints',
        'control-point-distances': 'data(bow)',
        'control-point-weights': 'data(along)',
        'source-endpoint': 'data(start)',
        'target-endpoint': 'data(end)',
        'line-cap': 'data(cap)',
        'arrow-scale': 'data(arrowScale)',
        'source-arrow-shape': 'data(startHead)',
        'target-arrow-shape': 'data(endHead)',
        'source-arrow-color': 'data(colour)',
        'target-arrow-color': 'data(colour)',
        'source-arrow-fill': 'data(headFill)',
        'target-arrow-fill': 'data(headFill)',
        'target-arrow-width': 1.5,
        'source-arrow-width': 1.5,
      },
    },
    { selector: 'edge[straight]', style: { 'curve-style': 'straight' } },
    { selector: 'edge[dash]', style: { 'line-style': 'dashed', 'line-dash-pattern': 'data(dash)' } },
    {
      selector: 'edge[circle]',
      style: {
        'mid-target-arrow-shape': 'circle',
        'mid-target-arrow-color': 'data(colour)',
        'mid-target-arrow-fill': 'hollow',
      },
    },
    {
      selector: 'node.word',
      style: {
        label: 'data(label)',
        shape: 'round-rectangle',
        'corner-radius': '2',
        width: 'data(width)',
        height: 'data(height)',
        // What is behind a word ends at its plate; letters with an outline would still be crossed by it.
        'background-color': paper === colours[theme].paper ? 'data(ground)' : paper,
        'text-wrap': 'wrap',
        'line-height': measures.wordLeading,
        'text-valign': 'center',
        'text-halign': 'center',
        'font-family': FONT,
        'font-size': measures.word,
        'min-zoomed-font-size': UNREADABLE,
        color: 'data(colour)',
        'z-index': 20,
      },
    },
    { selector: 'node.word.quiet', style: { display: 'none' } },
    {
      selector: 'node.quote',
      style: {
        label: 'data(label)',
        shape: 'rectangle',
        width: 'data(width)',
        height: 'data(height)',
        'background-opacity': 0,
        'text-valign': 'center',
        'text-halign': 'center',
        'text-wrap': 'wrap',
        'line-height': measures.callOutLeading,
        'font-family': SERIF,
        'font-size': measures.callOut,
        'min-zoomed-font-size': UNREADABLE,
        color: colour.ink,
        'z-index': 20,
      },
    },
    { selector: 'node.word.quiet.shown', style: { display: 'element', 'z-index': 30 } },
    {
      selector: 'node.cross',
      style: {
        shape: 'polygon',
        'shape-polygon-points': CROSS,
        width: measures.cross - 2,
        height: measures.cross - 2,
        'background-color': colour.notSo,
        'z-index': 21,
      },
    },
    {
      selector: 'node.disc',
      style: {
        shape: 'ellipse',
        width: measures.disc,
        height: measures.disc,
        'background-color': colour.paper,
        'border-width': 1.2,
        'border-color': colour.ink,
        'z-index': 21,
      },
    },
    {
      selector: 'node.unequal',
      style: {
        shape: 'polygon',
        'shape-polygon-points': UNEQUAL.map(({ x, y }) => `${x} ${y}`).join(' '),
        width: measures.unequal,
        height: measures.unequal,
        'background-color': colour.ink,
        'z-index': 22,
      },
    },
    ...markStyles(theme, colour),
  ].map(({ selector, style }) => ({ selector, style: style as cytoscape.Css.Node }));
}

const CROSS = '-1 -0.7 -0.7 -1 0 -0.3 0.7 -1 1 -0.7 0.3 0 1 0.7 0.7 1 0 0.3 -0.7 1 -1 0.7 -0.3 0';
