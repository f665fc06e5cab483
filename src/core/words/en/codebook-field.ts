import { referencesWith } from '../codebook-works.ts';

/** The PLOVER categories that rows map to: what each covers, and which of the four quarters it belongs to. */
export const ploverCategories = {
  AGREE: { quad: 'verbal cooperation', holds: 'offers, promises, agreement to cooperate' },
  CONSULT: { quad: 'verbal cooperation', holds: 'visits, meetings, talks' },
  SUPPORT: { quad: 'verbal cooperation', holds: 'diplomatic backing, praise, recognition, treaties' },
  CONCEDE: { quad: 'verbal cooperation', holds: 'concessions in words' },
  COOPERATE: {
    quad: 'material cooperation',
    holds: 'exchange that benefits both: exercises, intelligence, trade',
  },
  AID: { quad: 'material cooperation', holds: 'help that mainly benefits the recipient, including asylum' },
  RETREAT: { quad: 'material cooperation', holds: 'releases, withdrawals, ceasefires' },
  REQUEST: { quad: 'verbal conflict', holds: 'requests, demands, orders' },
  ACCUSE: { quad: 'verbal conflict', holds: 'disapproval, allegations, lawsuits, investigations' },
  REJECT: { quad: 'verbal conflict', holds: 'refusals' },
  THREATEN: { quad: 'verbal conflict', holds: 'threats in words' },
  PROTEST: { quad: 'material conflict', holds: 'demonstrations, strikes' },
  SANCTION: { quad: 'material conflict', holds: 'reduced relations, sanctions, convictions' },
  MOBILIZE: { quad: 'material conflict', holds: 'military and police moves short of force' },
  COERCE: { quad: 'material conflict', holds: 'restriction and coercion short of violence' },
  ASSAULT: { quad: 'material conflict', holds: 'use of force' },
};

/** The works that the codebook is based on; each cited once. */
export const codebookReferences = referencesWith({
  plover:
    'Sixteen categories of political events, in four quarters (words or deeds, cooperation or conflict). Each relation is mapped to the nearest category. The choice is our judgement: events are not relations.',
  ucdp: 'The kinds of support given to warring parties in armed conflicts, year by year, 1975 to 2017. Only acts that help someone are mapped, and only where one of its types of support fits.',
  'san-akca':
    'Rules for what counts as support of armed groups by states: hosting negotiations does not, hosting a headquarters does.',
  factbank:
    'How sure a source is of what it says, kept apart from whether it affirms or denies it. Both always depend on the source.',
  timeml:
    'Tense, polarity, modality, and the class of verbs that only point to another event: to try, to want, to fear.',
});
