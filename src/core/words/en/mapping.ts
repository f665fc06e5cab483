import { listed, plural } from './grammar.ts';

/** Layouts, pins, groupings and several actors chosen together. */
export const mapping = {
  heading: 'Several actors',
  backToChosen: 'Back to the chosen actors',
  lookAtChosen: (count: number): string => `${plural(count, 'actor')} chosen: look at them together`,
  /** What stands over a group of actors where a layout sets them in groups. */
  captions: {
    steps: (steps: number) => (steps === 1 ? '1 step away' : `${String(steps)} steps away`),
    years: (from: number, to: number) => (from === to ? String(from) : `${String(from)} to ${String(to)}`),
    undated: 'No date given',
    unreached: 'No line leads here',
  },
  /** Each layout by the name that a link gives it: what it is called, and in one line what it shows. */
  layouts: {
    signed: { label: 'As tied', hint: 'Those who have to do with each other stand near each other' },
    rings: {
      label: 'Rings',
      hint: 'By the number of steps from the actor in focus, else from the one with most lines',
    },
    circle: { label: 'Circle', hint: 'All round one circle, in an order in which few lines cross' },
    kinds: {
      label: 'By kind',
      hint: 'States, organs, armed groups and persons, each in an area of their own',
    },
    time: {
      label: 'By time',
      hint: 'From left to right by the year that a relation is first dated; what has no date stands below',
    },
  },
  /** Groupings drawn as one box each. */
  gathered: {
    /** On a line: whose it is, after its own word where it must have one. */
    via: (word: string, names: readonly string[]): string => {
      const via = names.length === 1 ? `via ${names[0] ?? ''}` : `via ${String(names.length)} members`;
      return word === '' ? via : `${word}, ${via}`;
    },
    /** Below the box of a grouping. */
    badge: (members: number, relations: number): string =>
      relations === 0
        ? `with ${String(members)} more`
        : `with ${String(members)} more · ${String(relations)} within`,
    /** A line of members that ends at their grouping; `more` further pairs are in it. */
    through: (
      members: readonly string[],
      wholes: readonly string[],
      sentence: string,
      more: number,
    ): string => {
      const rest =
        more === 0
          ? ''
          : ` ${plural(more, 'further pair')} of actors ${more === 1 ? 'is' : 'are'} drawn in the same line.`;
      return `Through ${listed(members)}, not ${listed(wholes)} as a whole: ${sentence}${rest}`;
    },
    /** The box of a grouping, after its own sentence. */
    box: (sentence: string, names: readonly string[], relations: number): string => {
      const within =
        relations === 0
          ? ''
          : ` ${plural(relations, 'relation')} among them ${relations === 1 ? 'is' : 'are'} not drawn.`;
      return `${sentence} Its box also stands for ${listed(names)}.${within}`;
    },
    legend: 'Through a member, not the grouping as a whole',
  },
  tools: {
    menu: 'More map tools',
    layout: 'Layout',
    shown: 'On the map',
    places: 'Places',
    grouped: 'Members gathered in their groupings',
    choosing: 'Choose several by tapping and drawing',
    small: 'Small map of the whole',
    unpin: (count: number): string => `Back to the map’s own places (${count} moved)`,
  },
  /** What is said when the map opens with places that this reader has kept. */
  kept: (count: number): string =>
    `${plural(count, 'actor')} where you put ${count === 1 ? 'it' : 'them'} on an earlier visit.`,
  ownPlaces: 'Back to the map’s own places',
  help: 'Space chooses an actor, to look at several together. Enter on what is already selected puts it in focus; Shift and Enter adds it. Shift and the arrow keys push the picture, Alt and the arrow keys move the actor.',
  helpInFocus:
    'While something is in focus, plus and minus and the digits 1 to 6 set how many steps are shown round it.',
  choosingNow: 'Choosing several: tap actors, or draw a line round them.',
  stopChoosing: 'Done',
  /** Where the keyboard stands on the map: the sentence of an actor, and what a reader has done to it. */
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
