/** Search over everything. */
export const finding = {
  heading: 'Search',
};
