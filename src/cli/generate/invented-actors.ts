import { actorKinds } from '../../core/model/actor-kinds.ts';
import type { Chance, Shares } from './chance.ts';
import { inventedName } from './invented-name.ts';
import type { MapInput } from './map-input.ts';

/** An actor of a generated map, with its camp. */
export interface InventedActor {
  readonly row: MapInput['actors'][number];
  readonly camp: number;
  /** As a sentence names it: "the Quorandia Front". */
  readonly inSentence: string;
}

interface Form {
  readonly pattern: string;
  readonly article?: 'the';
  readonly plural?: true;
  /** It belongs to a state, which gives the name. */
  readonly ofState?: true;
}

// By the ids of the catalogue; a kind that is not here takes the plain form.
const FORMS: Readonly<Record<string, readonly Form[]>> = {
  state: [{ pattern: '#' }, { pattern: '#' }, { pattern: 'Republic of #', article: 'the' }],
  'state-organ': [
    { pattern: 'Ministry of Tides of #', article: 'the', ofState: true },
    { pattern: '# Salt Office', article: 'the', ofState: true },
    { pattern: '# Border Wardens', article: 'the', plural: true, ofState: true },
    { pattern: 'Council of Bridges and Inland Ferries of #', article: 'the', ofState: true },
  ],
  'international-organisation': [{ pattern: '# Compact', article: 'the' }],
  'unnamed-set': [
    { pattern: 'neighbours of #', article: 'the', plural: true },
    { pattern: '# officials', plural: true, ofState: true },
  ],
  'armed-group': [
    { pattern: '# Front', article: 'the' },
    { pattern: 'Lanterns of #', article: 'the', plural: true },
  ],
  person: [{ pattern: '# *' }],
  population: [{ pattern: 'people of #', article: 'the', plural: true }],
  territory: [{ pattern: '# Valley', article: 'the' }],
  other: [{ pattern: '# Rope Company', article: 'the' }],
};
const PLAIN_FORM: readonly Form[] = [{ pattern: '#' }];

// As in the first map, with more kinds of which it has few.
const SHARES: Readonly<Record<string, number>> = {
  state: 9,
  'state-organ': 14,
  person: 10,
  'armed-group': 9,
};
const KINDS: Shares<string> = actorKinds.map(({ id }) => [id, SHARES[id] ?? 4]);
const STATES_A_CAMP = 2;
/** Names longer than this get a shorter form for the picture. */
const LONG = 24;

/** Invents actors; the first are states, two per camp, so that later ones have someone to side with. */
export function inventedActors(count: number, camps: number, chance: Chance): readonly InventedActor[] {
  const actors: InventedActor[] = [];
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  const states: { readonly camp: number; readonly row: InventedActor['row']; readonly place: string }[] = [];
  for (let index = 0; index < count; index++) {
    const camp = index < camps ? index : chance.below(camps);
    const kind = index < camps * STATES_A_CAMP ? actorKinds[0]!.id : chance.byShare(KINDS);
    const form = chance.oneOf(FORMS[kind] ?? PLAIN_FORM);
    const homes = states.filter((state) => state.camp === camp);
    const home = form.ofState && homes.length > 0 ? chance.oneOf(homes) : null;
    const { name, place } = unusedName(form, home?.place ?? null, taken, chance);
    const number = (numbers.get(kind) ?? 0) + 1;
    numbers.set(kind, number);
    const row: InventedActor['row'] = {
      id: `${kind}-${String(number)}`,
      name,
      ...(name.length > LONG ? { label: shortened(name, place) } : {}),
      ...(form.article ? { article: form.article } : {}),
      ...(form.plural ? { plural: form.plural } : {}),
      kind,
      ...(home === null && chance.often(0.25) ? { aliases: [`the ${place} side`] } : {}),
      ...(home ? { within: { actor: home.row.id, as: `part of ${home.row.name}` } } : {}),
    };
    if (kind === actorKinds[0]!.id) states.push({ camp, row, place });
    actors.push({ row, camp, inSentence: form.article ? `${form.article} ${name}` : name });
  }
  return actors;
}

function unusedName({ pattern }: Form, home: string | null, taken: Set<string>, chance: Chance) {
  let place = home ?? inventedName(chance);
  const written = () => pattern.replace('#', place).replace('*', () => inventedName(chance));
  let name = written();
  while (taken.has(name)) {
    // A second salt office of the same state is named after somewhere else.
    place = home === null ? inventedName(chance) : `${inventedName(chance)} and ${home}`;
    name = written();
  }
  taken.add(name);
  return { name, place };
}

const shortened = (name: string, place: string) => `${name.split(' ')[0] ?? ''} … ${place}`.slice(0, LONG);
