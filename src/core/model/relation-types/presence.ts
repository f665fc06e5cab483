import { family } from './row.ts';

/** What takes place somewhere and says neither for nor against whom. */
export const presence = family('presence', [
  {
    id: 'military-presence',
    label: 'presence or deployment',
    reverse: 'has the presence of',
    verb: { base: 'deploy to', present: 'is present in', past: 'was present in' },
    short: { base: 'deploy to …', present: 'is present in …' },
    forms: { denied: 'had no forces in' },
    about: 'against',
    by: 'with',
    definition:
      'Forces, bases or agents in a place, or an intervention there. It says neither for nor against whom.',
    example: 'A state keeps a base in a territory.',
    counterexample: 'A state arms the army of another: military support. A group comes from a place: base.',
    sign: 0,
    directed: true,
    nature: 'act',
    plover: 'MOBILIZE',
    ucdp: 'foreign troop presence',
  },
  {
    id: 'controls',
    label: 'control',
    reverse: 'is held by',
    verb: { base: 'control', present: 'controls', past: 'controlled' },
    short: { base: 'control …', present: 'controls …' },
    definition: 'Holds, takes or controls a place, a crossing, goods or a movement of people.',
    example: 'A group takes a city.',
    counterexample: 'A group is active in a city: base. It shells the city: opposition.',
    sign: 0,
    directed: true,
    nature: 'act',
    plover: 'COERCE',
  },
  {
    id: 'influence',
    label: 'influence',
    reverse: 'is influenced by',
    verb: { base: 'have influence in', present: 'has influence in', past: 'had influence in' },
    short: { base: 'have influence in …', present: 'has influence in …' },
    forms: { denied: 'had no influence in' },
    about: 'over',
    definition:
      'Networks, experience or weight in a place or with somebody. It says neither for nor against whom.',
    example: 'A service has had networks there for decades.',
    counterexample:
      'A service gives arms to its friends there: military support. Its troops stand there: presence or deployment.',
    sign: 0,
    directed: true,
    nature: 'act',
  },
  {
    id: 'fled-to',
    label: 'flight',
    reverse: 'is fled to by',
    verb: { base: 'flee to', present: 'flees to', past: 'fled to' },
    short: { base: 'flee to …', present: 'fled to …' },
    definition: 'People leave for a place, or try to.',
    example: 'Pilots fly across the border.',
    counterexample:
      'A delegation travels: engagement. People are let in and housed: sanctuary, given by whoever lets them in.',
    sign: 0,
    directed: true,
    nature: 'act',
  },
]);
