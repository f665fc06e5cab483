import type { Reference } from './codebook-parts.ts';

/** The works that the codebook is based on, each cited once, as it is in its own language. */
export const codebookWorks = [
  {
    id: 'plover',
    citation:
      'Open Event Data Alliance. PLOVER: Political Language Ontology for Verifiable Event Records. Event, Actor and Data Interchange Specification, draft version 2.0.',
    url: 'https://github.com/openeventdata/PLOVER',
  },
  {
    id: 'ucdp',
    citation:
      'Meier, Vanessa, Niklas Karlén, Therése Pettersson and Mihai Croicu. 2023 (online 2022). External support in armed conflicts: Introducing the UCDP external support dataset (ESD), 1975–2017. Journal of Peace Research 60 (3): 545–554.',
    url: 'https://doi.org/10.1177/00223433221079864',
  },
  {
    id: 'san-akca',
    citation:
      'San-Akca, Belgin. 2016. States in Disguise: Causes of State Support for Rebel Groups. New York: Oxford University Press; with its codebook, Dangerous Companions: Cooperation between States and Nonstate Armed Groups.',
    url: 'https://doi.org/10.1093/acprof:oso/9780190250881.001.0001',
  },
  {
    id: 'factbank',
    citation:
      'Saurí, Roser, and James Pustejovsky. 2009. FactBank: a corpus annotated with event factuality. Language Resources and Evaluation 43 (3): 227–268.',
    url: 'https://doi.org/10.1007/s10579-009-9089-9',
  },
  {
    id: 'timeml',
    citation:
      'Pustejovsky, James, et al. 2003. TimeML: Robust Specification of Event and Temporal Expressions in Text. In New Directions in Question Answering, AAAI Technical Report SS-03-07.',
    url: 'https://timeml.github.io/site/',
  },
] as const satisfies readonly Omit<Reference, 'use'>[];

/** What each language says about what is taken from each. */
export type Uses = Readonly<Record<(typeof codebookWorks)[number]['id'], string>>;

/** The works with what a language says about each. */
export function referencesWith(uses: Uses): readonly Reference[] {
  return codebookWorks.map((work) => ({ ...work, use: uses[work.id] }));
}
