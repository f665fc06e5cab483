import type { colours } from '../../core/look/colours.ts';
import { type Theme } from '../../core/look/colours.ts';
import { faded, measures } from '../../core/look/measures.ts';

const FONT = 'Noto Sans, sans-serif';
type Colours = (typeof colours)[Theme];

/** How what is marked differs: faded, pointed at, selected, lit, in focus, chosen, moved; `colour` with the ground as it is. */
export function markStyles(theme: Theme, colour: Readonly<Record<keyof Colours, string>>) {
  return [
    { selector: 'node.actor.faded, node.inside.faded', style: { opacity: faded[theme].name } },
    { selector: 'node.actor.under', style: { opacity: faded[theme].underStrands } },
    { selector: 'edge.faded', style: { opacity: faded[theme].line } },
    { selector: 'node.word.faded, node.quote.faded', style: { opacity: 0 } },
    {
      selector: 'node.cross.faded, node.disc.faded, node.unequal.faded, node.port.faded',
      style: { opacity: faded[theme].line },
    },
    { selector: 'edge.joined', style: { display: 'none' } },
    { selector: 'edge.apart', style: { display: 'element' } },
    { selector: 'node.actor.end', style: { 'border-color': colour.ink } },
    {
      selector: 'node.actor.selected',
      style: { 'border-width': 3, 'border-style': 'solid', 'border-color': colour.ink, 'z-index': 30 },
    },
    { selector: 'edge.hovered', style: { width: 'data(widthHovered)' } },
    {
      selector: 'edge.lit',
      style: {
        width: 'data(widthHovered)',
        'underlay-color': colour.cautious,
        'underlay-opacity': 1,
        'underlay-padding': measures.selectedBand / 2,
      },
    },
    {
      selector: 'edge.selected',
      style: {
        width: 'data(widthSelected)',
        'underlay-color': 'data(colour)',
        'underlay-opacity': 0.22,
        'underlay-padding': measures.selectedBand / 2,
      },
    },
    {
      selector: 'node.actor.focused',
      style: {
        'outline-width': 2,
        'outline-offset': 3,
        'outline-color': colour.focus,
        'outline-opacity': 1,
        'z-index': 40,
      },
    },
    {
      selector: 'edge.focused',
      style: { 'underlay-color': colour.focus, 'underlay-opacity': 0.45, 'underlay-padding': 5 },
    },
    { selector: 'node.carried', style: { opacity: 0 } },
    ...badgeStyles(colour),
  ];
}

// What a reader has chosen or moved is marked by a shape, above everything.
function badgeStyles(colour: { readonly ink: string; readonly paper: string }) {
  const badge = {
    'background-color': colour.ink,
    'border-width': 1.5,
    'border-color': colour.paper,
    'z-index': 45,
  };
  const tick = {
    label: 'data(label)',
    'text-valign': 'center',
    'text-halign': 'center',
    'font-family': FONT,
    'font-size': 11,
    'font-weight': 600,
    color: colour.paper,
    width: 16,
    height: 16,
  };
  return [
    { selector: 'node.badge', style: { ...badge, shape: 'ellipse', width: 8, height: 8 } },
    { selector: 'node.tick', style: tick },
  ];
}
