/** Texts of the view that weighs the evidence. */
export const weighing = { heading: 'Weigh' };
