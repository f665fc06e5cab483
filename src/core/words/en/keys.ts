/** The keys and what they do, by where they do it. */
export const keys = {
  close: 'Close',
  intro: 'Everything works without a mouse. What can be done here and has no key has a command: Ctrl+K.',
  letters: 'Keys of a single letter or sign (/ ? n p [ ])',
  groups: [
    {
      heading: 'Anywhere',
      rows: [
        { keys: ['Ctrl', 'K'], does: 'commands: everything that can be done, by name' },
        { keys: ['/'], does: 'search' },
        { keys: ['Tab'], does: 'next part of the page; the map is one stop' },
        { keys: ['Escape'], does: 'one step back' },
        { keys: ['Ctrl', 'Z'], does: 'undo the last change of the view' },
        { keys: ['Ctrl', 'Shift', 'Z'], does: 'redo it' },
        { keys: ['?'], does: 'these keys' },
      ],
    },
    {
      heading: 'In the search',
      rows: [
        { keys: ['↑', '↓'], does: 'through what is found' },
        { keys: ['Enter'], does: 'open it' },
        { keys: ['Ctrl', 'Enter'], does: 'show only what holds these words, in all views' },
      ],
    },
    {
      heading: 'On the map',
      rows: [
        { keys: ['←', '↑', '→', '↓'], does: 'along the lines of the actor in focus' },
        { keys: ['Enter'], does: 'open the evidence of the line, or the profile of the actor' },
        {
          keys: ['Enter'],
          does: 'on the selected actor, as a double click: focus on it and what stands round it; with Shift add it to the focus',
        },
        {
          keys: ['Space'],
          does: 'choose the actor, to look at several together; Shift and a click or a drag do the same',
        },
        { keys: ['+', '−', '0'], does: 'zoom in, out, show all' },
        {
          keys: ['+', '−'],
          does: 'while something is in focus: one step farther, one nearer; 1 to 6 go straight there',
        },
        { keys: ['Shift', '←'], does: 'push the picture' },
        { keys: ['Alt', '←'], does: 'move the actor' },
      ],
    },
    {
      heading: 'In the other views',
      rows: [
        { keys: ['→'], does: 'on a row of the legend: only this, then what counts' },
        {
          keys: ['n', 'p'],
          does: 'next and previous passage, in the text; with the focus on the map ] and [',
        },
        { keys: ['←', '↑', '→', '↓'], does: 'from cell to cell, in the table and the matrix' },
        { keys: ['p'], does: 'play the timeline, and pause it; in it, Space does the same' },
      ],
    },
  ],
};
