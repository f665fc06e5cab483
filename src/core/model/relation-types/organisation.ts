import { family } from './row.ts';

/** Who belongs where; not drawn at first. */
export const organisation = family('organisation', [
  {
    id: 'member-of',
    label: 'membership',
    reverse: 'has among its members',
    verb: { base: 'belong to', present: 'belongs to', past: 'belonged to' },
    short: { base: 'belong to it', present: 'belongs to it' },
    definition: 'Belongs to a body or a group, where the text says so.',
    example: 'A state is party to a treaty organisation.',
    counterexample:
      'A state asks an organisation for help: asking for help. It is known to be a member, and the text does not say so: not coded.',
    sign: 0,
    directed: true,
    nature: 'act',
    synonyms: ['be a member of', 'be part of', 'be in'],
  },
  {
    id: 'holds-office-in',
    label: 'office',
    reverse: 'has in office',
    verb: { base: 'hold office in', present: 'holds office in', past: 'held office in' },
    short: { base: 'hold office', present: 'holds office' },
    definition: 'A person holds an office of a state or a body.',
    example: 'The defence minister of a state.',
    counterexample:
      'A former minister who comments: a speaker, and no office. A ministry of a state: an editorial grouping of the actor, and no relation.',
    sign: 0,
    directed: true,
    nature: 'act',
    synonyms: ['hold office for', 'be an official of', 'be a minister of', 'be president of'],
  },
  {
    id: 'commands',
    label: 'command',
    reverse: 'is under the orders of',
    verb: { base: 'command', present: 'commands', past: 'commanded' },
    short: { base: 'command', present: 'commands' },
    definition: 'May give orders to somebody.',
    example: 'A president orders a force abroad.',
    counterexample:
      'A minister calls for a force to act: asking for help. A force belongs to a ministry: membership.',
    sign: 0,
    directed: true,
    nature: 'act',
    synonyms: ['give orders to', 'order', 'control the forces of'],
  },
  {
    id: 'based-in',
    label: 'base',
    reverse: 'is home to',
    verb: { base: 'be based in', present: 'is based in', past: 'was based in' },
    short: { base: 'be based in', present: 'is based in' },
    definition: 'Is, works in or comes from a place.',
    example: 'A group in a province.',
    counterexample:
      'Forces sent to a place: presence or deployment. A group that a state lets stay: sanctuary.',
    sign: 0,
    directed: true,
    nature: 'act',
    synonyms: ['be in', 'live in', 'operate in', 'come from', 'have its base in'],
  },
]);
