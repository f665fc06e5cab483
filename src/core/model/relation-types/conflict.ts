import { family } from './row.ts';

/** What opposes. */
export const conflict = family('conflict', [
  {
    id: 'terrorist-designation',
    label: 'terrorist designation',
    reverse: 'is listed as terrorist by',
    verb: { base: 'list as terrorists', present: 'lists as terrorists', past: 'listed as terrorists' },
    short: { base: 'list as terrorists', present: 'lists as terrorists' },
    definition:
      'A declaration in force that somebody is terrorist. That it might be lifted is an option, no denial.',
    example: 'A court bans a group as terrorist.',
    counterexample:
      'A minister calls an attack terrorism: accusation. An author calls a group terrorist: the author’s word, not coded.',
    sign: -1,
    directed: true,
    nature: 'word',
    plover: 'SANCTION',
  },
  {
    id: 'opposition',
    label: 'opposition',
    reverse: 'is opposed by',
    verb: { base: 'oppose', present: 'opposes', past: 'opposed' },
    short: { base: 'oppose', present: 'opposes' },
    definition: 'Acts against somebody: fights, counters, tracks, resists.',
    example: 'An army shells a camp.',
    counterexample:
      'A minister doubts a group: scepticism. A state wants to keep a group away: seeking to prevent. A state has not recognised a government: recognition, negated.',
    sign: -1,
    directed: true,
    nature: 'act',
    plover: 'ASSAULT, COERCE',
  },
  {
    id: 'seeks-to-prevent',
    label: 'seeking to prevent',
    reverse: 'is to be held back by',
    verb: { base: 'seek to prevent', present: 'seeks to prevent', past: 'sought to prevent' },
    short: { base: 'want to prevent', present: 'wants to prevent' },
    definition: 'An aim to keep somebody from something. Not yet an act.',
    example: '"Its goal is to keep them out."',
    counterexample: 'It closes the road to them: opposition. It fears that they come: threat perception.',
    sign: -1,
    directed: true,
    nature: 'aim',
  },
  {
    id: 'threat-perception',
    label: 'threat perception',
    reverse: 'is held to be a threat by',
    verb: { base: 'see a threat in', present: 'sees a threat in', past: 'saw a threat in' },
    short: { base: 'see a threat', present: 'sees a threat' },
    definition:
      'Holds somebody for a danger. Of a comparison only what is said outright counts: "less concerned" is no concern stated.',
    example: '"A direct threat to our country."',
    counterexample:
      '"Less concerned with them than with others": not coded. "It doubts their promises": scepticism.',
    sign: -1,
    directed: true,
    nature: 'view',
  },
  {
    id: 'scepticism',
    label: 'scepticism',
    reverse: 'is doubted by',
    verb: { base: 'doubt', present: 'doubts', past: 'doubted' },
    short: { base: 'doubt it', present: 'doubts it' },
    definition: 'Doubts the ability or the word of somebody. A doubt is no act.',
    example: 'A ministry doubts that a group can govern.',
    counterexample:
      'A ministry opposes a group in the field: opposition. It accuses the group of lying: accusation.',
    sign: -1,
    directed: true,
    nature: 'view',
  },
  {
    id: 'accusation',
    label: 'accusation',
    reverse: 'is accused by',
    verb: { base: 'accuse', present: 'accuses', past: 'accused' },
    short: { base: 'accuse', present: 'accuses' },
    definition:
      'Accuses somebody by name. Where nobody says who accuses, the accuser is a speaker and what is alleged is the statement.',
    example: 'A minister accuses a neighbour of arming rebels.',
    counterexample:
      '"It is accused of arming rebels": military support, alleged. "We do not trust them": scepticism.',
    sign: -1,
    directed: true,
    nature: 'word',
    plover: 'ACCUSE',
  },
  {
    id: 'sanction',
    label: 'sanction',
    reverse: 'is under sanctions of',
    verb: { base: 'impose sanctions on', present: 'imposes sanctions on', past: 'imposed sanctions on' },
    short: { base: 'impose sanctions', present: 'imposes sanctions' },
    definition: 'Punishes by law or trade, without force.',
    example: 'A state freezes accounts.',
    counterexample:
      'A state lists a group as terrorist: terrorist designation. It blocks a harbour with warships: opposition.',
    sign: -1,
    directed: true,
    nature: 'word',
    plover: 'SANCTION',
  },
]);
