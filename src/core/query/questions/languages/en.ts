import { words, type QuestionLanguage } from '../language.ts';

// The forms that no rule makes: "fought" is "fight".
const IRREGULAR = new Map(
  Object.entries({
    be: 'am is are was were been being',
    have: 'has had having',
    do: 'does did done',
    fight: 'fought',
    give: 'gave given',
    hold: 'held',
    take: 'took taken',
    seek: 'sought',
    see: 'saw seen',
    flee: 'fled',
    send: 'sent',
    pay: 'paid',
    meet: 'met',
    speak: 'spoke spoken',
    say: 'said says',
    tell: 'told',
    think: 'thought',
    swear: 'swore sworn',
    keep: 'kept',
    sue: 'suing',
    lend: 'lent',
    begin: 'began begun',
    come: 'came',
    fly: 'flew flown',
    feed: 'fed',
    deal: 'dealt',
    overthrow: 'overthrew overthrown',
    stand: 'stood',
    put: 'put putting',
  }).flatMap(([base, forms]) => forms.split(' ').map((form) => [form, base] as const)),
);

const SUFFIXES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$/, ['y']],
  [/ied$/, ['y']],
  [/es$/, ['', 'e']],
  [/([^s])s$/, ['$1']],
  [/([bdgklmnprtv])\1ed$/, ['$1', '$1$1']],
  [/ed$/, ['', 'e']],
  [/([bdgklmnprtv])\1ing$/, ['$1', '$1$1']],
  [/ing$/, ['', 'e']],
];

function bases(word: string): readonly string[] {
  const irregular = IRREGULAR.get(word);
  const regular =
    word.length < 4
      ? []
      : SUFFIXES.flatMap(([suffix, ends]) =>
          suffix.test(word) ? ends.map((end) => word.replace(suffix, end)) : [],
        );
  return [word, ...(irregular === undefined ? [] : [irregular]), ...regular];
}

/** English questions. */
export const english: QuestionLanguage = {
  id: 'en',
  skipped: words(
    'a an the and or it its their his her this that these those there any some all ever still also actually really openly covertly secretly now today currently already just even s',
  ),
  asides: words(
    'how is are was were am be been do does did done has have had to of with from for in on by at as into between against each other vs versus through via about which what who whom whose when since long start started begin began begun starting stop stopped first tied tie ties linked link links related relate relation relations relationship relationships connected connection connections country countries state states actor actors group groups one anyone anybody someone somebody everybody anything something nothing else please tell me know we i you kind kinds way ways get gets got',
  ),
  joined: [],
  prepositions: words('to with of for in on from against'),
  cues: {
    who: words('who whom whose which'),
    what: words('what'),
    where: words('where'),
    when: words('when long'),
    modal: words('could can might may would option options choice choices'),
    say: words('say tell claim think state declare'),
    topic: words('about on of concerning regarding'),
    agent: words('by'),
    why: words('why'),
    object: new Set(),
    opener: words(
      'how what who whom which whose when where why since by against is are was were do does did has have had can could may might will would should tell',
    ),
  },
  signs: [
    {
      sign: 1,
      phrases: [
        ...[
          'support',
          'help',
          'back',
          'aid',
          'assist',
          'favour',
          'favor',
          'side with',
          'stand with',
          'stand by',
        ],
        ...[
          'cooperate with',
          'cooperate',
          'be for',
          'be on the side of',
          'be friends with',
          'be a friend of',
          'be friends',
        ],
        ...['be friendly to', 'be a supporter of', 'be supporters of', 'give help to', 'give aid to'],
      ],
    },
    {
      sign: -1,
      phrases: [
        ...[
          'oppose',
          'fight',
          'fight against',
          'be against',
          'be opposed to',
          'act against',
          'stand against',
        ],
        ...[
          'be an enemy of',
          'be enemies of',
          'be enemies',
          'be hostile to',
          'be an opponent of',
          'threaten',
        ],
        ...['be an adversary of', 'be in conflict with'],
      ],
    },
  ],
  conjunctions: words('and'),
  light: words('be have'),
  copula: words('be'),
  place: ['be in', 'be present in'],
  bases,
  whoBy: 'place',
};
