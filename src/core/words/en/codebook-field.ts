import { referencesWith } from '../codebook-works.ts';

/** The categories of PLOVER that rows map to: what each holds, and which of its four quarters it stands in. */
export const ploverCategories = {
  AGREE: { quad: 'verbal cooperation', holds: 'offers, promises, agreement to cooperate' },
  CONSULT: { quad: 'verbal cooperation', holds: 'visits, meetings, talks' },
  SUPPORT: { quad: 'verbal cooperation', holds: 'diplomatic backing, praise, recognition, treaties' },
  CONCEDE: { quad: 'verbal cooperation', holds: 'concessions in words' },
  COOPERATE: {
    quad: 'material cooperation',
    holds: 'exchange that serves both: exercises, intelligence, trade',
  },
  AID: { quad: 'material cooperation', holds: 'help that mainly serves the one who gets it; asylum too' },
  RETREAT: { quad: 'material cooperation', holds: 'releases, withdrawals, ceasefires' },
  REQUEST: { quad: 'verbal conflict', holds: 'requests, demands, orders' },
  ACCUSE: { quad: 'verbal conflict', holds: 'disapproval, allegations, lawsuits, investigations' },
  REJECT: { quad: 'verbal conflict', holds: 'refusals' },
  THREATEN: { quad: 'verbal conflict', holds: 'threats in words' },
  PROTEST: { quad: 'material conflict', holds: 'demonstrations, strikes' },
  SANCTION: { quad: 'material conflict', holds: 'relations reduced, sanctions, convictions' },
  MOBILIZE: { quad: 'material conflict', holds: 'military and police moves short of force' },
  COERCE: { quad: 'material conflict', holds: 'restriction and coercion short of violence' },
  ASSAULT: { quad: 'material conflict', holds: 'use of force' },
};

/** The works that the codebook rests on; each cited once. */
export const codebookReferences = referencesWith({
  plover:
    'Sixteen categories of political events, in four quarters (words or deeds, cooperation or conflict). The mapping says the nearest one; it is our judgement, and events are not relations.',
  ucdp: 'Which kinds of support a warring party in an armed conflict was given, year by year, 1975 to 2017. Only acts that help somebody are mapped, and only where one of its types of support fits.',
  'san-akca':
    'Rules for what counts as support of armed groups by states: hosting negotiations does not, hosting a headquarters does.',
  factbank:
    'How sure a source is of what it says, apart from whether it affirms or denies it; and that both are always relative to a source.',
  timeml:
    'Tense, polarity, modality, and the class of verbs that only speak of another event: to try, to want, to fear.',
});
