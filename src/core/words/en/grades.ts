/** Grades by the Admiralty code (NATO AJP-2.1), in words. "Cannot be judged" is not a low grade, and the text says so. */
export const grades = {
  reliability: 'Source reliability',
  credibility: 'Credibility',
  reliabilities: {
    A: 'A, completely reliable',
    B: 'B, usually reliable',
    C: 'C, fairly reliable',
    D: 'D, not usually reliable',
    E: 'E, unreliable',
    F: 'F, cannot be judged (this is not a low grade)',
  },
  credibilities: {
    1: '1, confirmed by other sources',
    2: '2, probably true',
    3: '3, possibly true',
    4: '4, doubtful',
    5: '5, improbable',
    6: '6, cannot be judged (this is not a low grade)',
  },
  /** `on` has its preposition, or is ''. */
  graded: (grade: string, by: string, on: string, why: string): string =>
    `${grade}. Graded by ${by}${on ? ` ${on}` : ''}: ${why}`,
  labelled: (label: string, words: string): string => `${label} ${words}`,
};
