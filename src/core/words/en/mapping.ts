/** Layouts, pins, groupings and several actors chosen together. */
export const mapping = {
  heading: 'Several actors',
};
