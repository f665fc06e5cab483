import { listed, plural } from './grammar.ts';

/** Layouts, pins, groupings and several actors chosen together. */
export const mapping = {
  heading: 'Several actors',
  backToChosen: 'Back to the chosen actors',
  lookAtChosen: (count: number): string => `${plural(count, 'actor')} chosen: look at them together`,
  /** The heading over each group where a layout groups actors. */
  captions: {
    steps: (steps: number) => (steps === 1 ? '1 step away' : `${String(steps)} steps away`),
    years: (from: number, to: number) => (from === to ? String(from) : `${String(from)} to ${String(to)}`),
    undated: 'No date',
    unreached: 'Not connected',
  },
  /** Each layout by the name that a link gives it: what it is called, and in one line what it shows. */
  layouts: {
    signed: { label: 'Network', hint: 'Actors with lines between them are close together' },
    rings: {
      label: 'Rings',
      hint: 'By the number of steps from the actor in focus, or from the one with the most lines',
    },
    circle: { label: 'Circle', hint: 'Everyone on one circle, ordered so that few lines cross' },
    kinds: {
      label: 'By kind',
      hint: 'States, organs, armed groups and people, each in their own area',
    },
    time: {
      label: 'By time',
      hint: 'From left to right by the year of the first dated relation; actors without a date are below',
    },
  },
  /** Groupings drawn as one box each. */
  gathered: {
    /** On a line: which members it belongs to, after its own word where it needs one. */
    via: (word: string, names: readonly string[]): string => {
      const via = names.length === 1 ? `via ${names[0] ?? ''}` : `via ${String(names.length)} members`;
      return word === '' ? via : `${word}, ${via}`;
    },
    /** Below the box of a grouping. */
    badge: (members: number, relations: number): string =>
      relations === 0
        ? `with ${String(members)} more`
        : `with ${String(members)} more · ${String(relations)} within`,
    /** A line of members that ends at their grouping; it also holds `more` other pairs. */
    through: (
      members: readonly string[],
      wholes: readonly string[],
      sentence: string,
      more: number,
    ): string => {
      const rest =
        more === 0
          ? ''
          : ` ${plural(more, 'other pair')} of actors ${more === 1 ? 'is' : 'are'} drawn as the same line.`;
      return `Through ${listed(members)}, not ${listed(wholes)} as a whole: ${sentence}${rest}`;
    },
    /** The box of a grouping, after its own sentence. */
    box: (sentence: string, names: readonly string[], relations: number): string => {
      const within =
        relations === 0
          ? ''
          : ` ${plural(relations, 'relation')} among them ${relations === 1 ? 'is' : 'are'} not drawn.`;
      return `${sentence} Its box also includes ${listed(names)}.${within}`;
    },
    legend: 'Through a member, not the grouping as a whole',
  },
  tools: {
    menu: 'More map tools',
    layout: 'Layout',
    shown: 'On the map',
    places: 'Positions',
    grouped: 'Merge members into their groupings',
    choosing: 'Choose several by tapping or drawing',
    small: 'Overview map',
    unpin: (count: number): string => `Reset positions (${count} moved)`,
  },
  /** Shown when the map opens with positions kept from an earlier visit. */
  kept: (count: number): string =>
    `${plural(count, 'actor')} ${count === 1 ? 'is' : 'are'} where you put ${count === 1 ? 'it' : 'them'} on an earlier visit.`,
  ownPlaces: 'Reset positions',
  help: 'Space chooses an actor, so that you can look at several together. Enter on a selected actor puts it in focus; Shift and Enter adds it to the focus. Shift and the arrow keys pan the map, Alt and the arrow keys move the actor.',
  helpInFocus:
    'While something is in focus, plus, minus and the digits 1 to 6 set how many steps around it are shown.',
  choosingNow: 'Choosing several: tap actors, or draw a line around them.',
  stopChoosing: 'Done',
  /** The actor that has the keyboard focus on the map: its sentence, and what the reader has done with it. */
  standing: (
    sentence: string,
    at: { readonly distance: number | null; readonly isChosen: boolean; readonly isMoved: boolean },
  ): string => {
    const steps = at.distance === null ? '' : `${plural(at.distance, 'step')} from the focus`;
    const notes = [
      at.distance === 0 ? 'in focus' : steps,
      at.isChosen ? 'chosen' : '',
      at.isMoved ? 'moved by you' : '',
    ].filter(Boolean);
    return notes.length === 0 ? sentence : `${sentence} Here: ${listed(notes)}.`;
  },
};
