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
};
