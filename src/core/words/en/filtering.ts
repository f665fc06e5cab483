/** Facets, chips and presets. */
export const filtering = {
  heading: 'Active filters',
};
