/** Texts of the switch between the maps that are published together. */
export const maps = {
  label: 'Maps',
  /** On the button that opens the switch. */
  choose: 'Choose a map',
};
