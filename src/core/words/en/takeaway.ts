/** Texts of reports, data and pictures that a reader takes away. */
export const takeaway = { heading: 'Take away' };
