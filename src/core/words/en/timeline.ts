/** When it held, and when it was said. */
export const timeline = {
  heading: 'Timeline',
};
