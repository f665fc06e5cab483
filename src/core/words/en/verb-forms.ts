// The irregular verbs of the field: base, past, participle.
const IRREGULAR = [
  'be was been',
  'bear bore borne',
  'become became become',
  'begin began begun',
  'break broke broken',
  'bring brought brought',
  'build built built',
  'buy bought bought',
  'choose chose chosen',
  'come came come',
  'cut cut cut',
  'deal dealt dealt',
  'do did done',
  'draw drew drawn',
  'drive drove driven',
  'fall fell fallen',
  'feed fed fed',
  'feel felt felt',
  'fight fought fought',
  'find found found',
  'flee fled fled',
  'fly flew flown',
  'forbid forbade forbidden',
  'get got got',
  'give gave given',
  'go went gone',
  'have had had',
  'hide hid hidden',
  'hit hit hit',
  'hold held held',
  'hurt hurt hurt',
  'keep kept kept',
  'know knew known',
  'lay laid laid',
  'lead led led',
  'leave left left',
  'lend lent lent',
  'let let let',
  'lie lay lain',
  'lose lost lost',
  'make made made',
  'mean meant meant',
  'meet met met',
  'pay paid paid',
  'put put put',
  'read read read',
  'ride rode ridden',
  'rise rose risen',
  'run ran run',
  'say said said',
  'see saw seen',
  'seek sought sought',
  'sell sold sold',
  'send sent sent',
  'set set set',
  'shake shook shaken',
  'shoot shot shot',
  'show showed shown',
  'shut shut shut',
  'sit sat sat',
  'speak spoke spoken',
  'spend spent spent',
  'spread spread spread',
  'stand stood stood',
  'steal stole stolen',
  'stick stuck stuck',
  'strike struck struck',
  'swear swore sworn',
  'take took taken',
  'teach taught taught',
  'tell told told',
  'think thought thought',
  'throw threw thrown',
  'undertake undertook undertaken',
  'uphold upheld upheld',
  'win won won',
  'withdraw withdrew withdrawn',
  'withhold withheld withheld',
  'write wrote written',
].map((row) => row.split(' ') as [string, string, string]);

const PARTICIPLES = new Map(IRREGULAR.map(([, past, participle]) => [past, participle]));
const BASES = new Map(IRREGULAR.map(([base, past]) => [past, base]));

/** "gave assurances to" → "given assurances to", "were allies" → "been allies"; a regular past is its own participle. */
export function participleOf(past: string): string {
  return onVerb(past, (verb) => (verb === 'were' ? 'been' : (PARTICIPLES.get(verb) ?? verb)));
}

/** "tracked" → "track", "officially considered" → "officially consider"; an infinitive stays as it is. */
export function infinitiveOf(past: string): string {
  return onVerb(past, (verb) => BASES.get(verb) ?? regularBase(verb));
}

// An adverb may come first: "openly", "quickly".
function onVerb(phrase: string, change: (verb: string) => string): string {
  const words = phrase.split(' ');
  const at = words.findIndex(
    (word) => !/ly$/.test(word) || /^(?:rely|ally|apply|supply|reply|fly)$/.test(word),
  );
  return words.map((word, index) => (index === Math.max(at, 0) ? change(word) : word)).join(' ');
}

const ENDS_SO = /^(?:need|feed|heed|speed|bleed|breed|exceed|proceed|succeed|embed|shed|wed)$/;
// "designated", "accused", "secured", "handled", "hired": the verb ends in e.
const HAS_E = [
  /[vuzc]$/,
  /(?<!o)ng$|[^n]g$/,
  /[aeiounr]s$/,
  /[^aeiou](?:[aiou]d|at|ut|[aiu]r|in|[aio]k|am|ul)$/,
  /[bcdfgkpt]l$/,
];

function regularBase(verb: string): string {
  if (!/[^e]ed$/.test(verb) || ENDS_SO.test(verb)) return verb;
  const stem = verb.slice(0, -2);
  if (/[^aeiou]i$/.test(stem)) return `${stem.slice(0, -1)}y`;
  // "planned" is of "plan", but "passed" of "pass" and "called" of "call".
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return HAS_E.some((ending) => ending.test(stem)) && !/focus$/.test(stem) ? `${stem}e` : stem;
}
