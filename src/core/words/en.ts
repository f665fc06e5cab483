import { attribution, claim, relation, support } from './en/claim.ts';
import { dates } from './en/dates.ts';
import { interfaceWords } from './en/interface.ts';
import { looks } from './en/looks.ts';

/** Every text in English. */
export const en = {
  language: 'en',
  dates,
  looks,
  attribution,
  claim,
  relation,
  support,
  ui: interfaceWords,
};
