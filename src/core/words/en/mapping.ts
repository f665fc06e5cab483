import { listed, plural } from './grammar.ts';

/** Layouts, pins, groupings and several actors chosen together. */
export const mapping = {
  heading: 'Several actors',
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
