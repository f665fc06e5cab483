/** The keys and what they do, by where they do it. */
export const keys = {
  close: 'Close',
  intro: 'Everything works without a mouse. Anything without a key of its own is a command: press Ctrl+K.',
  letters: 'Single-character keys (/ ? n p [ ])',
  groups: [
    {
      heading: 'Anywhere',
      rows: [
        { keys: ['Ctrl', 'K'], does: 'commands: find any action by name' },
        { keys: ['/'], does: 'search' },
        { keys: ['Tab'], does: 'next part of the page; the map is one stop' },
        { keys: ['Escape'], does: 'go back one step' },
        { keys: ['Ctrl', 'Z'], does: 'undo the last change to the view' },
        { keys: ['Ctrl', 'Shift', 'Z'], does: 'redo it' },
        { keys: ['?'], does: 'show these keys' },
      ],
    },
    {
      heading: 'In the search',
      rows: [
        { keys: ['↑', '↓'], does: 'move through the results' },
        { keys: ['Enter'], does: 'open it' },
        { keys: ['Ctrl', 'Enter'], does: 'show only what contains these words, in every view' },
      ],
    },
    {
      heading: 'On the map',
      rows: [
        { keys: ['←', '↑', '→', '↓'], does: 'move along the lines of the current actor' },
        { keys: ['Enter'], does: 'open the evidence for the line, or the profile of the actor' },
        {
          keys: ['Enter'],
          does: 'on the selected actor, like a double click: focus on it and its neighbours; with Shift, add it to the focus',
        },
        {
          keys: ['Space'],
          does: 'choose the actor, to look at several together; Shift-click or Shift-drag does the same',
        },
        { keys: ['+', '−', '0'], does: 'zoom in, out, show all' },
        {
          keys: ['+', '−'],
          does: 'while something is in focus: one step more, one step less; 1 to 6 set the number of steps',
        },
        { keys: ['Shift', '←'], does: 'pan the map' },
        { keys: ['Alt', '←'], does: 'move the actor' },
      ],
    },
    {
      heading: 'In the other views',
      rows: [
        { keys: ['→'], does: 'on a row of the legend: only this, then what counts' },
        {
          keys: ['n', 'p'],
          does: 'next and previous passage in the text; on the map, ] and [',
        },
        { keys: ['←', '↑', '→', '↓'], does: 'move from cell to cell in the table and the matrix' },
        { keys: ['p'], does: 'play or pause the timeline; inside it, Space does the same' },
      ],
    },
  ],
};
