/** Who to whom, as a matrix. */
export const matrix = {
  heading: 'Matrix',
};
