/** How two actors are tied, and what stands round one. */
export const asking = {
  backToAnswer: 'Back to the answer',
};
