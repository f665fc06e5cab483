/** How a line is stated: its name in the legend, the word within a sentence or count, and what it means. */
export const looks = {
  stated: {
    label: 'Stated',
    count: 'stated',
    definition: 'The source says outright that it is so: an act, or words in force such as a designation.',
  },
  likely: {
    label: 'Likely',
    count: 'likely',
    definition: 'The source says that it is likely or probable.',
  },
  alleged: {
    label: 'Alleged',
    count: 'alleged',
    definition: 'Someone is accused of it, and the source takes no side.',
  },
  promised: {
    label: 'Promised or planned',
    count: 'promised or planned',
    definition: 'Someone promises or plans it. Whether it happens is not said.',
  },
  aim: {
    label: 'Aim, doubt or view',
    count: 'aim, doubt or view',
    definition: 'What someone wants, tries, doubts or thinks. It is not an act.',
  },
  possible: {
    label: 'Possible or feared',
    count: 'possible',
    definition: 'An option, a possibility or a fear. The source does not say that it is so.',
  },
  denied: {
    label: 'Said not to be so',
    count: 'said not to be so',
    definition: 'The source says that it is not so. That is not opposition, and gives the line no colour.',
  },
  past: {
    label: 'Past',
    count: 'past',
    definition: 'It was so before the source was written; the source does not say whether it still is.',
  },
  unsourced: {
    label: 'No source given',
    count: 'no source given',
    definition: 'Drawn without a source; one is still needed.',
  },
} satisfies Readonly<
  Record<string, { readonly label: string; readonly count: string; readonly definition: string }>
>;
