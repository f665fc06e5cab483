import type { Reference } from '../codebook-parts.ts';

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
} as const;

/** The works that the codebook rests on; each cited once. */
export const codebookReferences: readonly Reference[] = [
  {
    id: 'plover',
    use: 'Sixteen categories of political events, in four quarters (words or deeds, cooperation or conflict). The mapping says the nearest one; it is our judgement, and events are not relations.',
    citation:
      'Open Event Data Alliance. PLOVER: Political Language Ontology for Verifiable Event Records. Event, Actor and Data Interchange Specification, draft version 2.0.',
    url: 'https://github.com/openeventdata/PLOVER',
  },
  {
    id: 'ucdp',
    use: 'Which kinds of support a warring party in an armed conflict was given, year by year, 1975 to 2017. Only acts that help somebody are mapped, and only where one of its types of support fits.',
    citation:
      'Meier, Vanessa, Niklas Karlén, Therése Pettersson and Mihai Croicu. 2023 (online 2022). External support in armed conflicts: Introducing the UCDP external support dataset (ESD), 1975–2017. Journal of Peace Research 60 (3): 545–554.',
    url: 'https://doi.org/10.1177/00223433221079864',
  },
  {
    id: 'san-akca',
    use: 'Rules for what counts as support of armed groups by states: hosting negotiations does not, hosting a headquarters does.',
    citation:
      'San-Akca, Belgin. 2016. States in Disguise: Causes of State Support for Rebel Groups. New York: Oxford University Press; with its codebook, Dangerous Companions: Cooperation between States and Nonstate Armed Groups.',
    url: 'https://doi.org/10.1093/acprof:oso/9780190250881.001.0001',
  },
  {
    id: 'factbank',
    use: 'How sure a source is of what it says, apart from whether it affirms or denies it; and that both are always relative to a source.',
    citation:
      'Saurí, Roser, and James Pustejovsky. 2009. FactBank: a corpus annotated with event factuality. Language Resources and Evaluation 43 (3): 227–268.',
    url: 'https://doi.org/10.1007/s10579-009-9089-9',
  },
  {
    id: 'timeml',
    use: 'Tense, polarity, modality, and the class of verbs that only speak of another event: to try, to want, to fear.',
    citation:
      'Pustejovsky, James, et al. 2003. TimeML: Robust Specification of Event and Temporal Expressions in Text. In New Directions in Question Answering, AAAI Technical Report SS-03-07.',
    url: 'https://timeml.github.io/site/',
  },
];
